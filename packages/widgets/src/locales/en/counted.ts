import type { Count } from '../count.js';

/** "1 record", "3 records": for the nouns that take an s. */
export const counted = (count: Count, noun: string): string =>
  `${count.text} ${noun}${count.rule === 'one' ? '' : 's'}`;
