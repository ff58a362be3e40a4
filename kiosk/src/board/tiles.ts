import * as floorboard from 'floorboard/define';
import { make } from './dom.js';
import { words } from './words.js';
import type { TileEntry } from '../config/types.js';

export interface Tile {
  readonly element: HTMLElement;
  /** Why something else stands there than the widget. */
  readonly problem?: string;
}

/** The widgets' names, as `kiosk.json` writes them: every element that shows a section. */
const types = Object.values(floorboard)
  .filter((value): value is typeof floorboard.FloorKpi => typeof value === 'function' && 'section' in value)
  .map(({ tag }) => tag.replace(/^floor-/, ''))
  .sort();

/** A tile's widget; where there is none to make, a tile that names the problem. */
export function makeTile(entry: TileEntry): Tile {
  if (entry.problem !== undefined)
    return problemTile(entry, entry.type ? words.noFeed : words.brokenWidget, entry.problem);
  if (!types.includes(entry.type))
    return problemTile(entry, words.unknownWidget, words.thereIsNo(entry.type, types.join(', ')));
  const tag = `floor-${entry.type}`;
  // An element whose constructor throws is an HTMLUnknownElement; the browser has reported why.
  const element = document.createElement(tag);
  const widget = customElements.get(tag);
  if (!widget || !(element instanceof widget))
    return problemTile(entry, words.brokenWidget, words.didNotStart(entry.type));
  for (const [name, value] of Object.entries(entry.attributes)) element.setAttribute(name, value);
  place(element, entry);
  return { element };
}

/** A purpose that asks for no room of its own stands in the board's foot. */
function place(element: HTMLElement, { type, columns, rows }: TileEntry): void {
  if (columns !== undefined) element.setAttribute('columns', String(columns));
  if (rows !== undefined) element.setAttribute('rows', String(rows));
  if (type === 'purpose' && columns === undefined && rows === undefined) element.slot = 'foot';
}

function problemTile(entry: TileEntry, heading: string, problem: string): Tile {
  const element = problemBox(heading, [problem]);
  element.setAttribute('columns', String(entry.columns ?? 4));
  element.setAttribute('rows', String(entry.rows ?? 6));
  return { element, problem };
}

/** What stands where something can't: its heading, and the sentences that say why and what to do. */
export function problemBox(heading: string, sentences: readonly string[]): HTMLElement {
  const lines = sentences.map((sentence) => make('p', '', sentence));
  return make('section', 'problem', make('h2', '', heading), ...lines);
}
