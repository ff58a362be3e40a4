// The widget's own engine and painter.
import { storyPainter } from '../../../packages/widgets/src/customer-marbles/story-painter.js';
import { fallOf, meanFrame, raster } from './fall.js';
import type { Run } from './page.js';

export function ours({ count, frames }: Run): number {
  const fall = fallOf(count);
  const { story, brush } = fall;
  const painter = storyPainter(story, brush, document.body);
  const sheets = [...document.querySelectorAll('canvas')].map((canvas) => canvas.getContext('2d')!);
  const mean = meanFrame(fall, frames, (time) => {
    painter.draw(time);
    sheets.forEach(raster);
  });
  painter.end();
  brush.ctx.canvas.remove();
  return mean;
}
