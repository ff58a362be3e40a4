import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scales, sizeOf, type SizeName } from '../theme/scale.js';
import type { Box } from './model.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The element's size: which type scale holds, and how much room the drawing has. A stage announces itself by the
 * inherited property --floor-unit (CSS px for one design pixel); without it the element stands in a page's column.
 */
export class SizeController implements ReactiveController {
  name: SizeName = 'small';
  box: Box = boxOf('small', 360, undefined, undefined);
  private unit: number | undefined;
  private body: Element | undefined;
  private readonly observer: ResizeObserver | undefined;

  constructor(private readonly host: Host) {
    if (typeof ResizeObserver !== 'undefined') this.observer = new ResizeObserver(() => this.measure());
    host.addController(this);
  }

  get onStage(): boolean {
    return this.unit !== undefined;
  }

  hostConnected(): void {
    this.observer?.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.body = undefined;
  }

  /** The room under observation is the one marked data-room, else the body. */
  hostUpdated(): void {
    const body = this.host.shadowRoot?.querySelector('[data-room]') ?? undefined;
    if (body === this.body) return;
    if (this.body) this.observer?.unobserve(this.body);
    this.body = body;
    if (body) this.observer?.observe(body);
  }

  private measure(): void {
    const { width } = this.host.getBoundingClientRect();
    if (width === 0) return;
    const unit = parseFloat(getComputedStyle(this.host).getPropertyValue('--floor-unit'));
    this.unit = unit > 0 ? unit : undefined;
    const name = this.unit === undefined ? sizeOf(width) : 'stage';
    const room = this.host.shadowRoot?.querySelector('[data-room]');
    const box = boxOf(
      name,
      room?.clientWidth || width,
      this.unit === undefined ? undefined : room?.clientHeight,
      this.unit,
    );
    if (name === this.name && same(box, this.box)) return;
    this.name = name;
    this.box = box;
    this.host.requestUpdate();
  }
}

function boxOf(name: SizeName, width: number, height: number | undefined, unit: number | undefined): Box {
  const scale = scales[name];
  const u = unit ?? scale.label / scales.stage.label;
  const px = (size: number) => (unit === undefined ? size : size * unit);
  return {
    width: Math.round(width),
    height: height || undefined,
    unit: u,
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
