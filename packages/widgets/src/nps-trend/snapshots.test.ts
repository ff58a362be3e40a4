// The chart as SVG text, so that a review shows what a change draws. After a wanted change:
//   FLOORBOARD_UPDATE=1 node scripts/test-node.mjs packages/widgets/src/nps-trend/snapshots
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { NpsSection } from '@floorboard/feed';
import { npsTrendModel } from './nps-trend.model.js';
import { npsTrendStyles } from './nps-trend.styles.js';
import { sharesScene } from './shares-scene.js';
import { aContext, canvasOf, counts, toOctober } from './testing.js';
import { trendScene } from './trend-scene.js';
import type { Label, Scene, Shape } from '../chart/scene.js';
import type { Box } from '../internal/model.js';
import { palettes } from '../theme/palettes.js';

const escaped = (text: string) =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign]!);

/** A line for each outline, text and mark, to two decimals; with the widget's own styles, so that it can be looked at. */
function svgText({ width, height, shapes, marks, texts }: Scene, { unit }: Box): string {
  const number = (value: number) => String(Math.round(value * 100) / 100);
  const path = ([kind, d]: Shape) => `<path class="${kind}" d="${d}"/>`;
  const words = ({ kind, text, x, y, ...box }: Label) =>
    `<text class="${kind}" x="${number(x + box.width / 2)}" y="${number(y + box.height / 2)}" dy=".35em">${escaped(text)}</text>`;
  const colours = Object.entries(palettes.light).map(([name, value]) => `--_${name}:${value}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width * unit)}" height="${number(height * unit)}" viewBox="0 0 ${number(width)} ${number(height)}" style="font-family:Inter,sans-serif;background:${palettes.light.paper};${colours.join(';')}">`,
    `<style>${npsTrendStyles.cssText.replace(/\s+/g, ' ')}</style>`,
    '<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V99"/></pattern>',
    ...shapes.map(path),
    ...marks.flatMap((mark) => [`<g aria-label="${escaped(mark.label)}">`, ...mark.shapes.map(path), '</g>']),
    ...texts.map(words),
    '</svg>\n',
  ].join('\n');
}

const page: Box = { width: 600, height: undefined, unit: 0.44, label: 14, text: 18 };
const stage: Box = { width: 1008, height: 400, unit: 1, label: 32, text: 40 };

const rebase = toOctober([32, 31, 'few', 'missing', 40, 44, 36, 45, 49, 54, 52, 44, 58], {
  target: 40,
  events: [{ period: '2026-05', label: 'Module 1', rebase: true }],
});
rebase.periods.push(counts('2026-11', 2, 3, 7));
const signals = toOctober([35, 45, 38, 41, 36, 44, 35, 45, 39, 41, 35, 44, 38, 42, 90], { target: 70 });
signals.periods[4] = counts(signals.periods[4]!.period, 1, 5, 6);

const pictures: Readonly<Record<string, [NpsSection, Box, typeof trendScene]>> = {
  'rebase-in-a-page': [rebase, page, trendScene],
  'rebase-on-a-stage': [rebase, stage, trendScene],
  'signals-in-a-page': [signals, page, trendScene],
  'shares-in-a-page': [rebase, page, sharesScene],
};

describe('the chart as text', () => {
  for (const [name, [section, box, scene]] of Object.entries(pictures))
    it(`is what it was: ${name}`, () => {
      const { chart } = npsTrendModel(section, aContext());
      const drawn = svgText(scene(canvasOf(chart!, box)), box);
      const file = new URL(`snapshots/${name}.svg`, import.meta.url);
      if (process.env['FLOORBOARD_UPDATE']) writeFileSync(file, drawn);
      assert.equal(drawn, readFileSync(file, 'utf8'));
    });
});
