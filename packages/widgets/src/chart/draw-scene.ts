import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Label, Place, Scene, Shape } from './scene.js';

/** Of the picture's element: the graphics role, and what a browser that doesn't know it falls back to. */
export const sceneRole = 'graphics-document document';

const paths = (shapes: readonly Shape[]) => shapes.map(({ kind, d }) => svg`<path class=${kind} d=${d} />`);

/** A scene as SVG. `stop` is the mark in the tab order, `active` the one that is being read. */
export function drawScene(
  { width, shapes, series, texts }: Scene,
  rtl: boolean,
  stop: Place,
  active: Place | undefined,
): SVGTemplateResult {
  // Outlines are mirrored as they are; a text only changes its place.
  const mirror = rtl ? `matrix(-1 0 0 1 ${width} 0)` : nothing;
  const words = (labels: readonly Label[]) =>
    labels.map(({ kind, text, x, y, ...box }) => {
      const middle = x + box.width / 2;
      return svg`<text class=${kind} x=${rtl ? width - middle : middle} y=${y + box.height / 2} dy=".35em">${text}</text>`;
    });
  const same = (place: Place | undefined, i: number, step: number) =>
    place?.series === i && place.step === step;
  return svg`<g aria-hidden="true" transform=${mirror}>${paths(shapes)}</g>
    ${series.map((marks, i) =>
      marks.map(
        (mark, step) => svg`<g
          role="graphics-symbol img"
          aria-label=${mark.label}
          tabindex=${same(stop, i, step) ? 0 : -1}
          data-series=${i}
          data-step=${step}
          class=${same(active, i, step) ? 'active' : nothing}
        ><g transform=${mirror}>${paths(mark.shapes)}</g>${words(mark.texts ?? [])}</g>`,
      ),
    )}
    <g aria-hidden="true">${words(texts)}</g>`;
}
