// A month with too few responses: its score, interval, shares and counts are nowhere, not merely hidden.
import { systemClock, type NpsPeriod } from '@floorboard/feed';
import { ManualClock } from '@floorboard/feed/testing';
import { netPromoterScore } from '@floorboard/metrics';
import { expect } from '@open-wc/testing';
import type { FloorNpsTrend } from './nps-trend.js';
import { clearPage, marks, root, shown } from './testing-page.js';
import { counts, periodsFrom } from './testing.js';
import { useClock } from '../internal/clock.js';

/** Every text and every attribute, in order, through all shadow roots; Lit's own comments left aside. */
function written(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (node instanceof Comment) return [];
  const own =
    node instanceof Element
      ? [node.localName, ...[...node.attributes].map(({ name, value }) => `${name}=${value}`)]
      : [];
  const shadow = node instanceof Element && node.shadowRoot ? written(node.shadowRoot) : [];
  return [...own, ...shadow, ...[...node.childNodes].flatMap(written)];
}

const spoken = /^(aria-label|aria-description|aria-valuetext|title|alt)=/;
/** What a person reads or hears of it: no tags, no coordinates, no style sheets. */
function said(node: Node): string[] {
  if (node instanceof HTMLStyleElement) return [];
  const own =
    node instanceof Text
      ? [node.data]
      : node instanceof Element
        ? [...node.attributes]
            .map(({ name, value }) => `${name}=${value}`)
            .filter((text) => spoken.test(text))
        : [];
  const shadow = node instanceof Element && node.shadowRoot ? said(node.shadowRoot) : [];
  return [...own, ...shadow, ...[...node.childNodes].flatMap(said)];
}

/** What there is to find: the widget as it stands, each point read out, the table opened. */
async function lookedAt(
  el: FloorNpsTrend,
  see: (node: Node) => string[],
  closely: boolean,
): Promise<string[]> {
  const seen = [el.summary, ...see(el)];
  for (const point of closely ? [0, 1, 2].flatMap((series) => marks(el, series)) : []) {
    point.focus();
    await el.updateComplete;
    seen.push(...see(root(el).querySelector('[part="body"]')!));
  }
  // On a stage there is no table: nobody stands there to open it.
  root(el).querySelector<HTMLElement>('[aria-controls="table"]')?.click();
  await el.updateComplete;
  return [...seen, el.summary, ...see(el)];
}

const scores = [22, 31, 26, 35, 28, 33, 24, 36, 29, 32, 27, 34, 30, 25];
/** Fourteen months up to October 2026, one of them with these counts, or without a record. */
const section = (at: string, month: NpsPeriod | undefined, suppressBelow = 5) => ({
  period: 'month',
  periods: [
    ...periodsFrom('2025-09', scores).filter(({ period }) => period !== at),
    ...(month ? [month] : []),
  ].sort((a, b) => (a.period < b.period ? -1 : 1)),
  target: 45,
  events: [{ period: '2026-02', label: 'Module 1', rebase: true }],
  smallSample: { suppressBelow, lowBelow: Math.max(30, suppressBelow) },
});

const months = {
  'the newest month': '2026-10',
  'the month before it': '2026-09',
  'the same month last year': '2025-10',
  'the month that still runs': '2026-11',
};

/** Every view in every place, and with every comparison. */
const ways: readonly Record<string, string>[] = ['trend', 'shares'].flatMap((view) => [
  { view, width: '320px' },
  { view, width: '960px' },
  { view, width: '1056px', height: '860px' },
  ...['previous', 'year', 'target'].map((compare) => ({ view, compare, width: '640px' })),
]);

/** Once is enough to read every point: what they say depends on neither place nor comparison. */
const closely = ({ width }: Record<string, string>) => width === '960px';

const numbers = (texts: readonly string[]): Set<string> =>
  new Set(
    texts
      .join(' \n')
      .replace(/\u2212/g, '-')
      .match(/-?\d+(\.\d+)?/g),
  );

describe('floor-nps-trend with a suppressed month', () => {
  beforeEach(() => useClock(new ManualClock('2026-11-15T09:00:00+11:00')));
  afterEach(() => {
    useClock(systemClock);
    clearPage();
  });

  for (const [what, at] of Object.entries(months)) {
    it(`is the same to the last attribute whatever the responses of ${what} were`, async () => {
      for (const way of ways) {
        const one = await lookedAt(await shown(section(at, counts(at, 0, 0, 4)), way), written, closely(way));
        clearPage();
        const other = await lookedAt(
          await shown(section(at, counts(at, 1, 1, 0)), way),
          written,
          closely(way),
        );
        clearPage();
        expect(one, JSON.stringify(way)).to.deep.equal(other);
      }
    }).timeout(60_000);
  }

  for (const what of ['the newest month', 'the same month last year'] as const) {
    const at = months[what];
    it(`says no figure of ${what} in any text, label, table or sentence`, async () => {
      // A policy of its own, so that the month's figures are ones that no other month has.
      const month = counts(at, 2, 5, 71);
      const { score, interval } = netPromoterScore(month);
      const own = [78, 71, score!, interval!.low, interval!.high].map((value) => String(Math.round(value)));
      for (const way of ways) {
        const look = async (policy: number, told: NpsPeriod | undefined) => {
          const seen = numbers(
            await lookedAt(await shown(section(at, told, policy), way), said, closely(way)),
          );
          clearPage();
          return seen;
        };
        const without = await look(80, undefined);
        const open = await look(5, month);
        const suppressed = await look(80, month);
        const added = [...open].filter((number) => !without.has(number));
        expect(added, JSON.stringify(way)).to.include('78');
        const leaked = [...suppressed].filter((number) => added.includes(number) || own.includes(number));
        expect(leaked, JSON.stringify(way)).to.deep.equal([]);
      }
    }).timeout(60_000);
  }
});
