// A soak's samples and findings as text for a terminal.
import type { Finding } from './judge.js';
import type { Sample } from './measure.js';

const heads = ['cycle', 'heap kB', 'nodes', 'listeners', 'timers', 'canvases', 'detached'];
const row = (cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(11)).join('');

export const head = row(heads);

export const line = ({ cycle, heap, nodes, listeners, timers, stamps, detached }: Sample): string =>
  row([cycle, (heap / 1000).toFixed(1), nodes, listeners, timers, stamps, detached.length]);

export const verdict = (findings: readonly Finding[]): string =>
  findings
    .map(({ name, was, limit, met }) => `${met ? 'ok  ' : 'FAIL'} ${name}: ${was} (${limit})`)
    .join('\n');
