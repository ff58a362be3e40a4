import { parseFeed, type Feed, type Problem, type Snapshot } from '@floorboard/feed';
import { hoursAgo, now } from '../facts/clock.js';
import type { RawFeed, SectionName } from '../facts/facility.js';

type AgeName = 'fresh' | 'ageing' | 'stale' | 'expired';
export const ages: readonly AgeName[] = ['fresh', 'ageing', 'stale', 'expired'];

/** Hours old: with the default staleAfter of 36 hours, ageing starts at 18, stale past 36, expired past 252. */
const hours: Readonly<Record<AgeName, number>> = { fresh: 1.75, ageing: 20, stale: 50, expired: 290 };

/** What a feed element would tell its widgets, one snapshot after the other. */
export type Told = readonly Snapshot[];

function read(raw: RawFeed): Feed {
  const { feed, problems } = parseFeed(raw);
  if (!feed) throw new Error(`The story's facts are no feed: ${problems[0]?.message ?? ''}`);
  return feed;
}

const snapshot = (feed: Feed | undefined, rest: Partial<Snapshot> = {}): Snapshot => ({
  feed,
  problems: [],
  receivedAt: feed ? now : undefined,
  connection: 'live',
  origin: 'network',
  skew: 0,
  ...rest,
});

const refused: Problem = {
  severity: 'error',
  path: '',
  message: 'This is an HTML page, not a feed: perhaps a sign-in page stands in front of it.',
};
const unreachable: Problem = {
  severity: 'error',
  path: '',
  message: 'The server answered 503 Service Unavailable.',
};
const down: Partial<Snapshot> = {
  connection: 'retrying',
  failingSince: now - 105 * 60_000,
  error: unreachable,
  errorKind: 'unreachable',
};

/** A section that fails as soon as anyone looks inside. */
const broken = (section: object | undefined): object =>
  new Proxy(section ?? {}, {
    get: (target, key) => {
      if (key === 'asOf' || key === 'title' || key === 'source') return Reflect.get(target, key) as unknown;
      throw new Error('Made to fail for this story.');
    },
  });

const at = (raw: RawFeed, age: AgeName): RawFeed => ({ ...raw, generatedAt: hoursAgo(hours[age]) });

/** Nobody has answered yet. */
export const loading: Told = [];
/** Facts, of some age. */
export const ready = (raw: RawFeed, age: AgeName = 'fresh'): Told => [snapshot(read(at(raw, age)))];
/** Facts as they were published, whenever that was. */
export const published = (raw: RawFeed): Told => [snapshot(read(raw))];
/** A good feed in which this section isn't there. */
export const empty = (raw: RawFeed, section: SectionName): Told => {
  const { [section]: _, ...rest } = raw;
  return [snapshot(read(rest))];
};
/** The server can't be reached; what was shown last still stands. */
export const cutOff = (raw: RawFeed, age: AgeName): Told => [snapshot(read(at(raw, age)), down)];
/** What came is no feed, and there was none before. */
export const invalid: Told = [snapshot(undefined, { error: refused, errorKind: 'invalid' })];
/** What came is no feed; the last good one stays. */
export const invalidKept = (raw: RawFeed, age: AgeName = 'fresh'): Told => [
  snapshot(read(at(raw, age)), { error: refused, errorKind: 'invalid' }),
];
/** Nothing can be reached and nothing is stored. */
export const failed: Told = [snapshot(undefined, down)];
/** A fault of ours, after a good picture. */
export const failedKept = (raw: RawFeed, section: SectionName, age: AgeName = 'fresh'): Told => {
  const good = read(at(raw, age));
  return [snapshot(good), snapshot({ ...good, [section]: broken(good[section]) })];
};
