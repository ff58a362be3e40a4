import type { ReactiveControllerHost } from 'lit';
import type { Place, Scene } from './scene.js';

/**
 * Where a key leads from a place: left and right run in time, up and down change the series, page keys pass `page`
 * marks. At an end it stays. Undefined for any other key.
 */
export function move(key: string, { series, step }: Place, scene: Scene, page: number): Place | undefined {
  const marks = scene.series[series]!;
  const last = marks.length - 1;
  const steps: Record<string, number> = {
    ArrowRight: step + 1,
    ArrowLeft: step - 1,
    PageDown: step + page,
    PageUp: step - page,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  if (to !== undefined) return { series, step: Math.max(0, Math.min(last, to)) };
  const side = { ArrowUp: 1, ArrowDown: -1 }[key];
  if (side === undefined) return undefined;
  const there = scene.series[series + side];
  if (!there?.length) return { series, step };
  const off = (other: number) => Math.abs(there[other]!.slot - marks[step]!.slot);
  return { series: series + side, step: there.reduce((best, _, i) => (off(i) <= off(best) ? i : best), 0) };
}

/** The mark that an event happened on. */
const placeOf = (target: EventTarget | null): Place | undefined => {
  const { series, step } = (target as Element).closest<SVGGElement>('[data-series]')?.dataset ?? {};
  return series === undefined ? undefined : { series: +series, step: Number(step) };
};

/**
 * Reading a chart mark by mark: pointer, focus and keys all come to `active`, so that whatever is shown for one is
 * shown for the others. One mark is in the tab order.
 */
export class Reading {
  /** The mark that is being read. */
  active: Place | undefined;
  /** Where the keys have been; undefined before they were used. */
  stop: Place | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** The pointer or the focus has come to a mark; or the pointer to none, and then what has the focus is read. */
  readonly show = (event: Event): void => {
    const place = placeOf(event.target);
    if (event.type === 'focusin') this.stop = place;
    this.set(place ?? this.focused());
  };

  /** The pointer or the focus has left. */
  readonly leave = (event: Event): void => this.set(event.type === 'focusout' ? undefined : this.focused());

  private focused(): Place | undefined {
    const mark = this.host.shadowRoot?.activeElement;
    return mark ? placeOf(mark) : undefined;
  }

  press(event: KeyboardEvent, scene: Scene, page: number, rtl: boolean): void {
    const here = placeOf(event.target);
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return this.set(undefined);
    const mirrored = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key];
    const next = move((rtl && mirrored) || event.key, here, scene, page);
    if (!next) return;
    event.preventDefault();
    const mark = `[data-series="${next.series}"][data-step="${next.step}"]`;
    this.host.shadowRoot?.querySelector<SVGElement>(mark)?.focus();
    this.set(next);
  }

  private set(place: Place | undefined): void {
    if (place?.series === this.active?.series && place?.step === this.active?.step) return;
    this.active = place;
    this.host.requestUpdate();
  }
}
