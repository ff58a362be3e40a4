// The run as a picture: one panel for each thing that is counted, cycles from left to right.
import type { Sample } from './measure.js';

const panels = [
  { name: 'Heap', unit: 'kB', of: ({ heap }: Sample) => heap / 1000 },
  { name: 'Nodes', unit: '', of: ({ nodes }: Sample) => nodes },
  { name: 'Listeners', unit: '', of: ({ listeners }: Sample) => listeners },
  { name: 'Timers', unit: '', of: ({ timers }: Sample) => timers },
] as const;

const [width, height, left, right, gap] = [960, 150, 110, 30, 46];

const number = (value: number) => new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(value);

function panel(samples: readonly Sample[], index: number): string {
  const { name, unit, of } = panels[index]!;
  const values = samples.map(of);
  const last = samples[samples.length - 1]!.cycle;
  // From nought: a rise of a hundredth shall not look like a cliff.
  const most = Math.max(...values, 1) * 1.1;
  const x = (cycle: number) => left + (cycle / last) * (width - left - right);
  const y = (value: number) => height - (value / most) * height;
  const points = samples.map((sample, i) => `${x(sample.cycle).toFixed(1)},${y(values[i]!).toFixed(1)}`);
  const end = values[values.length - 1]!;
  return `<g transform="translate(0 ${40 + index * (height + gap)})">
  <text x="${left}" y="-10" class="name">${name}</text>
  <path d="M${left} 0V${height}H${width - right}" class="axis"/>
  <text x="${left - 10}" y="${y(end) + 5}" text-anchor="end">${number(end)} ${unit}</text>
  <polyline points="${points.join(' ')}"/>
</g>`;
}

/** An SVG document. */
export function picture(samples: readonly Sample[]): string {
  const whole = 40 + panels.length * (height + gap) + 20;
  const cycles = number(samples[samples.length - 1]!.cycle);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}">
<style>
  text { font: 15px sans-serif; fill: #3b414d }
  .name { font-weight: 600; fill: #11141b }
  .axis { fill: none; stroke: #c8c9c6 }
  polyline { fill: none; stroke: #0b35b8; stroke-width: 2 }
</style>
<rect width="100%" height="100%" fill="#f8f7f3"/>
${panels.map((_, i) => panel(samples, i)).join('\n')}
<text x="${width - right}" y="${whole - 14}" text-anchor="end">${cycles} rotations and feed updates</text>
</svg>
`;
}
