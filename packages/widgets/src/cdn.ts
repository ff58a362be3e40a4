// The one file for script tags: every element, and every language that the library has.
import { ar } from './locales/ar/index.js';
import { de } from './locales/de/index.js';
import { registerLocale } from './locales/registry.js';

registerLocale('ar', ar);
registerLocale('de', de);

export * from './define.js';
