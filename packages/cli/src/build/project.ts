// What project.json says, checked. Anything it gets wrong is said with the line, and costs no more than the part it
// stands in.
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Grain } from '@floorboard/feed';
import { faultPosition } from '../json/scanner.js';
import { Checker, isRecord, type Fields } from './check.js';
import { grains, partFields, partOf, type Part, type PartName } from './part.js';
import { InputError, named, type Problems } from './problems.js';

export interface Project {
  /** The folder of project.json, from which its paths are seen. */
  readonly folder: string;
  readonly file: string;
  readonly out: string;
  readonly timeZone: string;
  readonly locale: string | undefined;
  readonly asOf: string | undefined;
  readonly archive: boolean;
  readonly staleAfter: string | undefined;
  readonly network: { readonly id: string; readonly name: string } | undefined;
  readonly extras: string | undefined;
  readonly parts: ReadonlyMap<PartName, Part>;
}

const partNames = Object.keys(partFields) as PartName[];

/** Whether a text is the name of an IANA zone. */
export const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[a-z]/i.test(zone);
  } catch {
    return false;
  }
};

function networkOf(checker: Checker, value: unknown): Project['network'] {
  if (value === undefined) return undefined;
  const id = isRecord(value) ? checker.string(value, 'id', 'network.') : undefined;
  if (!isRecord(value) || id === undefined) {
    checker.report('error', 'network', 'expected { "id": "all", "name": "All facilities" }.');
    return undefined;
  }
  return { id, name: checker.string(value, 'name', 'network.') ?? id };
}

async function parsed(path: string, file: string): Promise<{ text: string; value: Fields }> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new InputError(`There is no file ${file}, or it can't be read.`, { file });
  }
  const fault = faultPosition(text);
  if (fault)
    throw new InputError(`${file} is not JSON from line ${fault.line}, column ${fault.column} on.`, {
      file,
      line: fault.line,
    });
  const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  if (!isRecord(value) || value['floorboard'] !== 1)
    throw new InputError(`${file} is not a project of version 1: it should say "floorboard": 1.`, { file });
  return { text, value };
}

/** Reads and checks project.json. Throws an InputError where it is no project at all. */
export async function readProject(path: string, problems: Problems): Promise<Project> {
  const file = basename(path);
  const { text, value } = await parsed(path, file);
  const checker = new Checker(text, file, problems);
  checker.known(value, '', [
    'floorboard',
    'out',
    'period',
    'timeZone',
    'locale',
    'asOf',
    'archive',
    'staleAfter',
    'network',
    'extras',
    ...partNames,
  ]);
  const period = checker.string(value, 'period', '', `one of ${named(grains)}`, (word) =>
    grains.includes(word),
  );
  const timeZone = checker.string(value, 'timeZone', '', 'a time zone such as "Australia/Sydney"', isZone);
  if (value['timeZone'] === undefined)
    checker.report('notice', 'timeZone', 'not given: days and times without a zone are taken as UTC.');
  const parts = new Map<PartName, Part>();
  for (const name of partNames) {
    if (value[name] === undefined) continue;
    const part = partOf(checker, name, value[name], (period as Grain | undefined) ?? 'month');
    if (part) parts.set(name, part);
  }
  const folder = dirname(resolve(path));
  return {
    folder,
    file,
    out: resolve(folder, checker.string(value, 'out', '', 'a folder') ?? 'feeds'),
    timeZone: timeZone ?? 'UTC',
    locale: checker.string(value, 'locale', ''),
    asOf: checker.string(value, 'asOf', '', 'a moment such as 2026-10-31T17:00'),
    archive: value['archive'] === true,
    staleAfter: checker.string(value, 'staleAfter', '', 'a duration such as "PT36H"'),
    network: networkOf(checker, value['network']),
    extras: checker.string(value, 'extras', '', 'a folder'),
    parts,
  };
}
