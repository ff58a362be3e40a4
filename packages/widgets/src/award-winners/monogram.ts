const letter = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;
const joiner = '\u200d';
/** Signs that tie the next consonant to this one in the scripts of India. */
const viramas = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d]/;
/** Capitals exist, and every font has them. */
const cased = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;
/** Written without a space between the names: the family name stands first, and its first sign says enough. */
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Letters that join; two initials side by side would read as a syllable. */
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]/u;

/**
 * The initials that stand for a person or a team without a photo: of the first and the last name, one for a single
 * name, none for a name without letters. An initial is what a reader takes for one letter: with its accents, and in
 * the scripts of India with the consonants tied to it.
 */
export function monogram(name: string, locale: string): string {
  const words = name
    .normalize('NFC')
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s\u00a0,;]+/)
    .filter((word) => letter.test(word));
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return '';
  const initials = words.length === 1 ? [initial(first)] : [initial(first), initial(last)];
  if (unspaced.test(initials[0] ?? '')) return initials[0] ?? '';
  return initials
    .map((one) => capital(one, locale))
    .join(initials.some((one) => joining.test(one)) ? '\u00a0' : '');
}

/** The first letter or digit with all that belongs to it. Without Intl.Segmenter: the TVs are older than it. */
function initial(word: string): string {
  const signs = [...word];
  const start = signs.findIndex((sign) => letter.test(sign));
  let end = start + 1;
  while (end < signs.length) {
    const sign = signs[end] ?? '';
    const tied = viramas.test(signs[end - 1] ?? '') || signs[end - 1] === joiner;
    if (!mark.test(sign) && sign !== joiner && !(tied && letter.test(sign))) break;
    end += 1;
  }
  return signs.slice(start, end).join('');
}

/** ß and some ligatures have a capital of two letters: they stay as they are. */
function capital(text: string, locale: string): string {
  if (!cased.test(text)) return text;
  const upper = text.toLocaleUpperCase(locale);
  return [...upper].length === [...text].length ? upper : text;
}
