// What stands on a board: how much of the grid it takes, and how its place is written.
import { html } from 'lit/html.js';
import type { Layout, Tile } from './layout.js';
import { setProperty } from '../internal/set-property.js';

/** What a board reads off its tiles; any element may stand on one. */
export interface TileElement extends HTMLElement {
  columns?: number | undefined;
  rows?: number | undefined;
  readonly asOf?: number | undefined;
  readonly dated?: string;
}

export const tracks = (shares: readonly number[] | undefined, empty: string) =>
  shares?.length ? shares.map((share) => `minmax(0, ${share}fr)`).join(' ') : empty;

export const inPlace = ({ column, columnEnd, row, rowEnd }: Layout['places'][number]) => ({
  'grid-column': `${column} / ${columnEnd}`,
  'grid-row': `${row} / ${rowEnd}`,
});

export const rule = (edge: 'left' | 'top', place: Layout['places'][number]) =>
  html`<div class="rule" data-edge=${edge} ${setProperty(inPlace(place))}></div>`;

/** The tile that an element lies over: the nearest before it that lies over none itself. */
export function tileBefore(element: Element): Element | null {
  let before = element.previousElementSibling;
  while (before?.hasAttribute('over')) before = before.previousElementSibling;
  return before;
}

export function shareOf(tile: TileElement): Tile {
  const preferred = (tile.constructor as { preferred?: Tile }).preferred ?? { columns: 12, rows: 1 };
  return {
    columns: Number(tile.getAttribute('columns')) || preferred.columns,
    rows: Number(tile.getAttribute('rows')) || preferred.rows,
  };
}
