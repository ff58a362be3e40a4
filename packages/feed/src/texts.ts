// Texts that people read. Control characters, direction overrides and halves of characters can break a board or
// forge what it says: they are taken out, and said.

/** Control characters other than tab and line ends; embeddings, overrides and isolates of direction; lone surrogates. */
export const unwanted = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\p{Cs}]/u;
const everyUnwanted = new RegExp(unwanted.source, 'gu');
const visible = /[^\s\p{Cf}]/u;

/** Whether a text holds something to read and nothing that must be taken out. */
export const isClean = (text: string): boolean => visible.test(text) && !unwanted.test(text);

/** Whether a text has at most so many characters (code points). */
export const fits = (text: string, maxLength: number): boolean =>
  text.length <= maxLength || (text.length <= 2 * maxLength && [...text].length <= maxLength);

/** The text without unwanted characters, halves of characters replaced by U+FFFD; undefined where nothing is left to read. */
export function cleaned(text: string): string | undefined {
  const clean = unwanted.test(text)
    ? text.replace(everyUnwanted, (found) => (found >= '\ud800' ? '\ufffd' : ''))
    : text;
  return visible.test(clean) ? clean : undefined;
}

/** The first characters of a text that is too long, ending in an ellipsis. */
export const shortened = (text: string, maxLength: number): string =>
  `${[...text.slice(0, 2 * maxLength)].slice(0, maxLength - 1).join('')}…`;
