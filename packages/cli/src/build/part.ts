// What a part of project.json is: a kind of record, the columns that hold its fields, and its settings.
import type { Grain } from '@floorboard/feed';
import type { Column } from '../read/target.js';
import { isRecord, type Checker } from './check.js';
import { named } from './problems.js';

export type PartName = 'facilities' | 'responses' | 'customers' | 'actions' | 'awards';

interface PartFields {
  /** Fields without which a row says nothing. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Fields that `dateFormat` is for. */
  readonly dates: readonly string[];
  /** Settings that are no columns. */
  readonly settings: readonly string[];
}

const sectionSettings = ['period', 'heading', 'source', 'asOf'];

export const partFields: Readonly<Record<PartName, PartFields>> = {
  facilities: {
    required: ['id'],
    optional: ['name', 'match', 'network', 'state', 'timeZone', 'locale', 'closedOn'],
    dates: ['closedOn'],
    settings: [],
  },
  responses: {
    required: ['facility', 'date', 'score'],
    optional: ['weight'],
    dates: ['date'],
    settings: sectionSettings,
  },
  customers: {
    required: ['facility', 'customer', 'date'],
    optional: [],
    dates: ['date'],
    settings: [...sectionSettings, 'windowPeriods', 'transfers'],
  },
  actions: {
    required: ['facility', 'title', 'raisedOn'],
    optional: [
      'id',
      'status',
      'owner',
      'dueOn',
      'doneOn',
      'level',
      'escalatedOn',
      'origin',
      'experience',
      'note',
    ],
    dates: ['raisedOn', 'dueOn', 'doneOn', 'escalatedOn'],
    settings: [...sectionSettings, 'statuses'],
  },
  awards: {
    required: ['facility', 'award', 'period', 'winner'],
    optional: ['citation', 'team', 'kind', 'photo', 'criterion', 'customerQuote', 'nominatedBy', 'consent'],
    dates: [],
    settings: ['heading', 'source', 'asOf', 'names'],
  },
};

export interface Part {
  readonly name: PartName;
  readonly file: string;
  readonly columns: ReadonlyMap<string, Column>;
  readonly dateFormat: string | undefined;
  readonly period: Grain;
  /** The section's title: `title` is what actions call a column. */
  readonly heading: string | undefined;
  readonly source: string | undefined;
  readonly asOf: string | undefined;
  /** Customers: a customer is held while active in the last this many periods. */
  readonly windowPeriods: number;
  /** Customers: whether moves between facilities are counted as transfers. */
  readonly transfers: boolean;
  /** Actions: what the file calls a status (in lower case), as the contract calls it; `ignore` leaves the row out. */
  readonly statuses: ReadonlyMap<string, string> | undefined;
  /** Awards: what the file calls an award (in lower case), as the board shall. */
  readonly names: ReadonlyMap<string, string>;
}

export const grains: readonly string[] = ['day', 'week', 'month', 'quarter', 'year'];
const actionStatuses = ['open', 'doing', 'blocked', 'done', 'dropped'];

function statusesOf(checker: Checker, value: unknown): ReadonlyMap<string, string> | undefined {
  if (value === undefined) return undefined;
  const path = 'actions.statuses';
  if (!isRecord(value)) {
    checker.report(
      'error',
      path,
      'expected an object such as { "done": ["Closed"], "ignore": ["Duplicate"] }.',
    );
    return undefined;
  }
  const statuses = new Map<string, string>();
  for (const [status, words] of Object.entries(value)) {
    if (![...actionStatuses, 'ignore'].includes(status)) {
      checker.report(
        'error',
        `${path}.${status}`,
        `no status. Known are ${named([...actionStatuses, 'ignore'])}.`,
      );
      continue;
    }
    const list: unknown[] = Array.isArray(value[status]) ? (words as unknown[]) : [words];
    for (const word of list) statuses.set(String(word).trim().toLowerCase(), status);
  }
  return statuses;
}

function namesOf(checker: Checker, value: unknown): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  if (isRecord(value) && Object.values(value).every((name) => typeof name === 'string'))
    return new Map(Object.entries(value).map(([said, name]) => [said.trim().toLowerCase(), name as string]));
  checker.report('error', 'awards.names', 'expected an object such as { "eom": "Employee of the month" }.');
  return new Map();
}

/** A part as the project says it; undefined, and reported, where it can't be used. */
export function partOf(checker: Checker, name: PartName, value: unknown, period: Grain): Part | undefined {
  const path = `${name}.`;
  if (!isRecord(value)) {
    checker.report('error', name, `expected an object with "file", got ${JSON.stringify(value)}.`);
    return undefined;
  }
  const { required, optional, settings } = partFields[name];
  checker.known(value, path, ['file', ...required, ...optional, 'dateFormat', ...settings]);
  const missing = ['file', ...required].filter((key) => value[key] === undefined);
  if (missing.length > 0) {
    checker.report('error', name, `lacks ${named(missing)}.`);
    return undefined;
  }
  const file = checker.string(value, 'file', path, 'a path or a glob');
  const columns = new Map<string, Column>();
  let sound = true;
  for (const field of [...required, ...optional]) {
    if (value[field] === undefined) continue;
    const column = checker.column(value[field], `${path}${field}`);
    if (column) columns.set(field, column);
    else sound = false;
  }
  const { windowPeriods = 3, transfers = false } = value;
  if (name === 'customers' && !(Number.isInteger(windowPeriods) && (windowPeriods as number) >= 1)) {
    checker.report(
      'error',
      `${path}windowPeriods`,
      `expected a whole number of 1 or more, got ${JSON.stringify(windowPeriods)}.`,
    );
    sound = false;
  }
  if (name === 'customers' && typeof transfers !== 'boolean') {
    checker.report('error', `${path}transfers`, `expected true or false, got ${JSON.stringify(transfers)}.`);
    sound = false;
  }
  const grained = settings.includes('period');
  const grain =
    grained &&
    checker.string(value, 'period', path, `one of ${named(grains)}`, (text) => grains.includes(text));
  const statuses = name === 'actions' ? statusesOf(checker, value['statuses']) : undefined;
  if (grained && value['period'] !== undefined && !grain) sound = false;
  if (!file || !sound) return undefined;
  return {
    name,
    file,
    columns,
    period: grain ? (grain as Grain) : period,
    dateFormat: checker.string(value, 'dateFormat', path, 'a format such as "%d/%m/%Y"'),
    heading: checker.string(value, 'heading', path),
    source: checker.string(value, 'source', path),
    asOf: checker.string(value, 'asOf', path, 'a moment such as 2026-10-31T17:00'),
    windowPeriods: windowPeriods as number,
    transfers: transfers === true,
    statuses,
    names: name === 'awards' ? namesOf(checker, value['names']) : new Map(),
  };
}
