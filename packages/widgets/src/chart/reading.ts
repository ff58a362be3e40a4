import type { ReactiveControllerHost } from 'lit';
import type { Mark } from './scene.js';

/** How many marks each key leads along a series, and how many series up. */
const keys: Readonly<Record<string, readonly [along: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  PageDown: [12, 0],
  PageUp: [-12, 0],
  Home: [-1e9, 0],
  End: [1e9, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

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
    const [along, up] = keys[key] ?? [];
    if (along === undefined) return;
    event.preventDefault();
    const { series, slot } = marks[here]!;
    const wanted = here + (rtl && key.startsWith('Arrow') ? -along : along);
    // Along the series; else to the nearest in time of the next one.
    const off = (i: number) => Math.abs(along ? i - wanted : marks[i]!.slot - slot);
    const [next] = [...marks.keys()]
      .filter((i) => marks[i]!.series === series + up!)
      .sort((a, b) => off(a) - off(b));
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
