// Texts that people read. Control characters, direction overrides and halves of characters can break a board or
// forge what it says: they are taken out, and said.

/** Control characters other than tab and line ends; embeddings, overrides and isolates of direction; lone surrogates. */
const unwanted = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

/** The text without unwanted characters, halves of characters replaced by U+FFFD; empty where nothing is left to read. */
export function cleaned(text: string): string {
  // Most of a feed's thousands of texts.
  if (/^\w[ -~]*$/.test(text)) return text;
  const clean = text.replace(unwanted, (found) => (found < '\ud800' ? '' : '\ufffd'));
  return /[^\s\p{Cf}]/u.test(clean) ? clean : '';
}

/** The text, or where it has more than `most` characters (code points) its beginning with an ellipsis. */
export function cut(text: string, most: number): string {
  const characters = text.length > most ? [...text.slice(0, 2 * most + 1)] : [];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** Whether a text holds something to read, nothing that must be taken out, and no more than so many characters. */
export const isPlain = (text: string, most: number): boolean =>
  text !== '' && cut(cleaned(text), most) === text;

/** With unwanted characters as \u escapes: a direction override must not forge the sentence it is quoted in. */
export const escaped = (text: string): string =>
  text.replace(unwanted, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
