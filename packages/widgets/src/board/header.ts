import { html, nothing, type TemplateResult } from 'lit/html.js';
import { mainEdge } from './layout.js';
import type { Formatter } from '../internal/format.js';
import { setProperty } from '../internal/set-property.js';
import type { board as english } from '../locales/en/board.js';

export interface HeaderFacts {
  readonly words: typeof english;
  readonly format: Formatter;
  /** The board's own title, if it has one. */
  readonly title: string | undefined;
  readonly facility: string | undefined;
  /** When the oldest of the tiles was true, in its own words: its feed may be another than the header's. */
  readonly dated: string | undefined;
  /** ms since the epoch, by the server's clock. */
  readonly now: number;
  /** Whether the time goes on: on a screen of its own. */
  readonly clock: boolean;
  /** The shares of the grid's columns where the date is to start with the board's right half. */
  readonly columns: readonly number[] | undefined;
}

/** Whose facts these are and from when. */
export function header(facts: HeaderFacts): TemplateResult {
  const { words, format, title, facility, dated, now, clock, columns } = facts;
  const split = mainEdge(columns);
  const half = (line: string) => ({ 'grid-column': split === undefined ? undefined : line });
  const tracks = columns?.map((share) => `minmax(min-content, ${share}fr)`).join(' ');
  return html`<div class="header" part="header">
    <div
      class="bar"
      data-fits="4"
      data-split=${split ? '' : nothing}
      ${setProperty({ 'grid-template-columns': split === undefined ? undefined : tracks })}
    >
      <div class="whose" ${setProperty(half(`1 / ${split}`))}>
        <h1><bdi>${title || facility || words.untitled}</bdi></h1>
        ${title && facility ? html`<p class="facility"><bdi>${facility}</bdi></p>` : nothing}
      </div>
      <div class="when" ${setProperty(half(`${split} / -1`))}>
        <p class="as-of">${dated}</p>
        ${clock ? html`<p class="clock">${format.time(now)}</p>` : nothing}
      </div>
    </div>
  </div>`;
}

interface Dated {
  readonly asOf?: number | undefined;
}

/** The tile whose facts are the oldest. */
export const oldestOf = <Tile extends Dated>(tiles: readonly Tile[]): Tile | undefined =>
  tiles.reduce<Tile | undefined>(
    (old, tile) => (tile.asOf !== undefined && tile.asOf < (old?.asOf ?? Infinity) ? tile : old),
    undefined,
  );
