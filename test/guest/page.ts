// Runs in the page under test: puts widgets into a column and says what a style of the page has changed inside them.
import { useClock } from 'floorboard';
import 'floorboard/define';
import { stillClock } from '../../stories/facts/clock.js';
import { facility } from '../../stories/facts/facility.js';

export const tags = [
  'floor-nps-trend',
  'floor-customer-marbles',
  'floor-huddle-actions',
  'floor-award-winners',
  'floor-kpi',
  'floor-purpose',
] as const;

/** A page that somebody else has built. */
export interface Place {
  readonly css?: string;
  /** Of the root element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The column's width, CSS px. */
  readonly width?: number;
  /** By how much the page's style magnifies what is in it. */
  readonly zoom?: number;
}

/** What is inside: for each element its box from its widget's corner, its own text and every computed style. */
type Inside = ReadonlyMap<string, ReadonlyMap<string, string>>;

useClock(stillClock);
const sheet = document.createElement('style');
document.head.append(sheet);
const column = document.createElement('main');
document.body.append(column);

const frames = async (count: number) => {
  for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
};

function furnish({ css = '', attributes = {}, width = 480 }: Place): void {
  sheet.textContent = css;
  const root = document.documentElement;
  for (const name of ['dir', 'style', 'lang']) root.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  // The column is what the page gives; what happens inside is ours.
  for (const [name, value] of Object.entries({
    display: 'block',
    width: `${width}px`,
    'font-family': 'Arial',
  }))
    column.style.setProperty(name, value, 'important');
}

/** Fills the column with widgets under one feed; `count` of them, each kind in turn. */
async function mount(place: Place = {}, count: number = tags.length): Promise<void> {
  furnish(place);
  const feed = document.createElement('floor-feed');
  feed.data = facility;
  for (let i = 0; i < count; i += 1) {
    const widget = document.createElement(tags[i % tags.length]!);
    if (widget.localName === 'floor-kpi') widget.setAttribute('metric', 'on-time');
    feed.append(widget);
  }
  // A board of one tile at the end.
  const board = document.createElement('floor-board');
  board.append(document.createElement('floor-purpose'));
  feed.append(board);
  column.replaceChildren(feed);
  await settled();
}

const widgets = () => [...column.querySelectorAll<HTMLElementTagNameMap[(typeof tags)[number]]>(tags.join())];

async function settled(): Promise<void> {
  for (let i = 0; i < 100 && !widgets().every(({ state }) => state === 'ready'); i += 1) await frames(1);
  for (const widget of widgets()) await widget.updateComplete;
  await frames(4);
}

/**
 * What a page decides: its font, and whether and how its pointer acts. Logical names say a second time what the
 * physical ones say, and origins follow from boxes.
 */
const left =
  /^(?:--|font-family|cursor$|pointer-events|visibility|user-select|-webkit-user-modify|zoom|speak)|^column-rule|(?:^|-)(?:block|inline)(?:-|$)|-origin$/;

function inside(zoom: number): Inside {
  const found = new Map<string, ReadonlyMap<string, string>>();
  column.querySelectorAll(`${tags.join()}, floor-board`).forEach((widget, w) => {
    const floor = widget.shadowRoot?.querySelector('.floor');
    if (!floor) throw new Error(`${widget.localName} has drawn nothing`);
    const corner = floor.getBoundingClientRect();
    // One row of a table stands for all.
    [floor, ...floor.querySelectorAll('*:not(tr:nth-child(n + 2), tr:nth-child(n + 2) *)')].forEach(
      (element, i) => {
        const { left: x, top: y, width, height } = element.getBoundingClientRect();
        const drawn = element.getClientRects().length > 0;
        const box = drawn
          ? [x - corner.left, y - corner.top, width, height].map((n) => (n / zoom).toFixed(1)).join(' ')
          : 'not drawn';
        const own = [...element.childNodes]
          .map((node) => (node instanceof Text ? node.data.trim() : ''))
          .join('');
        const style = getComputedStyle(element);
        const facts = new Map([
          ['box', box],
          ['text', own],
        ]);
        for (const name of style) if (!left.test(name)) facts.set(name, style.getPropertyValue(name));
        const kind = element.getAttribute('part') ?? element.getAttribute('class') ?? '';
        found.set(`${w} ${widget.localName} ${i} <${element.localName}${kind && ` ${kind}`}>`, facts);
      },
    );
  });
  return found;
}

