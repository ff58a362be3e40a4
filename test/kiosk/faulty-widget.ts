// A widget that throws where it is told to, planted in the real kiosk, and what people see of it.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { TestScreen } from '../support/screen.js';
import { front, openWall, smallConfig, smallFeed, textOf, type Wall } from '../support/wall.js';

const screen = new TestScreen();
let wall: Wall;

before(async () => {
  const tile = { columns: 4, rows: 6 };
  wall = await openWall({
    'kiosk.json': smallConfig(['A'], {
      boards: {
        a: {
          title: 'A',
          widgets: [
            { type: 'kpi', metric: 'k', ...tile },
            { type: 'purpose', ...tile },
            { type: 'kpi', metric: 'k', heading: 'Neighbour', ...tile },
          ],
        },
      },
    }),
    'feeds/main.json': smallFeed(),
  });
});
after(() => wall.close());

/** Where the planted widget throws; `''`: nowhere. Kept by the page, so that every frame sees the same. */
type Place =
  | 'construct'
  | 'connect'
  | 'update'
  | 'render'
  | 'commit'
  | 'timer'
  | 'frame'
  | 'promise'
  | 'rejection'
  | 'observer'
  | '';

/** Runs in every frame before its scripts: the purpose's class becomes one that throws where it is told to. */
function plant(): void {
  type Constructor = new () => HTMLElement & Record<string, (...given: unknown[]) => unknown>;
  const isDue = (place: string) => (top as { planted?: string } | null)?.planted === place;
  const fail = (place: string) => {
    if (isDue(place)) throw new Error(`planted in ${place}`);
  };
  const faulty = (Base: Constructor) =>
    class extends Base {
      constructor() {
        super();
        fail('construct');
      }
      connectedCallback() {
        super.connectedCallback!();
        fail('connect');
        new MutationObserver(() => fail('observer')).observe(this, { attributeFilter: ['title'] });
        const turn = () => {
          if (!this.isConnected) return;
          setTimeout(turn, 500);
          this.title += '.';
          this.requestUpdate!();
          requestAnimationFrame(() => fail('frame'));
          void Promise.resolve().then(() => fail('promise'));
          if (isDue('rejection')) void Promise.reject(new Error('planted in rejection'));
          fail('timer');
        };
        turn();
      }
      willUpdate(...given: unknown[]) {
        super.willUpdate!(...given);
        fail('update');
      }
      renderModel(...given: unknown[]) {
        fail('render');
        return super.renderModel!(...given);
      }
      updated(...given: unknown[]) {
        super.updated!(...given);
        fail('commit');
      }
    };
  const define = customElements.define.bind(customElements);
  customElements.define = (name, Base) =>
    define(name, name === 'floor-purpose' ? faulty(Base as Constructor) : Base);
}

const open = async (place: Place) => {
  await screen.visit(wall, {
    prepare: async (page) => {
      // The compiler gives functions their names by a helper that pages don't have.
      await page.addInitScript('globalThis.__name = (given) => given');
      await page.addInitScript(plant);
      await page.addInitScript((where) => {
        if (window === top) (window as { planted?: string }).planted = where;
      }, place);
    },
  });
  await screen.stands('A');
};
const failIn = (place: Place) =>
  screen.page.evaluate((where) => {
    (window as { planted?: string }).planted = where;
  }, place);

/** The elements on the board in their order: what each is, its state, and whether a test has marked it. */
const tiles = async () =>
  (await front(screen.page)).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('floor-board > :not(.behind)')].map((element) =>
      [element.localName, element.className, element.getAttribute('state'), element.dataset['marked']]
        .filter(Boolean)
        .join(' '),
    ),
  );
const markAll = async () =>
  (await front(screen.page)).evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('floor-board > *'))
      element.dataset['marked'] = 'old';
  });

const good = /Figure .*42.*Every parcel is a promise.*Neighbour/;
const neighbours = 'floor-kpi ready old';

/** Tests: a widget that throws there once its board stands. */
export function throwsWhileItStands(places: readonly Place[]): void {
  for (const place of places)
    it(`in ${place}: its picture stays, marked, and a fresh one takes its place once it can`, async () => {
      await open('');
      await screen.pass(2);
      await markAll();
      await failIn(place);
      await screen.pass(2);
      const state = place === 'render' ? 'failed' : 'ready';
      const marked = [neighbours, `floor-purpose faulted ${state} old`, 'p fault-mark', neighbours];
      assert.deepEqual(await tiles(), marked);
      assert.match(await textOf(screen.page), good);
      assert.match(await textOf(screen.page), /Our purpose: stopped at \d\d:\d\d/);
      await screen.pass(6);
      assert.deepEqual(await tiles(), marked, 'as long as it fails');
      await failIn('');
      await screen.pass(16, 2);
      assert.deepEqual(await tiles(), [neighbours, 'floor-purpose ready', neighbours]);
      assert.match(await textOf(screen.page), good);
      assert.deepEqual(
        screen.complaints.all.map((complaint) => complaint.split(' Error: ')[0]),
        [`console error: floorboard: The widget “purpose” has failed: planted in ${place}`],
        'said once',
      );
    });
}

/** Tests: a widget that throws there from its beginning. */
export function throwsFromTheStart(places: readonly Place[]): void {
  for (const place of places)
    it(`in ${place}: its tile says so, its neighbours stand, and it comes once it can`, async () => {
      await open(place);
      await screen.pass(1);
      const text = await textOf(screen.page);
      assert.match(text, /Figure .*42.*Neighbour/);
      assert.match(text, /This widget has failed|stopped at/);
      await failIn('');
      await screen.pass(12, 2);
      assert.equal((await tiles())[1], 'floor-purpose ready');
      assert.match(await textOf(screen.page), good);
    });
}
