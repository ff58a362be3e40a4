import type { Clock } from '@floorboard/feed';

/** A tile that takes longer than this to have its first facts is shown as it is, ms. */
const longest = 4000;

/** Resolves once every tile has something to show (or has had its time), the fonts are there and a frame is drawn. */
export async function painted(
  tiles: readonly { readonly settled: Promise<void> }[],
  clock: Clock,
): Promise<void> {
  let timer: unknown;
  const late = new Promise<void>((resolve) => {
    timer = clock.setTimeout(resolve, longest);
  });
  const settled = Promise.all(tiles.map((tile) => tile.settled));
  await Promise.race([settled.then(() => document.fonts.ready), late]);
  clock.clearTimeout(timer);
  // The sizes a tile measures are known in the first frame, and drawn in the second.
  await nextFrame();
  await nextFrame();
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
