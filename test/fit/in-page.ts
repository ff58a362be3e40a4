// Runs in a board's document: finds what doesn't fit, and turns the pages of lists that have several.
import { findFaults, type Fault } from './find-faults.js';

/** The smallest type on a stage, in design pixels. */
const smallPrint = 32;

function boardFaults(): Fault[] {
  const floor = document.querySelector('floor-board')?.shadowRoot?.querySelector('.floor');
  if (!floor) throw new Error('no board stands here');
  const unit = parseFloat(getComputedStyle(floor).getPropertyValue('--floor-unit'));
  return findFaults(document.documentElement, smallPrint * unit);
}

const frame = () => new Promise(requestAnimationFrame);

/** Turns one page in every list; gives how many pages the longest has. */
async function turnPages(): Promise<number> {
  let most = 1;
  for (const widget of document.querySelectorAll('floor-board > *')) {
    const root = widget.shadowRoot;
    const [, pages] = /\b\d+ of (\d+)\b/.exec(root?.querySelector('.floor')?.textContent ?? '') ?? [];
    if (!root || pages === undefined) continue;
    most = Math.max(most, Number(pages));
    const turner = root.querySelector('[tabindex="0"]');
    turner?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
    );
  }
  for (let i = 0; i < 3; i += 1) await frame();
  return most;
}

export interface Fit {
  readonly boardFaults: () => Fault[];
  readonly turnPages: () => Promise<number>;
}

declare global {
  interface Window {
    fit: Fit;
  }
}

window.fit = { boardFaults, turnPages };
