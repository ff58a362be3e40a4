import type { ReactiveControllerHost } from 'lit';
import { html, type TemplateResult } from 'lit/html.js';
import { scales, sizeOf, type SizeName } from '../theme/scale.js';
import type { Box } from './model.js';
import { sameItems } from './same.js';

/** The element's size: which type scale holds, and how much room the drawing has. */
export interface Size {
  readonly name: SizeName;
  readonly box: Box;
  readonly onStage: boolean;
  /** Belongs into the host's template, inside a positioned element as wide as the column. */
  readonly ruler: TemplateResult;
}

type Measured = Pick<ResizeObserverEntry, 'target' | 'contentRect'>;

const ruler = html`<div class="ruler"></div>`;

/**
 * Follows the host's size, and has it drawn again when that changes.
 *
 * It watches a ruler rather than the host: a flat element as wide as the column and as high as --floor-unit (CSS px for
 * one design pixel; a board on a stage sets it, a page doesn't). Nothing drawn can change the ruler, so measuring never
 * chases its own tail, and a change of the unit alone is noticed too. The room is the element marked data-room.
 */
export function followSize(host: ReactiveControllerHost & HTMLElement): Size {
  const size = { name: 'small' as SizeName, box: boxOf('small', 360), onStage: false, ruler };
  let watched: Element[] = [];
  /** As the observer told them: to ask an element instead would lay out the page once for each widget on it. */
  const told = new Map<Element, DOMRectReadOnly>();

  const take = (name: SizeName, box: Box) => {
    if (name === size.name && sameItems(Object.values(box), Object.values(size.box))) return;
    Object.assign(size, { name, box });
    host.requestUpdate();
  };

  const measure = (entries: readonly Measured[]) => {
    for (const { target, contentRect } of entries) told.set(target, contentRect);
    const [column, room] = watched.map((element) => told.get(element));
    if (!column?.width) return;
    const unit = column.height || undefined;
    size.onStage = !!unit;
    const name = unit ? 'stage' : sizeOf(column.width);
    // What has no room drawn yet, since it waits for facts, is going to have the column's: the first picture is the last.
    take(name, boxOf(name, room?.width || inner(name, column.width), unit && room?.height, unit));
  };
  const observer = new ResizeObserver(measure);

  // On paper: see the board's paper.ts.
  host.addEventListener('floor-resized', () => {
    measure(watched.map((target) => ({ target, contentRect: target.getBoundingClientRect() })));
    host.requestUpdate();
  });
  host.addController({
    /** A column's width is known before anything is drawn, so that the first picture is the last. */
    hostConnected() {
      const { clientWidth: width } = host;
      const name = sizeOf(width);
      if (width && !size.onStage) take(name, boxOf(name, inner(name, width)));
    },
    hostDisconnected() {
      observer.disconnect();
      told.clear();
      watched = [];
    },
    hostUpdated() {
      if (!host.isConnected) return;
      // The ruler comes first: it stands over everything.
      const wanted = [...(host.shadowRoot?.querySelectorAll('.ruler, [data-room]') ?? [])];
      if (sameItems(wanted, watched)) return;
      observer.disconnect();
      // Every element is told anew; what is no longer drawn must not be held.
      told.clear();
      for (const element of wanted) observer.observe(element);
      watched = wanted;
    },
  });
  return size;
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
