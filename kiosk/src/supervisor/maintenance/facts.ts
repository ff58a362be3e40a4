// What the maintenance page says, in words. Pure.
import type { FeedReport } from '../../messages.js';
import type { ConfigProblem } from '../../config/types.js';
import type { Entry } from '../journal.js';

/** Everything that is known of a screen at one moment. Times in ms since 1970 by this machine's clock. */
export interface ScreenFacts {
  readonly now: number;
  readonly screen: string;
  /** IANA; undefined: the browser's. */
  readonly timeZone: string | undefined;
  readonly version: string;
  readonly build: string;
  readonly engine: string;
  readonly startedAt: number;
  /** What stands before people, and how many seconds ago its frame gave a sign of life. */
  readonly board: string;
  readonly silent: number;
  /** Bytes; undefined where the engine doesn't tell. */
  readonly memory: number | undefined;
  /** The server's clock minus this one, ms; undefined as long as no server has said its time. */
  readonly skew: number | undefined;
  readonly storage: { readonly used: number; readonly quota: number } | undefined;
  /** Whether the browser lets a page keep itself and the screen lit: https or localhost. */
  readonly isSecure: boolean;
  readonly keepsItself: boolean;
  readonly wakeLock: 'held' | 'free' | 'not offered';
  /** When the server last took a heartbeat; undefined where it offers none. */
  readonly heartbeat: { readonly takenAt: number | undefined } | undefined;
  readonly feeds: readonly FeedReport[];
  readonly problems: readonly ConfigProblem[];
  readonly errors: readonly Entry[];
}

export type Row = readonly [label: string, value: string];

/** A length of time in one unit, rounded down: "45 s", "12 min", "3 h", "5 days", "3 years". */
export function span(ms: number): string {
  const s = Math.floor(Math.abs(ms) / 1000);
  if (s < 120) return `${s} s`;
  if (s < 7200) return `${Math.floor(s / 60)} min`;
  if (s < 172_800) return `${Math.floor(s / 3600)} h`;
  const days = Math.floor(s / 86_400);
  return days < 730 ? `${days} days` : `${Math.floor(days / 365)} years`;
}

const megabytes = (bytes: number) =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
const insecure = 'no: this page is neither https nor localhost';

/** The screen itself. */
export function screenRows(facts: ScreenFacts): Row[] {
  const { now, build, version, engine, memory, storage, isSecure, keepsItself, wakeLock } = facts;
  const lock = { held: 'yes', free: 'not now', 'not offered': isSecure ? 'this browser can’t' : insecure };
  return [
    ['Screen', facts.screen],
    ['Board', `${facts.board || 'nothing'}${facts.silent > 10 ? `, silent for ${facts.silent} s` : ''}`],
    ['Version', `${version}, build ${build}`],
    ['Browser', engine],
    ['Running for', span(now - facts.startedAt)],
    ['Memory', memory === undefined ? 'this browser doesn’t say' : megabytes(memory)],
    ['Clock', clockWords(facts.skew)],
    [
      'Storage',
      storage ? `${megabytes(storage.used)} of ${megabytes(storage.quota)}` : 'this browser doesn’t say',
    ],
    ['Opens without its server', keepsItself ? 'yes' : isSecure ? 'not yet' : insecure],
    ['Keeps the screen lit', lock[wakeLock]],
    ['Heartbeat', heartbeatWords(facts)],
  ];
}

function clockWords(skew: number | undefined): string {
  if (skew === undefined) return 'no server has said the time';
  if (Math.abs(skew) < 5000) return 'right';
  return `${span(skew)} ${skew > 0 ? 'slow' : 'fast'}; ages go by the server’s`;
}

function heartbeatWords({ heartbeat, now }: ScreenFacts): string {
  if (!heartbeat) return 'the server offers none';
  return heartbeat.takenAt === undefined ? 'not yet taken' : `taken ${span(now - heartbeat.takenAt)} ago`;
}

/** Each feed: how old its facts are by the server's clock, and whether it can be reached. */
export function feedRows({ feeds, now }: ScreenFacts): Row[] {
  return feeds.map(({ name, generatedAt, connection, failingSince, error, skew = 0 }) => {
    const age = generatedAt === undefined ? 'no facts' : `facts ${span(now + skew - generatedAt)} old`;
    const since = failingSince === undefined ? '' : ` for ${span(now - failingSince)}`;
    const reach =
      connection === 'live'
        ? 'live'
        : connection === 'offline'
          ? `no network${since}`
          : `unreachable${since}`;
    return [name, [age, error ? `${reach}: ${error}` : reach].join(', ')];
  });
}

/** What is wrong with kiosk.json now, the worst first. */
export function problemLines({ problems }: ScreenFacts): string[] {
  const order = ['error', 'warning', 'notice'];
  return [...problems]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ message }) => message);
}

/** What went wrong since the page was loaded, the latest first; not what stands among the problems already. */
export function errorLines({ errors, problems, now }: ScreenFacts): string[] {
  const said = new Set(problems.map(({ message }) => message));
  return errors
    .filter(({ message }) => !said.has(message))
    .map(
      ({ message, at, count }) => `${span(now - at)} ago${count > 1 ? `, ${count} times` : ''}: ${message}`,
    );
}
