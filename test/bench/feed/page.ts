import { parseFeed } from '@floorboard/feed';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../packages/feed/feed.schema.json' with { type: 'json' };
import { facility } from '../../../stories/facts/facility.js';
import { offer } from '../bench.js';
import { median } from '../median.js';

const wanted = 1_000_000;

/** The stories' facility with its actions over and over, each under a name of its own, until the text is long enough. */
function longFeed(): string {
  const { items, ...actions } = facility.actions as {
    readonly items: readonly Readonly<Record<string, unknown>>[];
  };
  const rest = JSON.stringify({ ...facility, actions: { ...actions, items: [] } }).length;
  const many = [];
  for (let length = rest, i = 0; length < wanted; i += 1) {
    const item = { ...items[i % items.length], id: `action-${i}` };
    length += JSON.stringify(item).length + 1;
    many.push(item);
  }
  return JSON.stringify({ ...facility, actions: { ...actions, items: many } });
}

const text = longFeed();
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const timed = (runs: number, work: () => void) =>
  median(
    Array.from({ length: runs }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );

offer<{ runs: number }>({
  floorboard: ({ runs }) =>
    timed(runs, () => {
      const { feed, problems } = parseFeed(text);
      if (!feed || problems.some(({ severity }) => severity === 'error'))
        throw new Error(problems[0]?.message);
    }),
  'JSON.parse': ({ runs }) =>
    timed(runs, () => {
      if (!JSON.parse(text)) throw new Error('nothing');
    }),
  ajv: ({ runs }) =>
    timed(runs, () => {
      if (!validate(JSON.parse(text))) throw new Error(JSON.stringify(validate.errors?.[0]));
    }),
});
