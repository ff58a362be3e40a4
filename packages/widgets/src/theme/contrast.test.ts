import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contrast, deficiencies, difference, seenWith, type Deficiency } from './contrast.js';
import { palettes, type Palette, type ThemeName } from './palettes.js';
import { themeSheet } from './sheet.js';
import { paperSurface } from './surfaces.js';

type Pair = readonly [on: keyof Palette, ground: keyof Palette];

/** Figures are read from the far side of a room. */
const figures: readonly Pair[] = [
  ['ink', 'paper'],
  ['on-plate', 'plate'],
];
const texts: readonly Pair[] = [
  ['quiet', 'paper'],
  ['ink', 'band'],
  ['quiet', 'band'],
  ['ink', 'slot'],
  ['quiet', 'slot'],
];
/** What carries meaning without being read. Hairlines and the edges of trays only part what words tell apart. */
const shapes: readonly Pair[] = [
  ['accent', 'paper'],
  ['accent', 'band'],
  ['accent', 'slot'],
  ['whisker', 'paper'],
  ['whisker', 'band'],
  ['plate', 'on-plate'],
];
const themes = Object.keys(palettes) as ThemeName[];
const kinds = Object.keys(deficiencies) as Deficiency[];

for (const theme of themes) {
  const palette = palettes[theme];
  const ratio = ([on, ground]: Pair) => contrast(palette[on], palette[ground]);
  const below = (pairs: readonly Pair[], least: number) =>
    pairs
      .filter((pair) => ratio(pair) < least)
      .map((pair) => `${pair.join(' on ')} ${ratio(pair).toFixed(2)}`);

  describe(`the ${theme} palette`, () => {
    it('sets figures at 7:1 or more', () => {
      assert.deepEqual(below(figures, 7), []);
    });

    it('sets every text at 4.5:1 or more', () => {
      assert.deepEqual(below(texts, 4.5), []);
    });

    it('draws every shape that means something at 3:1 or more', () => {
      assert.deepEqual(below(shapes, 3), []);
    });

    for (const kind of kinds)
      it(`stands out as well with ${kind}`, () => {
        const seen = (name: keyof Palette) => seenWith(kind, palette[name]);
        const lost = [
          ...texts.map((pair) => [pair, 4.5] as const),
          ...shapes.map((pair) => [pair, 3] as const),
        ]
          .filter(([[on, ground], least]) => contrast(seen(on), seen(ground)) < least)
          .map(([pair]) => pair.join(' on '));
        assert.deepEqual(lost, []);
      });

    for (const kind of kinds)
      it(`keeps the accent apart from ink and whiskers with ${kind}`, () => {
        for (const other of ['ink', 'whisker'] as const) {
          const far = difference(seenWith(kind, palette.accent), seenWith(kind, palette[other]));
          assert.ok(far >= 20, `accent and ${other}: ${far.toFixed(1)}`);
        }
      });
  });

  it(`the sheet themes/${theme}.css has every token of the palette`, () => {
    const sheet = readFileSync(new URL(`../../themes/${theme}.css`, import.meta.url), 'utf8');
    assert.equal(sheet, themeSheet(theme));
    for (const [name, colour] of Object.entries(palette))
      assert.ok(sheet.includes(`--floor-${name}: ${colour};`), name);
  });
}

describe('the paper theme’s table', () => {
  it('carries its header in ink', () => {
    assert.ok(contrast(paperSurface['on-header'], paperSurface.header) >= 7);
  });
});

describe('the arithmetic of contrast', () => {
  it('knows black on white, equal colours, and a grey that every eye sees alike', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#0b35b8', '#0b35b8'), 1);
    for (const kind of kinds) assert.ok(difference(seenWith(kind, '#808080'), '#808080') < 1, kind);
  });

  it('takes red for green with deuteranopia and protanopia, as it should', () => {
    const far = difference('#c00000', '#4c7000');
    for (const kind of ['deuteranopia', 'protanopia'] as const)
      assert.ok(difference(seenWith(kind, '#c00000'), seenWith(kind, '#4c7000')) < far / 2, kind);
  });
});
