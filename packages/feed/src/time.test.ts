import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grainOf } from '@floorboard/metrics';
import * as fc from 'fast-check';
import { durationMs, grainOf as quickGrainOf, instantMs } from './time.js';

describe('durationMs', () => {
  it('reads weeks, days, hours, minutes and seconds', () => {
    assert.equal(durationMs('PT36H'), 36 * 3_600_000);
    assert.equal(durationMs('PT1M'), 60_000);
    assert.equal(durationMs('P1DT2H3M4S'), 93_784_000);
    assert.equal(durationMs('P2W'), 14 * 86_400_000);
    assert.equal(durationMs('PT0.5S'), 500);
    assert.equal(durationMs('PT0S'), 0);
  });

  it('refuses what has no fixed length or is none', () => {
    for (const text of [
      '',
      'P',
      'PT',
      'P1M',
      'P1Y',
      '36H',
      'pt1m',
      'PT1H1',
      'PT-1M',
      'P1DT',
      'PT1.2.3S',
      'soon',
    ]) {
      assert.equal(durationMs(text), undefined, text);
    }
  });
});

describe('instantMs', () => {
  it('reads RFC 3339 with its offset', () => {
    assert.equal(instantMs('1970-01-01T00:00:00Z'), 0);
    assert.equal(instantMs('2026-10-31T09:00:00+11:00'), Date.UTC(2026, 9, 30, 22));
    assert.equal(instantMs('2026-10-31t09:00:00.123456z'), Date.UTC(2026, 9, 31, 9, 0, 0, 123));
  });

  it('refuses local times, days that never were and other spellings', () => {
    for (const text of [
      '2026-10-31T09:00:00',
      '2026-10-31',
      '2026-02-30T09:00:00Z',
      '2026-10-31T24:00:00Z',
      '2026-10-31T09:60:00Z',
      '2016-12-31T23:59:60Z',
      '2026-10-31T09:00Z',
      '2026-10-31 09:00:00Z',
      '2026-10-31T09:00:00+1100',
      '2026-10-31T09:00:00+24:00',
      'Sat, 31 Oct 2026 09:00:00 GMT',
      '',
    ]) {
      assert.equal(instantMs(text), undefined, text);
    }
  });
});

describe('periods and days', () => {
  it('knows the days that exist', () => {
    const isDay = (text: string) => quickGrainOf(text) === 'day';
    assert.ok(isDay('2024-02-29') && isDay('2026-10-31') && isDay('2026-01-28'));
    assert.ok(!isDay('2026-02-29') && !isDay('2026-10') && !isDay('2026-04-31') && !isDay('2026-13-01'));
  });

  it('takes the short way to the same grain as the arithmetic', () => {
    const part = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((n) => `${n}`.padStart(2, '0'));
    const written = fc
      .tuple(fc.integer({ min: 1000, max: 2999 }), part(0, 14), part(0, 33), fc.integer({ min: 0, max: 5 }))
      .map(
        ([year, a, b, shape]) =>
          [`${year}-${a}-${b}`, `${year}-${a}`, `${year}`, `${year}-Q${b}`, `${year}-W${b}`, a][shape] ?? '',
      );
    fc.assert(
      fc.property(written, (text) => assert.equal(quickGrainOf(text), grainOf(text))),
      { numRuns: 2000 },
    );
  });
});