/** What differs inside between a page without any style and this one. */
async function changedIn(place: Place): Promise<string[]> {
  const { zoom = 1, width = 480 } = place;
  let before = plain.get(width);
  if (!before) {
    await mount({ width });
    before = inside(1);
    plain.set(width, before);
  }
  await mount(place);
  const changes = difference(before, inside(zoom), zoom);
  furnish({});
  return changes;
}

/** What is inside on a page without any style, by the column's width. */
const plain = new Map<number, Inside>();

function difference(before: Inside, after: Inside, zoom = 1): string[] {
  const changes: string[] = [];
  for (const [element, facts] of before) {
    const now = after.get(element);
    if (!now) changes.push(`${element} is gone`);
    else
      for (const [name, value] of facts)
        if (!same(value, now.get(name) ?? 'nothing', zoom))
          changes.push(`${element} ${name}: ${value} → ${now.get(name)}`);
  }
  for (const element of after.keys()) if (!before.has(element)) changes.push(`${element} is new`);
  return changes;
}

/** Where a widget begins between two pixels, or is magnified, its boxes are rounded to others. */
function same(a: string, b: string, zoom: number): boolean {
  if (a === b) return true;
  const number = /-?\d+(?:\.\d+)?/g;
  const numbers = (text: string) => text.match(number)?.map(Number) ?? [];
  const [those, these] = [numbers(a), numbers(b)];
  const slack = zoom === 1 ? 0.2 : 1;
  return (
    a.replace(number, '#') === b.replace(number, '#') &&
    those.every((value, i) => Math.abs(value - (these[i] ?? Infinity)) <= slack)
  );
}

export interface Guest {
  readonly mount: typeof mount;
  readonly changedIn: typeof changedIn;
  /** Takes every widget out of the page and puts it back, so many times; says what that has changed inside. */
  move(times: number): Promise<string[]>;
  /** What leaves a widget's box or scrolls sideways. */
  spills(): string[];
  readonly states: () => string[];
}
declare global {
  interface Window {
    guest: Guest;
  }
}

window.guest = {
  mount,
  changedIn,
  move: async (times) => {
    const before = inside(1);
    for (let i = 0; i < times; i += 1) {
      for (const widget of widgets()) {
        const { parentNode, nextSibling } = widget;
        widget.remove();
        // Sometimes a frame passes meanwhile, sometimes not: both happen in frameworks.
        if (i % 10 === 0) await frames(1);
        parentNode?.insertBefore(widget, nextSibling);
      }
      if (i % 5 === 0) await frames(1);
    }
    await settled();
    return difference(before, inside(1));
  },
  spills: () =>
    widgets().flatMap((widget) => {
      const room = widget.getBoundingClientRect();
      const floor = widget.shadowRoot!.querySelector('.floor')!;
      return [...floor.querySelectorAll('*')].flatMap((element) => {
        const { left: x, right, width } = element.getBoundingClientRect();
        const hidden = element.closest('.for-ears, [hidden], .ruler, pattern, defs');
        return width > 0 && !hidden && (x < room.left - 1 || right > room.right + 1)
          ? [
              `${widget.localName} <${element.localName} ${element.getAttribute('class') ?? ''}> ${x} to ${right} of ${room.left} to ${room.right}`,
            ]
          : [];
      });
    }),
  states: () => widgets().map(({ localName, state, age }) => `${localName} ${state} ${age ?? ''}`),
};
