import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { scales, sizeOf, type SizeName } from '../theme/scale.js';
import type { Box } from './model.js';

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
  box: Box = boxOf('small', 360, undefined, undefined);
  private unit: number | undefined;
  private watched: Element[] = [];
  private readonly observer: ResizeObserver | undefined;

  constructor(private readonly host: Host) {
    if (typeof ResizeObserver !== 'undefined') this.observer = new ResizeObserver(() => this.measure());
    host.addController(this);
  }

  get onStage(): boolean {
    return this.unit !== undefined;
  }

  /** Belongs into the host's template, inside a positioned element as wide as the column. */
  readonly ruler: TemplateResult = html`<div class="ruler"></div>`;

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.watched = [];
  }

  hostUpdated(): void {
    const { observer, host, watched } = this;
    if (!observer || !host.isConnected) return;
    const wanted = [...(host.shadowRoot?.querySelectorAll('.ruler, [data-room]') ?? [])];
    if (wanted.length === watched.length && wanted.every((element, i) => element === watched[i])) return;
    for (const element of watched) if (!wanted.includes(element)) observer.unobserve(element);
    for (const element of wanted) if (!watched.includes(element)) observer.observe(element);
    this.watched = wanted;
  }

  private measure(): void {
    const ruler = this.host.shadowRoot?.querySelector('.ruler')?.getBoundingClientRect();
    if (!ruler || ruler.width === 0) return;
    this.unit = ruler.height > 0 ? ruler.height : undefined;
    const name = this.unit === undefined ? sizeOf(ruler.width) : 'stage';
    const room = this.host.shadowRoot?.querySelector('[data-room]');
    const height = this.unit === undefined ? undefined : room?.clientHeight;
    const box = boxOf(name, room?.clientWidth || ruler.width, height, this.unit);
    if (name === this.name && same(box, this.box)) return;
    this.name = name;
    this.box = box;
    this.host.requestUpdate();
  }
}

function boxOf(name: SizeName, width: number, height: number | undefined, unit: number | undefined): Box {
  const scale = scales[name];
  const px = (size: number) => (unit === undefined ? size : size * unit);
  return {
    width: Math.round(width),
    height: height || undefined,
    unit: unit ?? scale.label / scales.stage.label,
    label: px(scale.label),
    text: px(scale.text),
  };
}

const same = (a: Box, b: Box) =>
  a.width === b.width &&
  a.height === b.height &&
  a.unit === b.unit &&
  a.label === b.label &&
  a.text === b.text;
