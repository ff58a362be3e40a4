// Runs in the page: tiles that show nothing.
import type { Fault } from './fault.js';
import type { Line } from './texts.js';

/** Any element may stand on a board; a widget has a state. */
type Tile = Element & { readonly state?: string };

const why: Readonly<Record<string, string>> = {
  loading: 'its facts did not come',
  empty: 'its feed has nothing for it',
  invalid: 'its part of the feed is no good',
  failed: 'it failed',
};

/** Those of `board` (a `floor-board`) whose state says so, and those without a word besides their heading. */
export function emptyTiles(board: Element, lines: readonly Line[]): Fault[] {
  return [...board.children].flatMap((tile: Tile): Fault[] => {
    if (tile.localName === 'script') return [];
    const what = tile.getAttribute('heading') ?? tile.localName;
    const said = tile.state === undefined ? undefined : why[tile.state];
    if (said !== undefined) return [{ kind: 'empty', what, detail: `${said} (${tile.state})` }];
    const words = lines.filter(({ parent }) => isIn(parent, tile) && !parent.closest('[part~="heading"]'));
    return words.length > 0 ? [] : [{ kind: 'empty', what, detail: 'not a word stands in it' }];
  });
}

function isIn(element: Element, tile: Element): boolean {
  const root = element.getRootNode();
  return tile.contains(element) || (root instanceof ShadowRoot && isIn(root.host, tile));
}
