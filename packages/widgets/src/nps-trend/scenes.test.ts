import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NpsSection } from '@floorboard/feed';
import { shiftPeriod } from '@floorboard/metrics';
import fc from 'fast-check';
import { npsTrendModel } from './nps-trend.model.js';
import { sharesScene } from './shares-scene.js';
import { aContext, aSection, canvasOf, periodsFrom, toOctober, type Told } from './testing.js';
import { trendScene } from './trend-scene.js';
import { overlap, within } from '../chart/rect.js';
import type { Scene } from '../chart/scene.js';
import type { Box } from '../internal/model.js';
import { scales, sizeOf } from '../theme/scale.js';

/** The room in a page's column this wide. */
function column(width: number): Box {
  const { label, text, space } = scales[sizeOf(width)];
  return { width: width - 4 * space, height: undefined, unit: label / scales.stage.label, label, text };
}

/** A tile of a stage, in design pixels at 1920 x 1080, on a screen `unit` times as fine. */
const tile = (width: number, height: number, unit = 1): Box => ({
  width: width * unit,
  height: height * unit,
  unit,
  label: scales.stage.label * unit,
  text: scales.stage.text * unit,
});

function scenesOf(section: NpsSection, box: Box): Scene[] {
  const { chart } = npsTrendModel(section, aContext({ now: Date.parse('2400-01-01T00:00:00Z') }));
  if (!chart) return [];
  const canvas = canvasOf(chart, box);
  return [trendScene(canvas), sharesScene(canvas)];
}

const shapesOf = ({ shapes, marks }: Scene) => [...shapes, ...marks.flatMap((mark) => mark.shapes)];

/** What no picture may do. */
function assertReadable(scene: Scene): void {
  const labels = scene.texts;
  const picture = { x: 0, y: 0, width: scene.width, height: scene.height };
  labels.forEach((label, i) => {
    assert.ok(within(label, picture), `"${label.text}" leaves the picture: ${JSON.stringify(label)}`);
    for (const other of labels.slice(i + 1))
      assert.ok(!overlap(label, other), `"${label.text}" is on "${other.text}"`);
  });
  const path = shapesOf(scene)
    .map(([, d]) => d)
    .join('');
  assert.doesNotMatch(path, /NaN|Infinity|undefined/);
}

const aTold = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -100, max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom<Told>('missing', 'few', 'none') },
);
const grains = {
  day: '2026-02-14',
  week: '2025-W40',
  month: '2019-07',
  quarter: '2001-Q3',
  year: '1980',
} as const;
const aSeries = fc
  .record({
    grain: fc.constantFrom(...(Object.keys(grains) as (keyof typeof grains)[])),
    told: fc.array(aTold, { minLength: 3, maxLength: 120 }),
    responses: fc.constantFrom(100, 200, 1000),
    target: fc.option(fc.integer({ min: -100, max: 100 }), { nil: undefined }),
    events: fc.array(
      fc.record({ at: fc.nat(119), label: fc.string({ minLength: 1, maxLength: 60 }), rebase: fc.boolean() }),
      { maxLength: 5 },
    ),
  })
  .map(({ grain, told, responses, target, events }) =>
    aSection(periodsFrom(grains[grain], told, responses), {
      period: grain,
      ...(target === undefined ? {} : { target }),
      events: events.map(({ at, label, rebase }) => ({
        period: shiftPeriod(grains[grain], at % told.length),
        label,
        ...(rebase ? { rebase: true as const } : {}),
      })),
    }),
  );
const aBox = fc.oneof(
  fc.integer({ min: 240, max: 1900 }).map(column),
  fc
    .record({
      w: fc.integer({ min: 300, max: 1792 }),
      h: fc.integer({ min: 160, max: 800 }),
      u: fc.constantFrom(0.5, 0.71, 1, 2),
    })
    .map(({ w, h, u }) => tile(w, h, u)),
);

describe('the picture', () => {
  it('keeps every label inside it and clear of every other, whatever the series and the room', () => {
    fc.assert(
      fc.property(aSeries, aBox, (section, box) => scenesOf(section, box).forEach(assertReadable)),
      { numRuns: 150, seed: 20261102 },
    );
  });

  it('fills a stage’s height exactly, and never more', () => {
    fc.assert(
      fc.property(aSeries, fc.integer({ min: 160, max: 800 }), (section, height) => {
        for (const scene of scenesOf(section, tile(1000, height))) assert.equal(scene.height, height);
      }),
      { numRuns: 30, seed: 20261102 },
    );
  });
});

