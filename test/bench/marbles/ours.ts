// The widget's own engine and painter.
import { storyPainter } from '../../../packages/widgets/src/customer-marbles/story-painter.js';
import { fallOf, meanFrame, raster } from './fall.js';
import type { Run } from './page.js';

export function ours({ count, frames }: Run): number {
  const fall = fallOf(count);
  const { story, brush } = fall;
  const painter = storyPainter(story, brush, document.body);
  // The first and the fifth hold the glass, which stands still here as it does for the others.
  const sheets = [...document.querySelectorAll('canvas')]
    .filter((_, i) => i !== 0 && i !== 4)
    .map((canvas) => canvas.getContext('2d')!);
  const mean = meanFrame(fall, frames, (time) => {
    painter.draw(time);
    sheets.forEach(raster);
  });
  painter.end();
  brush.ctx.canvas.remove();
  return mean;
}
