import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Reading } from './reading.js';
import type { Label, Scene, Shape } from './scene.js';

const none: Shape = ['', ''];

/**
 * A scene as SVG, read mark by mark; what is to be told apart without colour fills with its hatch. `unit` is a design pixel in px. The mark at `stop` is in the tab order until the keys
 * have been used.
 */
export function drawScene(
  { width, height, shapes, marks, texts }: Scene,
  name: string,
  rtl: boolean,
  { active, stop, follow, press }: Reading,
  first: number,
  unit: number,
): TemplateResult {
  // Outlines are mirrored as they are; a text only changes its place.
  const turned = rtl ? `matrix(-1 0 0 1 ${width} 0)` : nothing;
  const words = ({ kind, text, x, y, ...box }: Label) => {
    const middle = x + box.width / 2;
    return svg`<text class=${kind} x=${rtl ? width - middle : middle} y=${y + box.height / 2} dy=".35em">${text}</text>`;
  };
  const tabbed = marks[stop ?? -1] ? stop : first;
  // The graphics role, and what a browser that doesn't know it falls back to.
  return html`<svg
    role="graphics-document document"
    aria-label=${name}
    width=${width * unit}
    height=${height * unit}
    viewBox="0 0 ${width} ${height}"
    @keydown=${(event: KeyboardEvent) => press(event, marks, rtl)}
    @focusin=${follow}
    @focusout=${follow}
    @pointerover=${follow}
    @pointerleave=${follow}
  >
    <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V99" />
    </pattern>
    <g aria-hidden="true" transform=${turned}>
      ${shapes.map(([kind, d]) => svg`<path class=${kind} d=${d} />`)}
    </g>
    <g transform=${turned}>
      ${marks.map(
        // A template for each path would cost several times what it draws: a mark has up to three.
        ({ label, shapes: [a = none, b = none, c = none] }, i) => svg`<g
        role="graphics-symbol img"
        aria-label=${label}
        tabindex=${i === tabbed ? 0 : -1}
        data-mark=${i}
        class=${i === active ? 'active' : nothing}
      ><path class=${a[0]} d=${a[1]} /><path class=${b[0]} d=${b[1]} /><path class=${c[0]} d=${c[1]} /></g>`,
      )}
    </g>
    <g aria-hidden="true">${texts.map(words)}</g>
  </svg>`;
}
