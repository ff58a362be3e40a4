import { aFeed, ManualClock } from '@floorboard/feed/testing';
import { expect } from '@open-wc/testing';
import 'floorboard/define';
import { FloorKiosk } from './floor-kiosk.js';
import type { TileEntry } from '../config/types.js';
import type { BoardShow, Show } from '../messages.js';

customElements.define(FloorKiosk.tag, FloorKiosk);

const look = { theme: 'light', display: {} } as const;
const tile = (type: string, feed: string, parts: Partial<TileEntry> = {}): TileEntry => ({
  type,
  feed,
  attributes: {},
  ...parts,
});
const boardOf = (...tiles: TileEntry[]): BoardShow => ({
  kind: 'board',
  title: 'How are we doing?',
  tiles,
  feeds: [...new Set(tiles.map(({ feed }) => feed))].map((name) => [name, { src: `/feeds/${name}.json` }]),
  look,
});

/** A feed whose facility and figure carry its name. */
const feedNamed = (name: string) =>
  aFeed({
    facility: { id: name, name, level: 'facility' },
    kpis: { items: [{ id: 'k', label: `Figure of ${name}`, value: 42, better: 'higher' }] },
  });

const realFetch = window.fetch.bind(window);
let asked: string[];
let kiosk: FloorKiosk;

/** Every feed answers with its name; one named silent never does. */
const answer: typeof fetch = (input, init) => {
  const path = new URL(input instanceof Request ? input.url : input, location.href).pathname;
  const name = /^\/feeds\/(.*)\.json$/.exec(path)?.[1];
  if (name === undefined) return realFetch(input, init);
  asked.push(name);
  return name === 'silent' ? new Promise(() => undefined) : Promise.resolve(Response.json(feedNamed(name)));
};

beforeEach(() => {
  asked = [];
  window.fetch = answer;
  indexedDB.deleteDatabase('floorboard');
  kiosk = new FloorKiosk();
  // As the kiosk's styles do: the size of a screen.
  Object.assign(kiosk.style, { display: 'block', width: '1280px', height: '720px', overflow: 'hidden' });
  document.body.append(kiosk);
});

afterEach(() => {
  kiosk.clear();
  kiosk.remove();
  window.fetch = realFetch;
});

const textOf = (element: Element | null) =>
  (element?.shadowRoot ?? element)?.textContent.replace(/\s+/g, ' ') ?? '';
const widgets = () => [...kiosk.querySelectorAll('floor-board > *')];

describe('<floor-kiosk>', () => {
  it('resolves once every tile shows its facts, each from the feed it names', async () => {
    const problems = await kiosk.present(boardOf(tile('kpi', 'one'), tile('kpi', 'two'), tile('kpi', 'one')));
    expect(problems).to.deep.equal([]);
    expect(widgets().map((widget) => widget.getAttribute('state'))).to.deep.equal([
      'ready',
      'ready',
      'ready',
    ]);
    expect(widgets().map((widget) => /Figure of (\w+)/.exec(textOf(widget))?.[1])).to.deep.equal([
      'one',
      'two',
      'one',
    ]);
    expect(asked.sort()).to.deep.equal(['one', 'two'], 'one request a feed, however many tiles');
  });

  it('names the facility in the header only where every tile speaks of it', async () => {
    await kiosk.present(boardOf(tile('kpi', 'one')));
    expect(textOf(kiosk.querySelector('floor-board'))).to.contain('How are we doing? one');
    await kiosk.present(boardOf(tile('kpi', 'one'), tile('kpi', 'two')));
    expect(textOf(kiosk.querySelector('floor-board'))).not.to.contain('one');
  });

  it('hands attributes, columns and rows on, and puts a purpose without either in the foot', async () => {
    await kiosk.present(
      boardOf(
        tile('kpi', 'one', { columns: 7, rows: 6, attributes: { metric: 'k', heading: 'Ours' } }),
        tile('purpose', 'one', { columns: 5 }),
        tile('purpose', 'one'),
      ),
    );
    const [kpi, beside, foot] = widgets();
    expect(kpi?.getAttribute('columns')).to.equal('7');
    expect(kpi?.getAttribute('metric')).to.equal('k');
    expect(textOf(kpi ?? null)).to.contain('Ours');
    expect([beside?.slot, foot?.slot]).to.deep.equal(['', 'foot']);
  });

  it('puts a tile that names the problem where there is no such widget, and says it', async () => {
    const problem = 'boards.a.widgets[0].type: expected one of the widgets kpi, purpose, got "feed"';
    const problems = await kiosk.present(boardOf(tile('feed', 'one', { problem }), tile('kpi', 'one')));
    expect(problems).to.deep.equal([problem]);
    expect(textOf(widgets()[0] ?? null))
      .to.contain('This widget doesn’t exist')
      .and.to.contain(problem);
    expect(widgets()[1]?.getAttribute('state')).to.equal('ready');
  });

  it('waits four seconds for a feed that does not answer, and no longer', async () => {
    const clock = new ManualClock();
    kiosk.clock = clock;
    let painted = false;
    const done = kiosk.present(boardOf(tile('kpi', 'silent'))).then(() => (painted = true));
    clock.advance(3999);
    await new Promise(requestAnimationFrame);
    expect(painted).to.equal(false);
    clock.advance(1);
    await done;
    expect(widgets()[0]?.getAttribute('state')).to.equal('loading');
  });

  it('leaves nothing behind when it is cleared: no element, no timer, no listener', async () => {
    const clock = new ManualClock();
    kiosk.clock = clock;
    let listeners = 0;
    const add = kiosk.addEventListener.bind(kiosk);
    const remove = kiosk.removeEventListener.bind(kiosk);
    kiosk.addEventListener = (...given: Parameters<typeof add>) => {
      listeners += 1;
      add(...given);
    };
    kiosk.removeEventListener = (...given: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...given);
    };
    const shows: Show[] = [
      boardOf(tile('kpi', 'one')),
      { kind: 'quiet', feed: { src: '/feeds/one.json' }, look },
      { kind: 'notice', about: 'board', name: 'Bad', problems: ['It is bad.'], look },
    ];
    for (const show of shows) {
      await kiosk.present(show);
      kiosk.clear();
      expect([kiosk.childNodes.length, listeners, clock.waiting.length], show.kind).to.deep.equal([0, 0, 0]);
    }
  });

  it('shows a dim clock in quiet hours, in the screen’s zone, with the age of the facts', async () => {
    kiosk.clock = new ManualClock('2026-11-02T23:05:00+11:00');
    await kiosk.present({
      kind: 'quiet',
      feed: { src: '/feeds/one.json' },
      look: { ...look, timeZone: 'Australia/Perth' },
    });
    const read = (part: string) => kiosk.querySelector(`.quiet-${part}`)?.textContent;
    for (let i = 0; i < 100 && read('age') === ''; i += 1) await new Promise(requestAnimationFrame);
    expect([read('time'), read('day'), read('age')]).to.deep.equal([
      '20:05',
      'Monday 2 November 2026',
      'As of today 05:00',
    ]);
  });

  it('marks a pause until it ends', () => {
    kiosk.paused = true;
    expect(kiosk.paused).to.equal(true);
    expect(kiosk.textContent).to.contain('Paused');
    kiosk.paused = false;
    expect(kiosk.textContent).to.equal('');
  });
});
