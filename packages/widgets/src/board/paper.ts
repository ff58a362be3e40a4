// A board on paper: one sheet, drawn as on a stage, with room for notes beside it.
import { civilDay } from '@floorboard/metrics';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, type TemplateResult } from 'lit/html.js';
import type { Formatter } from '../internal/format.js';
import type { board as english } from '../locales/en/board.js';

type Host = ReactiveControllerHost & HTMLElement & { theme: string | undefined };

/**
 * The sheet that a section of a page is laid out on, in design pixels; print makes it as wide as the paper. A sheet is read
 * in the hand: it holds half as much again as a screen across, and its smallest text is 8.7 points high on A4.
 */
export const sheet = { clientWidth: 2880, clientHeight: 1620 };

/** Told to an element whose size has changed at a time when observers are not told. SizeController hears it. */
export const resized = 'floor-resized';

/**
 * Paper is laid out without a word to resize observers, and without waiting: whatever needs its size is told before.
 * The browser lets promises settle between its `beforeprint` and the print, and nothing else.
 */
export class Paper implements ReactiveController {
  printing = false;
  /** The board's own. */
  private theme: string | undefined;

  /** `lay` measures the board anew and asks for its update; it gives what stands on it. */
  constructor(
    private readonly host: Host,
    private readonly lay: () => Iterable<Element>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.begin);
    addEventListener('afterprint', this.end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.begin);
    removeEventListener('afterprint', this.end);
    this.turn(false);
  }

  private readonly begin = (): void => {
    this.turn(true);
    void this.lookAround();
  };

  private async lookAround(): Promise<void> {
    const tiles = [...this.lay()] as readonly Partial<Host>[];
    // First a tile learns that it stands on a stage, then how much room its drawing has there, then what fits into it.
    for (let look = 0; look < 3; look += 1) {
      await this.host.updateComplete;
      for (const tile of tiles) tile.dispatchEvent?.(new Event(resized));
      for (const tile of tiles) await tile.updateComplete;
    }
  }

  private readonly end = (): void => {
    this.turn(false);
    this.lay();
  };

  private turn(printing: boolean): void {
    const { host } = this;
    if (printing === this.printing) return;
    this.printing = printing;
    // Paper is white.
    if (printing) this.theme = host.theme;
    host.theme = printing && (!host.theme || host.theme === 'dark') ? 'light' : this.theme;
    if (printing) host.setAttribute('printing', host.offsetHeight > host.offsetWidth ? 'portrait' : '');
    else host.removeAttribute('printing');
  }
}

/** Lines to write on, under the moment of printing: paper is read on another day. */
export function notes(words: typeof english, format: Formatter, now: number): TemplateResult {
  const day = format.period(civilDay(now, format.timeZone), 'long');
  return html`<div class="notes">
    <p><b>${words.notes}</b> · ${words.printed(day, format.time(now))}</p>
    ${Array.from({ length: 40 }, () => html`<div class="line"></div>`)}
  </div>`;
}
