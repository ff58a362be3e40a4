import { expect } from '@open-wc/testing';
import { ar } from './ar/index.js';
import { de } from './de/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { pt } from './pt/index.js';
import { registerLocale } from './registry.js';
import '../define.js';
import { all, clearPlaces, drawn, inColumn, one } from '../internal/testing-place.js';

registerLocale('ar', ar);
registerLocale('de', de);
registerLocale('es', es);
registerLocale('fr', fr);
registerLocale('pt', pt);

/** Facts written in Greek: whatever stands in other letters is the board's own. */
const feed = (locale: string) => ({
  floorboard: 1,
  generatedAt: '2026-10-30T06:00:00Z',
  staleAfter: 'PT12H',
  facility: { id: 'x', name: 'Αλφα' },
  locale,
  timeZone: 'UTC',
  nps: {
    period: 'month',
    source: 'Βητα',
    periods: [
      ...Array.from({ length: 20 }, (_, i) => ({
        period: new Date(Date.UTC(2025, i)).toISOString().slice(0, 7),
        promoters: i === 4 ? 2 : 50 + (i % 3) + (i > 12 ? 30 : 0),
        passives: i === 4 ? 1 : 30,
        detractors: i === 4 ? 0 : 30 - (i % 4),
      })),
      { period: '2026-10', promoters: 60, passives: 30, detractors: 11 },
    ],
    target: 90,
    events: [{ period: '2026-01', label: 'Γαμμα', rebase: true }],
  },
  customers: {
    period: 'month',
    periods: [
      { period: '2026-08', opening: 90, gained: 9, lost: 3, wonBack: 1, transfersIn: 2, transfersOut: 1 },
      { period: '2026-09', opening: 99, gained: 9, lost: 11, wonBack: 1, transfersIn: 2, transfersOut: 1 },
    ],
    reasons: [{ period: '2026-09', change: 'lost', reason: 'Δελτα', count: 4 }],
    changes: [{ id: 'c', change: 'lost', on: '2026-09-03', reason: 'Δελτα' }],
  },
  actions: {
    items: [
      { status: 'open', raisedOn: '2026-10-01', dueOn: '2026-10-20', source: 'huddle', level: 'state' },
      {
        status: 'blocked',
        raisedOn: '2026-10-01',
        source: 'nps',
        level: 'network',
        escalatedOn: '2026-10-09',
      },
      { status: 'doing', raisedOn: '2026-10-01', dueOn: '2026-11-03', owner: 'Ζητα', source: 'customer' },
      { status: 'open', raisedOn: '2026-10-01', source: 'frontline' },
      { status: 'open', raisedOn: '2026-10-01', dueOn: '2027-10-01', source: 'idea' },
      { status: 'done', raisedOn: '2026-10-01', doneOn: '2026-10-29', source: 'call' },
      { status: 'dropped', raisedOn: '2026-10-01' },
    ].map((item, i) => ({ id: `${i}`, title: 'Επσιλον', ...item })),
  },
  awards: {
    items: [
      {
        award: 'Ητα',
        period: '2026-10',
        winners: [
          { name: 'Θητα', team: 'Ιωτα', consent: 'board' },
          { name: 'Καππα', consent: 'none' },
        ],
        citation: 'Λαμδα',
        criterion: 'Μυ',
        nominatedBy: 'Νυ',
        customerQuote: 'Ξι',
      },
      { award: 'Ομικρον', period: '2026-10', winners: [] },
      { award: 'Ητα', period: '2026-09', winners: [{ name: 'Πι', kind: 'team', consent: 'board' }] },
    ],
  },
  kpis: {
    items: [
      {
        id: 'rho',
        label: 'Ρο',
        value: 0.942,
        format: { style: 'percent' },
        target: 0.95,
        better: 'higher',
        history: [
          { period: '2026-08', value: 0.9 },
          { period: '2026-09', value: 0.93 },
        ],
      },
    ],
  },
  purpose: { text: 'Σιγμα', by: 'Ταυ', since: '2026-03' },
});

const widgets = [
  'floor-nps-trend',
  'floor-customer-marbles',
  'floor-huddle-actions',
  'floor-award-winners',
  'floor-kpi',
  'floor-purpose',
] as const;

/** A header and every widget in a column of a page, with the tables open. */
async function board(locale: string): Promise<HTMLElement[]> {
  const header = await inColumn('floor-board', feed(locale), { lang: '' });
  const tiles: HTMLElement[] = [];
  for (const tag of widgets) {
    const tile = await inColumn(tag, feed(locale), { lang: '' });
    const button = tile.shadowRoot!.querySelector<HTMLElement>('[aria-controls="table"]');
    button?.click();
    await drawn(tile);
    tiles.push(tile);
  }
  return [header, ...tiles];
}

