// A page that lays every story of one module on a sheet.
import './sheet.css';
import { frames, storyBook, type StoryModule } from '../support/story-book.js';

/** Where a story stands on a sheet, CSS px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Sheets {
  /** Lays a module's stories; `mirrored`: in dark and in Arabic, from right to left. Gives each story's place. */
  lay(module: number, mirrored: boolean): Promise<Record<string, Place>>;
  /** Until what has changed is drawn. */
  settle(): Promise<void>;
}

declare global {
  interface Window {
    sheets: Sheets;
  }
}

/** Whole pixels in a picture of half the scale. */
const grid = 8;
const whole = (px: number) => Math.ceil(px / grid) * grid;

/** Until nothing has changed its size for some frames: a tile is measured, drawn, and measured again. */
async function still(boxes: readonly Element[]): Promise<void> {
  let before = '';
  for (let calm = 0, all = 0; calm < 6 && all < 120; all += 1) {
    await frames(1);
    const now = boxes.map(({ clientWidth, clientHeight }) => `${clientWidth} ${clientHeight}`).join();
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}

/** The look and language that a page may ask of any story, whatever its own. */
function mirror(story: HTMLElement): void {
  for (const element of story.querySelectorAll('*')) {
    if (!element.localName.startsWith('floor-')) continue;
    element.setAttribute('lang', 'ar');
    if (element.getAttribute('theme') === 'light') element.setAttribute('theme', 'dark');
  }
}

/** Lets the test ask for sheets by the number of their module. */
export function offer(modules: readonly StoryModule[]): void {
  const books = modules.map((module) => storyBook([module]));

  window.sheets = {
    settle: () => frames(3),
    lay: async (module, mirrored) => {
      const sheet = document.createElement('main');
      sheet.className = 'sheet';
      document.body.replaceChildren(sheet);
      // A canvas measures in a font from the frame after it has come.
      await Promise.all([...document.fonts].map((font) => font.load()));
      await frames(2);
      const boxes = [...books[module]!].map(([name, draw]) => {
        const box = document.createElement('div');
        box.className = 'box';
        sheet.append(box);
        draw(box);
        if (box.querySelector('.matrix')) box.dataset.width = 'matrix';
        if (mirrored) mirror(box);
        return [name.split(' / ')[1]!, box] as const;
      });
      await still(boxes.map(([, box]) => box));
      for (const [, box] of boxes) {
        const { width, height } = box.getBoundingClientRect();
        box.style.width = `${whole(width)}px`;
        box.style.height = `${whole(height)}px`;
        // The tallest first: rows of boxes as high as each other leave least room empty.
        box.style.order = String(-whole(height));
      }
      await frames(3);
      return Object.fromEntries(
        boxes.map(([name, box]) => {
          const { x, y, width, height } = box.getBoundingClientRect();
          return [name, { x, y, width, height }];
        }),
      );
    },
  };
}
