import type { Count } from '../count.js';
import { counted } from './counted.js';

/** Words of `floor-kpi`. Values come formatted with their unit. */
export const kpi = {
  heading: 'Figures',
  empty: 'No figures yet.',
  /** `ids` are those the feed has, as a list. */
  unknown: (metric: string, ids: string) => `No figure is called “${metric}” here. There is ${ids}.`,
  noValue: 'No value yet',
  noValueFor: (label: string) => `No value yet for ${label}.`,
  percent: (number: string) => `${number} %`,
  withUnit: (number: string, unit: string) => `${number} ${unit}`,
  /** A difference of percentages. */
  points: (points: Count) => counted(points, 'point'),
  lessThan: (difference: string) => `less than ${difference}`,
  target: (value: string) => `Target ${value}`,
  notYet: (difference: string) => `Not yet: ${difference} to go`,
  onTarget: 'On target',
  better: (difference: string) => `${difference} better than target`,
  above: (difference: string) => `${difference} above target`,
  below: (difference: string) => `${difference} below target`,
  up: (difference: string, period: string) => `Up ${difference} on ${period}`,
  down: (difference: string, period: string) => `Down ${difference} on ${period}`,
  unchanged: (period: string) => `Unchanged on ${period}`,
  /** The figure's own date, where it is too old. */
  late: (when: string) => `Not renewed since ${when}`,
  summary: {
    value: (label: string, value: string) => `${label}: ${value}.`,
    target: (value: string) => `Target ${value}.`,
    notYet: (value: string, difference: string) => `Target ${value}, ${difference} to go.`,
    onTarget: (value: string) => `Target ${value}, met.`,
    better: (value: string, difference: string) => `Target ${value}, ${difference} better.`,
    above: (value: string, difference: string) => `Target ${value}, ${difference} above.`,
    below: (value: string, difference: string) => `Target ${value}, ${difference} below.`,
    sentence: (words: string) => `${words}.`,
  },
  /** The small chart's name: how many values, from when to when. */
  history: (values: Count, first: string, last: string) =>
    `${values.text} ${values.rule === 'one' ? 'value' : 'values'}, ${first} to ${last}`,
  table: { period: 'Period', value: 'Value', now: 'Now', target: 'Target' },
};
