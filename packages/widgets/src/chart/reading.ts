import type { ReactiveControllerHost } from 'lit';
import type { Mark } from './scene.js';

/** How far each key leads along a series, or up to the next one. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -Infinity,
  End: Infinity,
};
const rises: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** The mark that an event happened on, or that has the focus. */
const markAt = (target: EventTarget | null): number | undefined => {
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

  /** Keys lead from mark to mark; at an end they stay. Any other key, and every combination, is the page's. */
  readonly press = (event: KeyboardEvent, marks: readonly Mark[], rtl: boolean): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const here = markAt(event.target);
    if (here === undefined || altKey || ctrlKey || metaKey) return;
    if (key === 'Escape') return this.read(undefined);
    const { series, slot } = marks[here]!;
    const step = steps[key];
    const wanted = series + (rises[key] ?? 0);
    if (!step && wanted === series) return;
    event.preventDefault();
    const along = [...marks.keys()].filter((i) => marks[i]!.series === wanted);
    // Along the series; else to the nearest in time of the next one.
    const ahead = rtl && key.startsWith('Arrow') ? -step! : step!;
    const off = (i: number) => Math.abs(marks[i]!.slot - slot);
    const next = step
      ? along[Math.max(0, Math.min(along.length - 1, along.indexOf(here) + ahead))]
      : along.sort((a, b) => off(a) - off(b))[0];
    if (next === undefined) return;
    this.host.shadowRoot!.querySelector<SVGElement>(`[data-mark="${next}"]`)!.focus();
    this.read(next);
  };

  private read(mark: number | undefined): void {
    if (mark === this.active) return;
    this.active = mark;
    this.host.requestUpdate();
  }
}
