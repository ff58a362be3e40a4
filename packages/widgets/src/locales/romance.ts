import type { Count } from './count.js';

/** "1 client", "3 clients", "1 000 000 de clients": French, Spanish and Portuguese count whole millions with "de". */
export const counted = ({ text, rule }: Count, one: string, other: string, of = `de ${other}`): string =>
  `${text} ${rule === 'one' ? one : rule === 'many' ? of : other}`;

/** These languages write the names of months small; a sentence begins with a capital all the same. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first numbers as words; the rest as figures. */
export const spelt =
  (words: readonly string[]) =>
  ({ n, text }: Count): string =>
    words[n] ?? text;
