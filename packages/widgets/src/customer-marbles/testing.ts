// What the browser tests of this folder share.
import './customer-marbles.define.js';
import type { FloorCustomerMarbles } from './customer-marbles.js';

export const september = { period: '2026-09', opening: 1199, gained: 41, lost: 28, wonBack: 2 };
export const october = { period: '2026-10', opening: 1214, gained: 42, lost: 31, wonBack: 3 };

/** An archive of two months, told apart from now; `customers` replaces parts of the section. */
export const feed = (customers: object = {}): object => ({
  floorboard: 1,
  generatedAt: '2026-11-02T06:00:00Z',
  archive: true,
  locale: 'en',
  timeZone: 'UTC',
  facility: { id: 'a', name: 'A' },
  customers: {
    period: 'month',
    periods: [september, october],
    reasons: [
      { period: '2026-10', change: 'lost', reason: 'Parcel left in the rain', count: 12 },
      { period: '2026-10', change: 'lost', reason: 'Moved away', count: 9 },
    ],
    ...customers,
  },
});

/** A widget with facts, in light colours, 360 px wide. */
export function widget(data: unknown): FloorCustomerMarbles {
  const element = document.createElement('floor-customer-marbles');
  element.style.width = '360px';
  element.theme = 'light';
  element.data = data;
  return element;
}

export const all = (element: FloorCustomerMarbles, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const text = (element: FloorCustomerMarbles, selector: string): string[] =>
  all(element, selector).map((e) => e.textContent.replace(/\s+/g, ' ').trim());

export const canvasOf = (element: FloorCustomerMarbles): HTMLCanvasElement =>
  element.shadowRoot!.querySelector('canvas')!;

/** Every pixel of the picture. */
export const picture = (element: FloorCustomerMarbles): string => canvasOf(element).toDataURL();

/** Red, green, blue and opacity of the picture at a share of a part's rectangle. */
export function pixel(
  element: FloorCustomerMarbles,
  selector: string,
  across: number,
  down: number,
): number[] {
  const canvas = canvasOf(element);
  const part = all(element, selector)[0]!.getBoundingClientRect();
  const whole = canvas.getBoundingClientRect();
  const ratio = canvas.width / whole.width;
  const x = (part.left - whole.left + part.width * across) * ratio;
  const y = (part.top - whole.top + part.height * down) * ratio;
  return [...canvas.getContext('2d')!.getImageData(Math.round(x), Math.round(y), 1, 1).data];
}

/** Frames by hand: they wait until a test plays them. */
export class Frames {
  private readonly ask = window.requestAnimationFrame.bind(window);
  private readonly cancel = window.cancelAnimationFrame.bind(window);
  private queue: { id: number; call: FrameRequestCallback }[] = [];
  private id = 0;

  constructor() {
    window.requestAnimationFrame = (call) => {
      this.queue.push({ id: (this.id += 1), call });
      return this.id;
    };
    window.cancelAnimationFrame = (gone) => {
      this.queue = this.queue.filter(({ id }) => id !== gone);
    };
  }

  get pending(): number {
    return this.queue.length;
  }

  /** Plays frames of 50 ms up to a time, or as long as any is asked for; returns how many that took. */
  play(until = 20_000): number {
    let count = 0;
    for (let now = 0; now <= until && this.queue.length > 0; now += 50) {
      const calls = this.queue;
      this.queue = [];
      for (const { call } of calls) call(now);
      count += 1;
    }
    return count;
  }

  restore(): void {
    window.requestAnimationFrame = this.ask;
    window.cancelAnimationFrame = this.cancel;
  }
}
