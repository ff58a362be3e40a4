// Texts that people read. Control characters, direction overrides and halves of characters can break a board or
// forge what it says: they are taken out, and said.

/** Control characters other than tab and line ends; embeddings, overrides and isolates of direction; lone surrogates. */
const unwanted = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;
const visible = /[^\s\p{Cf}]/u;

/** Whether a text holds something to read and nothing that must be taken out. */
export const isClean = (text: string): boolean => visible.test(text) && text.search(unwanted) < 0;

/** Whether a text has at most so many characters (code points). */
export const fits = (text: string, maxLength: number): boolean =>
  text.length <= maxLength || (text.length <= 2 * maxLength && [...text].length <= maxLength);

/** The text without unwanted characters, halves of characters replaced by U+FFFD; empty where nothing is left to read. */
export const cleaned = (text: string): string => {
  const clean = text.replace(unwanted, (found) => (found >= '\ud800' ? '\ufffd' : ''));
  return visible.test(clean) ? clean : '';
};

/** With unwanted characters as \u escapes: a direction override must not forge the sentence it is quoted in. */
export const escaped = (text: string): string =>
  text.replace(unwanted, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The first characters of a text that is too long, ending in an ellipsis. */
export const shortened = (text: string, maxLength: number): string =>
  `${[...text.slice(0, 2 * maxLength)].slice(0, maxLength - 1).join('')}…`;
