// A widget of the customers' marbles and a bare canvas, each brought to its first picture in a page that has shown some.
import { feed, october } from '../../../packages/widgets/src/customer-marbles/testing.js';
import { offer } from '../bench.js';

export interface Run {
  readonly gained: number;
  /** CSS px. */
  readonly width: number;
}

const facts = (gained: number) => feed({ periods: [{ ...october, gained }] });

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The next frame has been drawn and handed over: a message sent from within it comes after. */
const frameDone = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(undefined);
    });
  });

/** Somewhere within a frame, as facts come. */
const anyMoment = () => pause(150 + Math.random() * 16);

async function measured(element: HTMLElement, width: number, show: () => void): Promise<number> {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  place.append(element);
  document.body.append(place);
  await anyMoment();
  const began = performance.now();
  show();
  await frameDone();
  const took = performance.now() - began;
  place.remove();
  await pause(50);
  return took;
}

let warm = false;

async function ours({ gained, width }: Run): Promise<number> {
  const one = () => {
    const element = document.createElement('floor-customer-marbles');
    const data = facts(gained);
    return measured(element, width, () => {
      element.data = data;
    });
  };
  // A page's first widget also waits for its code to be compiled; that is no matter of the drawing.
  if (!warm) await one();
  warm = true;
  return one();
}

function emptyCanvas({ width }: Run): Promise<number> {
  const canvas = document.createElement('canvas');
  return measured(canvas, width, () => {
    canvas.width = width;
    canvas.height = width;
    canvas.getContext('2d')!.fillRect(0, 0, width / 2, width / 2);
  });
}

offer<Run>({ floorboard: ours, 'empty canvas': emptyCanvas });
