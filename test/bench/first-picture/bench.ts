import type { Bench, Case } from '../bench.js';
import type { Run } from './page.js';

const picture = (gained: number, width: number, repetitions: number): Case => ({
  name: `${gained.toLocaleString('en')} gained, ${width} px`,
  args: { gained, width } satisfies Run,
  repetitions,
  goals: [{ atMost: 50 }],
});

export const bench: Bench = {
  title: 'First picture of the marbles',
  about:
    'From the moment in which a widget that knows its size is handed its facts to the end of the frame in which their picture is painted: the wait for that frame is in it. Beside it a bare canvas of that size with one rectangle, which is the least that any picture takes.',
  unit: 'ms',
  contestants: ['floorboard', 'empty canvas'],
  script: 'test/bench/first-picture/page.ts',
  cases: (short) =>
    short
      ? [picture(42, 360, 1)]
      : [picture(42, 360, 15), picture(42, 700, 15), picture(1000, 700, 15), picture(3000, 700, 15)],
};