const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'];

/** Every text of an element, drawn or only said. */
function textsOf(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (node instanceof HTMLStyleElement) return [];
  const own = node instanceof Element ? spoken.map((name) => node.getAttribute(name) ?? '') : [];
  const shadow = node instanceof Element && node.shadowRoot ? textsOf(node.shadowRoot) : [];
  return [...own, ...shadow, ...[...node.childNodes].flatMap(textsOf)];
}

/** The words in Latin letters. */
const words = (nodes: readonly Node[]): Set<string> =>
  new Set(
    nodes
      .flatMap(textsOf)
      .join(' ')
      .toLowerCase()
      .match(/[\p{Script=Latin}’]{2,}/gu),
  );

/** What every language here takes over as it is. */
const everywhere = ['net', 'promoter', 'score', 'nps'];
/** What English and another language write alike. */
const alike: Readonly<Record<string, readonly string[]>> = {
  German: [
    ...['signal', 'status', 'team', 'band', 'an', 'in', 'so'],
    ...['april', 'august', 'september', 'november', 'jan', 'feb', 'apr', 'jul', 'aug', 'sept', 'nov'],
  ],
  French: [
    'actions',
    'action',
    'signal',
    'six',
    'client',
    'clients',
    'passes',
    'source',
    'on',
    'nov',
    'sept',
    'oct',
    'points',
    'gain',
    'date',
  ],
  Spanish: ['no', 'jul', 'nov', 'sept', 'feb', 'may', 'oct', 'idea'],
  Portuguese: ['no', 'jul', 'nov', 'jan', 'out', 'do', 'as'],
};

describe('a board in another language', () => {
  afterEach(clearPlaces);

  for (const [language, locale] of [
    ['German', 'de'],
    ['French', 'fr'],
    ['Spanish', 'es'],
    ['Portuguese', 'pt'],
  ] as const)
    it(`has no word of English left in ${language}, but for those that it shares`, async () => {
      const english = words(await board('en'));
      const theirs = words(await board(locale));
      const shared = new Set([...everywhere, ...(alike[language] ?? [])]);
      expect(theirs.size).to.be.above(150);
      expect([...theirs].filter((word) => english.has(word) && !shared.has(word))).to.deep.equal([]);
    });

  it('has no word in Latin letters left in Arabic', async () => {
    expect([...words(await board('ar'))]).to.deep.equal([]);
  });

  it('runs from right to left in Arabic, and so does its chart', async () => {
    for (const [locale, older, newer] of [
      ['de', 'left', 'right'],
      ['ar', 'right', 'left'],
    ] as const) {
      const el = await inColumn('floor-nps-trend', feed(locale), { lang: '' });
      const points = all(el, '[data-mark] .hit').map((point) => point.getBoundingClientRect().left);
      const [first = 0, last = 0] = [points[0], points[points.length - 1]];
      expect(points.length, locale).to.equal(22);
      expect(first < last ? ['left', 'right'] : ['right', 'left'], locale).to.deep.equal([older, newer]);
      expect(getComputedStyle(one(el, '.floor')).direction).to.equal(locale === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('leaves facts in another language their own order', async () => {
    const el = await inColumn(
      'floor-purpose',
      { text: 'Who waits? We do!', since: '2026-03' },
      { lang: 'ar' },
    );
    const text = document.createTreeWalker(one(el, '.text'), NodeFilter.SHOW_TEXT);
    while (text.nextNode() && !text.currentNode.textContent!.includes('!'));
    const words = text.currentNode.textContent!;
    const placeOf = (sign: string) => {
      const range = document.createRange();
      range.setStart(text.currentNode, words.indexOf(sign));
      range.setEnd(text.currentNode, words.indexOf(sign) + 1);
      return range.getBoundingClientRect().left;
    };
    expect(placeOf('!')).to.be.greaterThan(placeOf('W'));
    expect(getComputedStyle(one(el, '.text')).textAlign).to.equal('start');
  });

  it('stands in English where there are no words of its language, and says so once', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    try {
      for (let i = 0; i < 2; i += 1) {
        const el = await inColumn('floor-purpose', { text: 'Σιγμα', since: '2026-03' }, { lang: 'eo' });
        expect(one(el, 'h2').textContent).to.equal('Our purpose');
      }
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal(['floorboard: no words in “eo”.']);
  });
});
