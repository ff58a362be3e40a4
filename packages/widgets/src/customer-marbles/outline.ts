import { svg, type SVGTemplateResult } from 'lit/html.js';
import { pileUp } from './engine/pile.js';
import { rimX, rimY } from './engine/bowl.js';
import { outerPath } from './paint-bowl.js';
import type { Kind } from './customer-marbles.model.js';
import type { Scene } from './picture.js';

/** The settled picture in outlines: where no canvas can be had, and in the reader's own colours. */
export function outline(scene: Scene): SVGTemplateResult {
  const { bowl, bowlX, bowlY, diameter, kinds, trays, marks } = scene;
  const pile = pileUp(bowl, diameter / 2, kinds.length);
  return svg`
    <g transform="translate(${n(bowlX)} ${n(bowlY)})">
      <ellipse class="glass" rx=${n(rimX * bowl.width)} ry=${n(rimY * bowl.width)} />
      ${kinds.map((kind, i) => marble(kind, pile.x[i]!, pile.y[i]!, diameter))}
      <path class="glass" d=${outerPath(bowl)} />
    </g>
    ${[...trays, ...marks].map(({ kind, x, y, diameter: d }) => marble(kind, x, y, d))}
  `;
}

const n = (value: number) => value.toFixed(2);

function marble(kind: Kind, x: number, y: number, d: number): SVGTemplateResult {
  const r = d / 2 - 0.75;
  return svg`<g class=${`mark ${kind}`} transform="translate(${n(x)} ${n(y)})">${markOf(kind, r)}</g>`;
}

/** Gained: a full disc with a vane; won back: a ring in a ring; lost: an empty ring; stayed: a ring with a dot. */
export function markOf(kind: Kind, r: number): SVGTemplateResult {
  if (kind === 'gained')
    return svg`<circle class="full" r=${n(r)} /><path class="vane" d=${`M${n(r * 0.3)} ${n(-r * 0.5)}C0 ${n(-r * 0.2)} 0 ${n(r * 0.2)} ${n(-r * 0.3)} ${n(r * 0.5)}`} />`;
  if (kind === 'wonBack')
    return svg`<circle class="ring" r=${n(r)} /><circle class="ring" r=${n(r * 0.5)} />`;
  if (kind === 'lost') return svg`<circle class="ring" r=${n(r)} />`;
  return svg`<circle class="ring" r=${n(r)} /><circle class="dot" r=${n(r * 0.3)} />`;
}
