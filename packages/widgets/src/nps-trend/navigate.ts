/** A place in the chart: the series, and how far along it. */
export interface Place {
  readonly series: number;
  readonly step: number;
}

/** Each series as the slots its marks stand at, ascending. Left and right run in time; up and down change the series. */
export type Marks = readonly (readonly number[])[];

/** Where a key leads from a place: undefined for any other key. At an end it stays. */
export function move(key: string, { series, step }: Place, marks: Marks, page: number): Place | undefined {
  const here = marks[series] ?? [];
  const along = (to: number): Place => ({ series, step: Math.max(0, Math.min(here.length - 1, to)) });
  switch (key) {
    case 'ArrowRight':
      return along(step + 1);
    case 'ArrowLeft':
      return along(step - 1);
    case 'PageDown':
      return along(step + page);
    case 'PageUp':
      return along(step - page);
    case 'Home':
      return along(0);
    case 'End':
      return along(here.length - 1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const other = series + (key === 'ArrowUp' ? 1 : -1);
      const there = marks[other];
      if (!there || there.length === 0) return { series, step };
      return { series: other, step: nearest(there, here[step] ?? 0) };
    }
    default:
      return undefined;
  }
}

/** The step whose slot is nearest; of two the later. */
export function nearest(slots: readonly number[], slot: number): number {
  let best = 0;
  slots.forEach((candidate, step) => {
    if (Math.abs(candidate - slot) <= Math.abs((slots[best] ?? 0) - slot)) best = step;
  });
  return best;
}
