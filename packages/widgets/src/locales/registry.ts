import type { actions } from './en/actions.js';
import type { awards } from './en/awards.js';
import type { board } from './en/board.js';
import type { common } from './en/common.js';
import type { customers } from './en/customers.js';
import type { kpi } from './en/kpi.js';
import type { nps } from './en/nps.js';
import type { purpose } from './en/purpose.js';

/** Every string of one language. English fixes the keys and the arguments; a translation that misses one doesn't compile. */
export interface Catalogue {
  readonly common: typeof common;
  readonly board: typeof board;
  readonly nps: typeof nps;
  readonly customers: typeof customers;
  readonly actions: typeof actions;
  readonly awards: typeof awards;
  readonly kpi: typeof kpi;
  readonly purpose: typeof purpose;
}

/** `null`: asked for in vain, and said. */
const catalogues = new Map<string, Catalogue | null>([['en', null]]);

/** Adds a language by its BCP 47 primary subtag, for example `registerLocale('de', de)`. */
export function registerLocale(language: string, catalogue: Catalogue): void {
  catalogues.set(language, catalogue);
}

/**
 * One section of the catalogue for a locale, else the English one, which the console is told once. English is handed in rather than looked up, so that
 * a widget brings its own words and not every other widget's.
 */
export function wordsFor<K extends keyof Catalogue>(
  section: K,
  english: Catalogue[K],
  locale: string,
): Catalogue[K] {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const found = catalogues.get(language);
  if (found === undefined) {
    catalogues.set(language, null);
    console.warn(`floorboard: no words in “${language}”.`);
  }
  return found?.[section] ?? english;
}
