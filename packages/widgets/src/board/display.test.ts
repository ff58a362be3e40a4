import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeArea, smallestFont, stageUnit } from './display.js';

describe('the type scale of a screen', () => {
  it('is 1 at 1920 x 1080 on 55 inches from three metres, and 2 at 3840 x 2160', () => {
    assert.equal(stageUnit({}, 1920, 1080), 1);
    assert.equal(stageUnit({}, 3840, 2160), 2);
    assert.equal(stageUnit({}, 1080, 1920), 1);
  });

  it('is a third larger from four metres, and half on a panel twice as large', () => {
    assert.equal(stageUnit({ viewingDistanceMetres: 4 }, 1920, 1080), 4 / 3);
    assert.equal(stageUnit({ diagonalInches: 110 }, 1920, 1080), 0.5);
  });

  it('needs a font of 31 px at 3 m, 41 at 4 m and 51 at 5 m on 55 inches at 1920 wide', () => {
    const at = (viewingDistanceMetres: number) => smallestFont({ viewingDistanceMetres }, 1920, 1080);
    assert.ok(Math.abs(at(3) - 30.3) < 0.2, String(at(3)));
    assert.ok(Math.abs(at(4) - 40.4) < 0.3, String(at(4)));
    assert.ok(Math.abs(at(5) - 50.5) < 0.3, String(at(5)));
  });

  it('keeps the smallest print of the scale, 32 px, above the rule on any screen', () => {
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [1080, 1920],
      [3840, 2160],
    ] as const)
      for (const display of [{}, { viewingDistanceMetres: 5 }, { diagonalInches: 32 }])
        assert.ok(32 * stageUnit(display, width, height) >= smallestFont(display, width, height));
  });

  it('takes nonsense as the default and cuts overscan to 0 to 5 per cent', () => {
    assert.equal(stageUnit({ diagonalInches: 0, viewingDistanceMetres: NaN }, 1920, 1080), 1);
    assert.equal(safeArea({ overscan: 0.3 }), 0.05);
    assert.equal(safeArea({ overscan: -1 }), 0);
    assert.equal(safeArea({}), 0);
  });
});
