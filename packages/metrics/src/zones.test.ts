import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { civilDay, shiftDay, startOfDay } from '@floorboard/metrics';

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

describe('startOfDay', () => {
  it('is midnight on either side of a change of the clocks', () => {
    assert.equal(startOfDay('2026-03-08', 'America/New_York'), at('2026-03-08T05:00:00Z'));
    assert.equal(startOfDay('2026-03-09', 'America/New_York'), at('2026-03-09T04:00:00Z'));
    assert.equal(startOfDay('2026-11-01', 'America/New_York'), at('2026-11-01T04:00:00Z'));
    assert.equal(startOfDay('2026-11-02', 'America/New_York'), at('2026-11-02T05:00:00Z'));
    assert.equal(startOfDay('2026-10-05', 'Australia/Sydney'), at('2026-10-04T13:00:00Z'));
    assert.equal(startOfDay('2026-07-01', 'Asia/Kathmandu'), at('2026-06-30T18:15:00Z'));
  });

  it('is the first moment after a midnight that does not exist', () => {
    assert.equal(startOfDay('2018-11-04', 'America/Sao_Paulo'), at('2018-11-04T03:00:00Z'));
    assert.equal(startOfDay('2026-04-24', 'Africa/Cairo'), at('2026-04-23T22:00:00Z'));
  });

  it('is the first of two midnights, and the second where the first opens the day before again', () => {
    assert.equal(startOfDay('2025-11-02', 'America/Havana'), at('2025-11-02T04:00:00Z'));
    assert.equal(startOfDay('2018-02-18', 'America/Sao_Paulo'), at('2018-02-18T03:00:00Z'));
    assert.equal(startOfDay('2010-11-07', 'America/St_Johns'), at('2010-11-07T02:30:00Z'));
  });

  it('of a day that a zone skipped is where the next one begins', () => {
    assert.equal(startOfDay('2011-12-30', 'Pacific/Apia'), startOfDay('2011-12-31', 'Pacific/Apia'));
  });

  it('opens the day it names, one millisecond after the day before, all year round', () => {
    for (const zone of [
      'Europe/London',
      'America/Havana',
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'Africa/Cairo',
    ]) {
      for (let day = '2026-01-01'; day < '2027'; day = shiftDay(day, 1)) {
        const start = startOfDay(day, zone);
        assert.equal(civilDay(start, zone), day);
        assert.equal(civilDay(start - 1, zone), shiftDay(day, -1));
      }
    }
  });

  it('names what is not a day', () => {
    assert.throws(() => startOfDay('2026-02-30', 'UTC'), { name: 'RangeError', message: /2026-02-30/ });
  });
});
