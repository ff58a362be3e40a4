import type { Clock } from '@floorboard/feed';

/** A tile that takes longer than this to have its first facts is shown as it is, ms. */
const longest = 4000;

interface MaybeWidget extends Element {
  readonly state?: string;
}

/** Resolves once every tile has something to show (or has had its time), the fonts are there and a frame is drawn. */
export async function painted(root: HTMLElement, tiles: readonly MaybeWidget[], clock: Clock): Promise<void> {
  let timer: unknown;
  const late = new Promise<void>((resolve) => {
    timer = clock.setTimeout(resolve, longest);
  });
  await Promise.race([settled(root, tiles, late).then(() => document.fonts.ready), late]);
  clock.clearTimeout(timer);
  // The sizes a tile measures are known in the first frame, and drawn in the second.
  await nextFrame();
  await nextFrame();
}

/** Once no tile is loading; gives up listening when `late` comes. */
function settled(root: HTMLElement, tiles: readonly MaybeWidget[], late: Promise<void>): Promise<void> {
  const isDone = () => tiles.every(({ state }) => state !== 'loading');
  return new Promise<void>((resolve) => {
    const end = () => {
      root.removeEventListener('floor-state', look);
      resolve();
    };
    const look = () => {
      if (isDone()) end();
    };
    root.addEventListener('floor-state', look);
    void late.then(end);
    look();
  });
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
