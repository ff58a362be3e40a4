// Text as people wrote or exported it, made plain: exports carry HTML markup, entities and quotation marks around the
// whole, and a board shows none of them as such.
import type { Problems } from './problems.js';
import { counted } from './problems.js';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : whole;
}

/** Elements that stand on lines of their own: without a space their words would run together. */
const breaks = /<\/?(?:p|br|div|li|ul|ol|tr|td|th|h[1-6]|blockquote)\b[^<>]*>/gi;
const tags = /<!--.*?-->|<\/?[a-z][^<>]*>/gis;
const quotes = /^(?:"([^"]*)"|“([^“”]*)”|«([^«»]*)»|„([^„“”]*)[“”])$/;
/** Control characters, embeddings and overrides of direction, halves of characters. */
const unwanted = /\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu;

/** Plain text on one line: no markup, no entities, no quotation marks around the whole, in Unicode's composed form. */
export function plainText(text: string): string {
  const bare = text
    .replace(breaks, ' ')
    .replace(tags, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, entity)
    .replace(/\s+/g, ' ')
    .replace(unwanted, '')
    .normalize('NFC')
    .trim();
  const inner = quotes.exec(bare);
  return (inner ? (inner[1] ?? inner[2] ?? inner[3] ?? inner[4] ?? bare) : bare).trim();
}

/** Makes texts plain and no longer than the contract allows, and counts those that it had to cut. */
export class Texts {
  private readonly cut = new Map<string, { count: number; limit: number }>();

  /** Undefined where nothing is left to read. */
  take(text: string | null, what: string, limit: number): string | undefined {
    const plain = plainText(text ?? '');
    if (plain === '') return undefined;
    const characters = [...plain];
    if (characters.length <= limit) return plain;
    this.cut.set(what, { count: (this.cut.get(what)?.count ?? 0) + 1, limit });
    return `${characters
      .slice(0, limit - 1)
      .join('')
      .trimEnd()}…`;
  }

  report(problems: Problems, part: string): void {
    for (const [what, { count, limit }] of this.cut) {
      const message = `${part}.${what}: ${counted(count, 'text')} longer than ${limit} characters, cut there.`;
      problems.add({ severity: 'warning', part, message, count });
    }
  }
}
