import type { Award, Winner } from '@floorboard/feed';

/** An award as this place may show it: whoever may not be shown is counted and nothing else. */
export interface ShownAward {
  readonly award: Award;
  readonly winners: readonly Winner[];
  /** How many winners are not shown. */
  readonly withheld: number;
  readonly citation: string;
  readonly quote: string;
  readonly criterion: string;
  readonly nominatedBy: string;
}

/**
 * Leaves out whoever may not be shown here: `none` nowhere, `intranet` not on a kiosk; a winner's own consent wins over
 * the award's. A text that mentions such a person goes with them.
 */
export function shownAward(award: Award, place: 'page' | 'kiosk'): ShownAward {
  const may = (winner: Winner) => {
    const consent = winner.consent ?? award.consent;
    return consent === 'board' || (consent === 'intranet' && place === 'page');
  };
  const winners = award.winners.filter(may);
  const hidden = award.winners.filter((winner) => !may(winner)).map(({ name }) => name);
  const safe = (text: string | undefined) => (text && !mentions(text, hidden) ? text.trim() : '');
  return {
    award,
    winners: winners.map((winner) => {
      const { team, ...rest } = winner;
      return safe(team) ? winner : rest;
    }),
    withheld: hidden.length,
    citation: safe(award.citation),
    quote: safe(award.customerQuote),
    criterion: safe(award.criterion),
    nominatedBy: safe(award.nominatedBy),
  };
}

/** Whether a text holds a name, or a part of one as a word of its own. */
export function mentions(text: string, names: readonly string[]): boolean {
  const haystack = text.normalize('NFC');
  const words = new Set(haystack.split(/[^\p{L}\p{M}\p{N}]+/u));
  return names.some((name) => {
    const needle = name.normalize('NFC').trim();
    if (haystack.toLowerCase().includes(needle.toLowerCase())) return true;
    return needle.split(/[^\p{L}\p{M}\p{N}]+/u).some((part) => [...part].length > 1 && words.has(part));
  });
}
