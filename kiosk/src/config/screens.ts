import * as kinds from './kinds.js';
import { overlaps } from './overlaps.js';
import { entriesOf, isRecord, join, recordOf, type Kind, type Report } from './report.js';
import type {
  BoardEntry,
  DisplayEntry,
  PlaylistEntry,
  QuietHours,
  ScheduleEntry,
  ScreenEntry,
} from './types.js';

type Found = Readonly<Record<string, unknown>>;
type Boards = Readonly<Record<string, BoardEntry>>;

const usualDwell = 30_000;
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** The screens by name; without any, one called `default` that shows every board in turn. */
export function readScreens(
  value: unknown,
  boards: Boards,
  report: Report,
): Readonly<Record<string, ScreenEntry>> {
  if (value !== undefined && !isRecord(value))
    report.add('error', 'screens', 'an object of screens by name', value, 'every board is shown in turn');
  const screens: [string, ScreenEntry][] = [];
  for (const [name, found] of entriesOf(value)) {
    const path = join('screens', name);
    if (isRecord(found)) screens.push([name, readScreen(path, found, boards, report)]);
    else report.add('error', path, 'a screen with a playlist', found, 'it is left out');
  }
  if (screens.length === 0) screens.push(['default', { ...plain, playlist: allOf(boards) }]);
  return recordOf(screens);
}

const plain = { schedule: [], theme: 'light', display: {} } as const;
const allOf = (boards: Boards): PlaylistEntry[] =>
  Object.keys(boards).map((board) => ({ board, dwell: usualDwell }));

function readScreen(path: string, found: Found, boards: Boards, report: Report): ScreenEntry {
  report.unknownKeys(found, path, ['playlist', 'schedule', 'quiet', 'theme', 'timeZone', 'display']);
  const quiet = readQuiet(join(path, 'quiet'), found['quiet'], report);
  const timeZone = report.optional(found, path, 'timeZone', kinds.timeZone, 'the browser’s is used');
  const playlist = listOf(found, path, 'playlist', report).map(([at, entry]) =>
    readPlaylistEntry(at, entry, boards, report),
  );
  const schedule = listOf(found, path, 'schedule', report).map(
    ([at, entry]) => [at, readScheduleEntry(at, entry, boards, report)] as const,
  );
  sayOverlaps(schedule, report);
  return {
    playlist: found['playlist'] === undefined || playlist.length === 0 ? allOf(boards) : playlist,
    schedule: schedule.flatMap(([, entry]) => entry ?? []),
    ...(quiet && { quiet }),
    theme: report.optional(found, path, 'theme', kinds.theme, 'light is used') ?? 'light',
    ...(timeZone !== undefined && { timeZone }),
    display: readDisplay(join(path, 'display'), found['display'], report),
  };
}

function listOf(found: Found, path: string, key: string, report: Report): [string, unknown][] {
  const value = found[key];
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((entry: unknown, i) => [`${join(path, key)}[${i}]`, entry]);
  report.add('error', join(path, key), 'a list', value, 'it is left out');
  return [];
}

/** An entry that names no board stays: in its turn the screen says so. */
function readPlaylistEntry(path: string, entry: unknown, boards: Boards, report: Report): PlaylistEntry {
  const found: Found = isRecord(entry) ? entry : {};
  report.unknownKeys(found, path, ['board', 'for', 'lang', 'title']);
  const board = readBoardName(path, isRecord(entry) ? found['board'] : entry, boards, report);
  const lang = report.optional(found, path, 'lang', kinds.language, 'each feed’s own is used');
  const title = report.optional(found, path, 'title', kinds.text, 'the board’s own is used');
  return {
    board,
    ...(lang !== undefined && { lang }),
    ...(title !== undefined && { title }),
    dwell: report.optional(found, path, 'for', kinds.showing, '30 seconds are used') ?? usualDwell,
  };
}

/** A scheduled entry without a usable time is left out; it could only come at a wrong one. */
function readScheduleEntry(
  path: string,
  entry: unknown,
  boards: Boards,
  report: Report,
): ScheduleEntry | undefined {
  if (!isRecord(entry)) {
    report.add('error', path, 'an entry with at, for and board', entry, 'it is left out');
    return undefined;
  }
  report.unknownKeys(entry, path, ['at', 'days', 'board', 'for']);
  const required = <T>(key: string, kind: Kind<T>): T | undefined => {
    const read = kind.read(entry[key]);
    if (read === undefined)
      report.add('error', join(path, key), kind.expected, entry[key], 'the entry is left out');
    return read;
  };
  const at = required('at', kinds.timeOfDay);
  const length = required('for', kinds.showing);
  const days = entry['days'] === undefined ? everyDay : required('days', kinds.days);
  if (at === undefined || length === undefined || days === undefined) return undefined;
  return { board: readBoardName(path, entry['board'], boards, report), at, days, length };
}

/** Entries that want the screen at one time run by the rule of `dueAt`; whoever wrote them may not have meant it. */
function sayOverlaps(
  schedule: readonly (readonly [path: string, entry: ScheduleEntry | undefined])[],
  report: Report,
): void {
  const usable = schedule.flatMap(([path, entry]) => (entry ? [{ path, entry }] : []));
  for (const [first, second] of overlaps(usable.map(({ entry }) => entry))) {
    const [before, path] = [usable[first]?.path ?? '', usable[second]?.path ?? ''];
    report.say(
      'warning',
      path,
      `${path}: overlaps with ${before}; while both are due, the one that began later is shown.`,
    );
  }
}

function readBoardName(path: string, value: unknown, boards: Boards, report: Report): string {
  if (typeof value === 'string' && value in boards) return value;
  const names = Object.keys(boards).join(', ');
  report.add(
    'error',
    join(path, 'board'),
    `one of the boards ${names}`,
    value,
    'the screen says so in its turn',
  );
  return typeof value === 'string' ? value : '';
}

function readQuiet(path: string, found: unknown, report: Report): QuietHours | undefined {
  if (found === undefined) return undefined;
  const from = isRecord(found) ? kinds.timeOfDay.read(found['from']) : undefined;
  const to = isRecord(found) ? kinds.timeOfDay.read(found['to']) : undefined;
  if (from !== undefined && to !== undefined && from !== to) return { from, to };
  report.say(
    'warning',
    path,
    `${path}: expected from and to as two different times of day such as 22:00 and 05:30; there are no quiet hours.`,
  );
  return undefined;
}

function readDisplay(path: string, found: unknown, report: Report): DisplayEntry {
  if (found === undefined) return {};
  if (!isRecord(found)) {
    report.add('warning', path, 'an object', found, '55 inches and three metres are used');
    return {};
  }
  report.unknownKeys(found, path, ['diagonalInches', 'viewingDistanceMetres', 'overscan']);
  const diagonalInches = report.optional(found, path, 'diagonalInches', kinds.inches, '55 are used');
  const viewingDistanceMetres = report.optional(
    found,
    path,
    'viewingDistanceMetres',
    kinds.metres,
    '3 are used',
  );
  const overscan = report.optional(found, path, 'overscan', kinds.overscan, 'none is used');
  return {
    ...(diagonalInches !== undefined && { diagonalInches }),
    ...(viewingDistanceMetres !== undefined && { viewingDistanceMetres }),
    ...(overscan !== undefined && { overscan }),
  };
}
