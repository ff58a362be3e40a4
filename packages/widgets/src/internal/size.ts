import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { scales, sizeOf, type SizeName } from '../theme/scale.js';
import type { Box } from './model.js';
import { sameItems } from './same.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The element's size: which type scale holds, and how much room the drawing has.
 *
 * It watches a ruler rather than the host: a flat element as wide as the column and as high as --floor-unit (CSS px for
 * one design pixel; a board on a stage sets it, a page doesn't). Nothing drawn can change the ruler, so measuring never
 * chases its own tail, and a change of the unit alone is noticed too. The room is the element marked data-room.
 */
export class SizeController implements ReactiveController {
  name: SizeName = 'small';
  box: Box = boxOf('small', 360);
  private unit: number | undefined;
  private watched: Element[] = [];
  /** As the observer told them: to ask an element instead would lay out the page once for each widget on it. */
  private readonly sizes = new Map<Element, DOMRectReadOnly>();
  private readonly observer: ResizeObserver | undefined;

  constructor(private readonly host: Host) {
    if (typeof ResizeObserver !== 'undefined')
      this.observer = new ResizeObserver((entries) => {
        for (const { target, contentRect } of entries) this.sizes.set(target, contentRect);
        this.measure();
      });
    host.addController(this);
  }

  get onStage(): boolean {
    return this.unit !== undefined;
  }

  /** Belongs into the host's template, inside a positioned element as wide as the column. */
  readonly ruler: TemplateResult = html`<div class="ruler"></div>`;

  /** A column's width is known before anything is drawn, so that the first picture is the last. */
  hostConnected(): void {
    const { clientWidth: width } = this.host;
    const name = sizeOf(width);
    if (width && !this.onStage) this.take(name, boxOf(name, inner(name, width)));
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.sizes.clear();
    this.watched = [];
  }

  hostUpdated(): void {
    const { observer, host } = this;
    if (!observer || !host.isConnected) return;
    // The ruler comes first: it stands over everything.
    const wanted = [...(host.shadowRoot?.querySelectorAll('.ruler, [data-room]') ?? [])];
    if (sameItems(wanted, this.watched)) return;
    observer.disconnect();
    // Every element is told anew; what is no longer drawn must not be held.
    this.sizes.clear();
    for (const element of wanted) observer.observe(element);
    this.watched = wanted;
  }

  private measure(): void {
    const [ruler, room] = this.watched.map((element) => this.sizes.get(element));
    if (!ruler?.width) return;
    const unit = (this.unit = ruler.height || undefined);
    const name = unit ? 'stage' : sizeOf(ruler.width);
    // What has no room drawn yet, since it waits for facts, is going to have the column's: the first picture is the last.
    this.take(name, boxOf(name, room?.width || inner(name, ruler.width), unit && room?.height, unit));
  }

  private take(name: SizeName, box: Box): void {
    if (name === this.name && sameItems(Object.values(box), Object.values(this.box))) return;
    this.name = name;
    this.box = box;
    this.host.requestUpdate();
  }
}

/** The width within a column's padding; a stage has none. */
const inner = (name: SizeName, width: number) => width - (name === 'stage' ? 0 : 4 * scales[name].space);

/** `unit` on a stage, whose scale is in design pixels. */
function boxOf(name: SizeName, width: number, height = 0, unit?: number): Box {
  const { label, text } = scales[name];
  const px = unit ?? 1;
  return {
    width: Math.round(width),
    height: Math.round(height) || undefined,
    unit: unit ?? label / scales.stage.label,
    label: label * px,
    text: text * px,
  };
}
