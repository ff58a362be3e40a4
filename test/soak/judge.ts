// What a soak's samples come to, and the limits they are held against.
import type { Sample } from './measure.js';

export interface Finding {
  readonly name: string;
  readonly was: string;
  readonly limit: string;
  readonly met: boolean;
}

/** The share of a run that warms up: caches fill, code is compiled. */
const warmUp = 1 / 4;
/** The standard deviation of one reading of a heap: code that was compiled since, or thrown away (bytes). */
export const noise = 30_000;

/** The standard error of a slope through `count` evenly spaced readings over `length` cycles (bytes a cycle). */
export const uncertainty = (count: number, length: number): number =>
  (noise * Math.sqrt((12 * (count - 1)) / (count * (count + 1)))) / length;

/** The median of the slopes between every two points (Theil and Sen): a collector's odd sample doesn't move it. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const slopes = points.flatMap(([x, y], i) => points.slice(i + 1).map(([x2, y2]) => (y2 - y) / (x2 - x)));
  slopes.sort((a, b) => a - b);
  return slopes[slopes.length >> 1] ?? NaN;
}

export const afterWarmUp = (samples: readonly Sample[]): readonly Sample[] => {
  const last = samples[samples.length - 1]?.cycle ?? 0;
  return samples.filter(({ cycle }) => cycle > last * warmUp);
};

type Counted = 'nodes' | 'listeners' | 'timers' | 'documents' | 'stamps';

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** `heapSlope`: bytes a cycle. A run too short to tell it from noise fails where its slope is noise once in 700 runs. */
export function judge(samples: readonly Sample[], heapSlope = 1): readonly Finding[] {
  const warm = afterWarmUp(samples);
  const of = (key: Counted) => warm.map((sample) => sample[key]);
  const slope = slopeOf(warm.map(({ cycle, heap }) => [cycle, heap]));
  const length = (warm[warm.length - 1]?.cycle ?? 0) - (warm[0]?.cycle ?? 0);
  const allowed = Math.max(heapSlope, 3 * uncertainty(warm.length, length));
  const nodes = spread(of('nodes')) / Math.min(...of('nodes'));
  const constant = (key: Counted): Finding => ({
    name: key,
    was: [...new Set(of(key))].sort((a, b) => a - b).join(', '),
    limit: 'constant',
    met: spread(of(key)) === 0,
  });
  const stamps = slopeOf(warm.map(({ cycle, stamps }) => [cycle, stamps])) * length;
  const detached = [...new Set(warm.flatMap((sample) => sample.detached))];
  return [
    {
      name: 'heap',
      was: `${slope >= 0 ? '+' : ''}${slope.toFixed(2)} kB in 1,000 cycles`,
      limit: `at most ${allowed.toFixed(allowed < 10 ? 1 : 0)} kB`,
      met: slope <= allowed,
    },
    { name: 'nodes', was: `within ${(nodes * 100).toFixed(2)} %`, limit: 'within 1 %', met: nodes <= 0.01 },
    constant('listeners'),
    constant('timers'),
    constant('documents'),
    {
      name: 'canvases to copy from',
      was: `${Math.min(...of('stamps'))} to ${Math.max(...of('stamps'))}`,
      limit: 'no more with time',
      met: stamps < 1,
    },
    {
      name: 'detached elements',
      was: detached.length > 0 ? detached.slice(0, 8).join(', ') : 'none',
      limit: 'none',
      met: detached.length === 0,
    },
  ];
}
