/** Scripts that write without spaces between words: two characters stand for one. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** How long a text needs to be read on a wall: 250 ms a word, at least 8 seconds. */
export function readingTime(text: string): number {
  const compact = (text.match(unspaced) ?? []).length;
  const words = text.replace(unspaced, ' ').split(/\s+/).filter(Boolean).length;
  return Math.max(8_000, Math.ceil(words + compact / 2) * 250);
}
