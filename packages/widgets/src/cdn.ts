// The one file for script tags: every element, and every language that the library has.
import { ar } from './locales/ar/index.js';
import { de } from './locales/de/index.js';
import { es } from './locales/es/index.js';
import { fr } from './locales/fr/index.js';
import { pt } from './locales/pt/index.js';
import { registerLocale } from './locales/registry.js';

registerLocale('ar', ar);
registerLocale('de', de);
registerLocale('es', es);
registerLocale('fr', fr);
registerLocale('pt', pt);

export * from './define.js';
