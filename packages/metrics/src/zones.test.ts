import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { civilDay } from '@floorboard/metrics';

const at = (text: string): number => Date.parse(text);

describe('civilDay', () => {
  it('is the day on the clocks of the zone', () => {
    assert.equal(civilDay(at('2026-10-31T13:30:00Z'), 'Australia/Sydney'), '2026-11-01');
    assert.equal(civilDay(at('2026-10-31T12:59:59Z'), 'Australia/Sydney'), '2026-10-31');
    assert.equal(civilDay(at('2026-01-01T00:30:00Z'), 'America/New_York'), '2025-12-31');
    assert.equal(civilDay(0, 'UTC'), '1970-01-01');
    assert.equal(civilDay(-1, 'UTC'), '1969-12-31');
    assert.equal(civilDay(at('2026-10-31T00:00:00Z'), 'Pacific/Kiritimati'), '2026-10-31');
    assert.equal(civilDay(at('2026-10-31T10:00:00Z'), 'Pacific/Kiritimati'), '2026-11-01');
  });

  it('refuses an unknown zone and an instant that is none', () => {
    assert.throws(() => civilDay(0, 'Mars/Olympus'), { name: 'RangeError', message: /Mars\/Olympus/ });
    assert.throws(() => civilDay(NaN, 'UTC'), { name: 'RangeError', message: /instant.*NaN/ });
  });
});
