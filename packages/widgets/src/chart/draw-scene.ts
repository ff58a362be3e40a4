import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Label, Scene, Shape } from './scene.js';

/** Of the picture's element: the graphics role, and what a browser that doesn't know it falls back to. */
export const sceneRole = 'graphics-document document';

/** A scene as SVG. `stop` is the mark in the tab order, `active` the one that is being read. */
export function drawScene(
  { width, shapes, marks, texts }: Scene,
  rtl: boolean,
  stop: number,
  active: number | undefined,
): SVGTemplateResult {
  // Outlines are mirrored as they are; a text only changes its place.
  const paths = (drawn: readonly Shape[]) =>
    svg`<g transform=${rtl ? `matrix(-1 0 0 1 ${width} 0)` : nothing}>${drawn.map(
      ([kind, d]) => svg`<path class=${kind} d=${d} />`,
    )}</g>`;
  const words = ({ kind, text, x, y, ...box }: Label) => {
    const middle = x + box.width / 2;
    return svg`<text class=${kind} x=${rtl ? width - middle : middle} y=${y + box.height / 2} dy=".35em">${text}</text>`;
  };
  return svg`<g aria-hidden="true">${paths(shapes)}</g>
    ${marks.map(
      ({ series, label, shapes, text }, i) => svg`<g
        role="graphics-symbol img"
        aria-label=${label}
        tabindex=${i === stop ? 0 : -1}
        data-mark=${i}
        data-series=${series}
        class=${i === active ? 'active' : nothing}
      >${paths(shapes)}${text && words(text)}</g>`,
    )}
    <g aria-hidden="true">${texts.map(words)}</g>`;
}
