import type { ReactiveControllerHost } from 'lit';
import type { Mark } from './scene.js';

/** How far each key leads along a series. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -Infinity,
  End: Infinity,
};

/** The mark that a key leads to from the one at `here`; at an end it stays. Undefined for a key that leads nowhere. */
export function move(key: string, here: number, marks: readonly Mark[]): number | undefined {
  const { series, slot } = marks[here]!;
  const first = marks.findIndex((mark) => mark.series === series);
  const last = first + marks.filter((mark) => mark.series === series).length - 1;
  const step = steps[key];
  if (step !== undefined) return Math.max(first, Math.min(last, here + step));
  const side = { ArrowUp: 1, ArrowDown: -1 }[key];
  if (!side) return undefined;
  const off = (i: number) =>
    marks[i]!.series === series + side ? Math.abs(marks[i]!.slot - slot) : Infinity;
  return marks.reduce((best, _, i) => (off(i) < off(best) ? i : best), here);
}

/** The mark that an event happened on, or that has the focus. */
const markAt = (target: EventTarget | null | undefined): number | undefined => {
  const mark = (target as Element | null)?.closest<SVGElement>('[data-mark]')?.dataset['mark'];
  return mark ? Number(mark) : undefined;
};

/**
 * Reading a chart mark by mark: pointer, focus and keys all come to `active`, so that whatever is shown for one is
 * shown for the others. One mark is in the tab order. Marks are known by their place in the scene.
 */
export class Reading {
  /** The mark that is being read. */
  active: number | undefined;
  /** Where the keys have been; undefined before they were used. */
  stop: number | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** The pointer or the focus has come or gone. Where the pointer is on no mark, the one with the focus is read. */
  readonly follow = ({ type, target }: Event): void => {
    const mark = type === 'focusout' ? undefined : markAt(target);
    if (type === 'focusin') this.stop = mark;
    this.read(mark ?? markAt(this.host.shadowRoot!.activeElement));
  };

  press(event: KeyboardEvent, marks: readonly Mark[], rtl: boolean): void {
    const here = markAt(event.target);
    if (here === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return this.read(undefined);
    const mirrored = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key];
    const next = move((rtl && mirrored) || event.key, here, marks);
    if (next === undefined) return;
    event.preventDefault();
    this.host.shadowRoot!.querySelector<SVGElement>(`[data-mark="${next}"]`)!.focus();
    this.read(next);
  }

  private read(mark: number | undefined): void {
    if (mark === this.active) return;
    this.active = mark;
    this.host.requestUpdate();
  }
}