describe('the trend', () => {
  const sample: readonly Told[] = [32, 31, 'few', 'missing', 40, 44, 36, 45, 49, 54, 52, 44, 58];
  const events = [{ period: '2026-05', label: 'Module 1', rebase: true as const }];
  const kinds = (scene: Scene, word: string) =>
    shapesOf(scene).filter(([kind]) => kind.split(' ').includes(word));
  const trend = (section: NpsSection, box = column(900)) => scenesOf(section, box)[0]!;
  const said = (scene: Scene) => scene.texts.map(({ text }) => text);

  it('breaks the line at gaps and at a rebase', () => {
    const [join] = kinds(trend(toOctober(sample, { events })), 'join');
    // October and November; February to April; May to October.
    assert.equal(join![1].split('M').length - 1, 3);
    assert.equal(join![1].split('L').length - 1, 1 + 2 + 5);
  });
  it('draws a whisker for each score, the newest one as the current', () => {
    const scene = trend(toOctober(sample));
    assert.equal(kinds(scene, 'whisker').length, 11);
    assert.equal(kinds(scene, 'now').length, 1);
  });
  it('marks signals by a diamond and few responses by a ring, and says in words what they are', () => {
    const section = toOctober([...Array.from({ length: 14 }, (_, i) => (i % 2 ? 45 : 35)), 90]);
    section.periods[3] = { period: section.periods[3]!.period, promoters: 9, passives: 5, detractors: 1 };
    const scene = trend(section);
    // One of each in the series, one of each before its words.
    assert.equal(kinds(scene, 'signal').length, 2);
    assert.equal(kinds(scene, 'few').length, 2);
    assert.ok(said(scene).includes('above the usual range'));
    assert.ok(said(scene).includes('fewer than 30 responses'));
  });
  it('has a band and a mean for each segment that has enough points, and names them', () => {
    const scene = trend(toOctober(sample, { events, target: 40 }));
    assert.equal(kinds(scene, 'band').length, 2);
    assert.equal(kinds(scene, 'mean').length, 2);
    // (32 + 31 + 40 + 44 + 36) / 5 and (45 + 49 + 54 + 52 + 44 + 58) / 6.
    for (const text of ['Average 37', 'Average 50', 'Usual range', 'Target 40', 'Module 1'])
      assert.ok(said(scene).includes(text), text);
  });
  it('names gaps inside the plot, and the running month', () => {
    const section = toOctober(sample);
    section.periods.push({ period: '2026-11', promoters: 7, passives: 3, detractors: 2 });
    const { chart } = npsTrendModel(section, aContext());
    const scene = trendScene(canvasOf(chart!, column(900)));
    for (const text of ['Dec: too few responses', 'Jan: missing', 'November so far: 12 responses'])
      assert.ok(said(scene).includes(text), text);
  });
  it('gives the year on the first and the last tick only', () => {
    const scene = trend(toOctober(sample));
    assert.deepEqual(
      said(scene).filter((text) => /\d{4}/.test(text)),
      ['Oct 2026', 'Oct 2025'],
    );
  });
  it('names years where ticks are a year or more apart', () => {
    const years = said(
      trend(toOctober(Array.from({ length: 118 }, (_, i) => (i % 2 ? 35 : 45))), column(320)),
    );
    assert.ok(years.includes('Oct 2026') && years.some((text) => /^20\d\d$/.test(text)), years.join());
  });
  it('has a few round scores and the target on its axis', () => {
    const scene = trend(toOctober(sample, { target: 40 }));
    const numbers = said(scene).filter((text) => /^−?\d+$/.test(text));
    assert.ok(numbers.includes('40') && numbers.length >= 3 && numbers.length <= 6, numbers.join());
  });
  it('shortens the flag of an event with a long name, and keeps the name for readers', () => {
    const label = 'The new sorting hall was opened and every route was changed';
    const scene = trend(toOctober(sample, { events: [{ period: '2026-05', label }] }), column(360));
    const flag = scene.marks.find(({ series }) => series === 1);
    assert.ok(
      said(scene).some((text) => /^The new .*…$/.test(text)),
      said(scene).join(),
    );
    assert.equal(flag!.label, `May 2026: ${label}`);
  });
});

describe('the shares', () => {
  it('stack to the whole, promoters from the axis up', () => {
    const section = aSection([{ period: '2026-10', promoters: 50, passives: 30, detractors: 20 }]);
    const scene = scenesOf(section, column(900))[1]!;
    const heights = scene.marks.map((mark) => Number(/v(-?[\d.]+)/.exec(mark.shapes[0]![1])![1]));
    const whole = heights.reduce((sum, height) => sum + height, 0);
    assert.deepEqual(
      heights.map((height) => Math.round((100 * height) / whole)),
      [50, 30, 20],
    );
    const tops = scene.marks.map((mark) => Number(/ (-?[\d.]+)h/.exec(mark.shapes[0]![1])![1]));
    assert.ok(tops[0]! > tops[1]! && tops[1]! > tops[2]!);
  });
  it('are named at the newest bar', () => {
    const section = aSection([{ period: '2026-10', promoters: 50, passives: 30, detractors: 20 }]);
    const texts = scenesOf(section, column(900))[1]!.texts.map(({ text }) => text);
    for (const text of ['Promoters 50%', 'Passives 30%', 'Detractors 20%'])
      assert.ok(texts.includes(text), text);
  });
});
