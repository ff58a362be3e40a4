// Runs in a board's document: finds what people would stumble over, and turns the pages of lists that have several.
import { contrastFaults } from './contrast.js';
import type { Fault } from './fault.js';
import { fitFaults } from './fit.js';
import { legibilityFaults, type Display } from './legibility.js';
import { readContent } from './texts.js';
import { emptyTiles } from './tiles.js';

/** Everything wrong with what is drawn in the window. */
function findFaults(display: Display): Fault[] {
  const content = readContent(document.documentElement);
  const { overscan = 0 } = display;
  const [across, down] = [innerWidth * overscan, innerHeight * overscan];
  const safe = { left: across, top: down, right: innerWidth - across, bottom: innerHeight - down };
  const board = document.querySelector('floor-board');
  return [
    ...fitFaults(content, safe),
    ...legibilityFaults(content.lines, display),
    ...contrastFaults(content.lines),
    ...(board ? emptyTiles(board, content.lines) : []),
  ];
}

const frame = () => new Promise(requestAnimationFrame);

/** Turns one page in every list that has several; gives what they say of it now ("3 of 5"), or nothing. */
async function turnPages(): Promise<string> {
  const roots = [...document.querySelectorAll('floor-board > *')].flatMap(({ shadowRoot }) =>
    shadowRoot?.querySelector('.page') ? [shadowRoot] : [],
  );
  for (const root of roots) {
    const key = { key: 'ArrowRight', bubbles: true, cancelable: true };
    root.querySelector('[tabindex="0"]')?.dispatchEvent(new KeyboardEvent('keydown', key));
  }
  for (let i = 0; i < 3; i += 1) await frame();
  return roots.map((root) => root.querySelector('.page')?.textContent.trim()).join();
}

export interface BoardCheck {
  readonly findFaults: (display: Display) => Fault[];
  readonly turnPages: () => Promise<string>;
}

declare global {
  interface Window {
    floorboardCheck: BoardCheck;
  }
}

window.floorboardCheck = { findFaults, turnPages };
