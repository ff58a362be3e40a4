// What kiosk.json says of boards and screens, as far as it takes to see every board: the kiosk itself judges the rest.
import { CommandError } from '../command.js';
import type { Display } from './page/legibility.js';

type Found = Readonly<Record<string, unknown>>;

export interface Screen {
  readonly name: string;
  /** Every board that its playlist or its schedule names, once. */
  readonly boards: readonly string[];
  readonly display: Display;
  /** The whole of kiosk.json, changed so that this screen shows this board alone, at any hour. */
  readonly showing: (board: string) => string;
}

const isRecord = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordIn = (found: Found, key: string): Found => {
  const value = found[key];
  return isRecord(value) ? value : {};
};

/** Throws a CommandError where the text is no configuration at all. */
export function readScreens(text: string, file: string): Screen[] {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (!isRecord(config) || Object.keys(recordIn(config, 'boards')).length === 0)
    throw new CommandError(`${file} has no boards.`);
  const screens = Object.entries(recordIn(config, 'screens'));
  return (screens.length > 0 ? screens : [['default', {}] as const]).map(([name, found]) =>
    screenOf(config, name, isRecord(found) ? found : {}),
  );
}

function screenOf(config: Found, name: string, found: Found): Screen {
  const { playlist, schedule } = found;
  const named = [playlist, schedule].flatMap((list: unknown) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  const wanted = named.map((entry) => (isRecord(entry) ? entry['board'] : entry));
  const boards = [...new Set(wanted.filter((board): board is string => typeof board === 'string'))];
  const all = boards.length > 0 ? boards : Object.keys(recordIn(config, 'boards'));
  const { schedule: _schedule, quiet: _quiet, ...rest } = found;
  return {
    name,
    boards: all,
    display: recordIn(found, 'display'),
    showing: (board) => {
      const screen = { ...rest, playlist: [{ board, for: 'PT24H' }] };
      return JSON.stringify({ ...config, screens: { [name]: screen } });
    },
  };
}
