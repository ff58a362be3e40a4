import * as floorboard from 'floorboard/define';
import { make } from '../dom.js';
import { words } from './words.js';
import type { TileEntry } from '../config/types.js';

export interface Tile {
  readonly element: HTMLElement;
  /** Why something else stands there than the widget. */
  readonly problem?: string;
}

/** The widgets' names, as `kiosk.json` writes them: every element that shows a section. */
export const widgetNames: readonly string[] = Object.values(floorboard)
  .filter((value): value is typeof floorboard.FloorKpi => typeof value === 'function' && 'section' in value)
  .map(({ tag }) => tag.replace(/^floor-/, ''))
  .sort();

/** A tile's widget; where there is none to make, a tile that names the problem. */
export function makeTile(entry: TileEntry): Tile {
  if (entry.problem !== undefined) return problemTile(entry, headingFor(entry), [entry.problem]);
  const tag = `floor-${entry.type}`;
  // An element whose constructor throws is an HTMLUnknownElement; the browser has reported why.
  const element = document.createElement(tag);
  const widget = customElements.get(tag);
  if (!widget || !(element instanceof widget))
    return problemTile(entry, words.brokenWidget, [words.didNotStart(entry.type), words.startsAgain]);
  for (const [name, value] of Object.entries(entry.attributes)) element.setAttribute(name, value);
  place(element, entry);
  return { element };
}

/** What is wrong with an entry that has a problem. */
function headingFor({ type }: TileEntry): string {
  if (type === '') return words.brokenWidget;
  return widgetNames.includes(type) ? words.noFeed : words.unknownWidget;
}

/** A purpose that asks for no room of its own stands in the board's foot. */
const belongsInFoot = ({ type, columns, rows }: TileEntry): boolean =>
  type === 'purpose' && columns === undefined && rows === undefined;

export const isInFoot = (element: Element): boolean => element.slot === 'foot';

function place(element: HTMLElement, entry: TileEntry): void {
  const { columns, rows } = entry;
  if (columns !== undefined) element.setAttribute('columns', String(columns));
  if (rows !== undefined) element.setAttribute('rows', String(rows));
  if (belongsInFoot(entry)) element.slot = 'foot';
}

/** What stands in a widget's place: a box of its size that names the problem; in the foot a line. */
export function problemTile(entry: TileEntry, heading: string, sentences: readonly string[]): Tile {
  const problem = sentences[0] ?? heading;
  if (belongsInFoot(entry)) return { element: faultMark(problem, entry), problem };
  const element = problemBox(heading, sentences);
  const { columns, rows } = shareOf(entry);
  element.setAttribute('columns', String(columns));
  element.setAttribute('rows', String(rows));
  return { element, problem };
}

/** As much room as the widget would have had. */
function shareOf({ type, columns, rows }: TileEntry): { columns: number; rows: number } {
  const widget = customElements.get(`floor-${type}`) as
    { preferred?: typeof floorboard.FloorKpi.preferred } | undefined;
  const preferred = widget?.preferred ?? { columns: 4, rows: 6 };
  return { columns: columns ?? preferred.columns, rows: rows ?? preferred.rows };
}

/** What stands where something can't: its heading, and the sentences that say why and what to do. */
export function problemBox(heading: string, sentences: readonly string[]): HTMLElement {
  const lines = sentences.map((sentence) => make('p', '', sentence));
  return make('section', 'problem', make('h2', '', heading), ...lines);
}

/** A line over a tile's picture, with the sign of something that has stopped. */
export function faultMark(text: string, entry: TileEntry): HTMLElement {
  const mark = make('p', 'fault-mark', text);
  mark.setAttribute('role', 'status');
  if (belongsInFoot(entry)) mark.slot = 'foot';
  else mark.setAttribute('over', '');
  return mark;
}
