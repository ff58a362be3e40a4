import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action } from '@floorboard/feed';
import { huddleActionsModel } from './huddle-actions.model.js';
import { readRecords } from '../../../../test/fixtures/data/read.js';
import type { ModelContext } from '../internal/model.js';

describe('the service requests of Baltimore, as an archive', () => {
  const statuses: Record<string, Action['status']> = {
    New: 'open',
    Open: 'open',
    Pending: 'open',
    'In Progress': 'doing',
    Closed: 'done',
    'Closed (Transferred)': 'done',
  };
  const baltimore = 'America/New_York';
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: baltimore,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  /** Their local times as moments: the hour's offset is found by trying both. */
  const moment = (local: string) =>
    ['-05:00', '-04:00']
      .map((offset) => `${local}${offset}`)
      .find((text) => {
        return shown.format(new Date(text)).replace(' ', 'T') === local;
      }) ?? `${local}-04:00`;
  const rows = readRecords('service-requests.csv');
  const context: ModelContext = {
    now: Date.parse('2026-11-03T00:00Z'),
    locale: 'en',
    timeZone: baltimore,
    archive: true,
    asOf: Date.parse('2019-02-13T17:00:00-05:00'),
    place: 'page',
  };

  for (const [facility, open, overdue, oldest] of [
    ['Central', '28', '15', '1,338'],
    ['Northwestern', '14', '8', '1,596'],
    ['Southern', '26', '17', '1,506'],
  ] as const) {
    it(`counts ${facility} to its own time, years later`, () => {
      const items = rows
        .filter((row) => row.facility === facility && statuses[row.status ?? ''])
        .map((row): Action => ({
          id: row.id ?? '',
          title: row.type ?? '',
          status: statuses[row.status ?? ''] ?? 'open',
          raisedOn: moment(row.created ?? ''),
          ...(row.due ? { dueOn: moment(row.due) } : {}),
          ...(row.closed ? { doneOn: moment(row.closed) } : {}),
          ...(row.owner ? { owner: row.owner } : {}),
        }));
      const view = huddleActionsModel({ items }, context);
      assert.match(
        view.summary,
        new RegExp(`^${open} actions open, ${overdue} overdue; the oldest has waited ${oldest} days\\.`),
      );
      assert.equal(view.groups.find(({ name }) => name === 'overdue')?.count, overdue);
      assert.equal(view.until, undefined);
    });
  }
});
