import { durationMs, type Feed, type Snapshot } from '@floorboard/feed';
import { judgeAge } from './age.js';
import type { Age, WidgetState } from './events.js';
import type { Formatter } from './format.js';
import { statusOf, type Status } from './status.js';

export interface VerdictInput {
  readonly state: WidgetState;
  readonly snapshot: Snapshot | undefined;
  /** The feed whose facts are drawn. */
  readonly feed: Feed | undefined;
  /** When those facts were true, ms; undefined where nobody said. */
  readonly asOf: number | undefined;
  readonly trouble: string | undefined;
  readonly hasPicture: boolean;
  readonly now: number;
}

/** A widget's state, the age of its facts and what it says of both. */
export interface Verdict extends Status {
  readonly state: WidgetState;
  /** undefined while no clock can be trusted. */
  readonly age: Age | undefined;
  /** When the age changes next, ms; undefined when it won't. */
  readonly until: number | undefined;
}

/** How old the facts are and what the widget says of them. */
export function verdictOf(input: VerdictInput, format: Formatter): Verdict {
  const { state, snapshot, feed, asOf, now } = input;
  const archive = feed?.archive === true;
  const judged = judgeAge({ asOf, staleAfter: durationMs(feed?.staleAfter ?? 'PT36H')!, archive, now });
  // Until the server's time has been seen since start-up, a stored feed would be judged by a clock that may be years off.
  const trusted = snapshot && (snapshot.origin === 'network' || snapshot.skew !== undefined);
  const age = feed && (trusted || archive) ? judged.age : undefined;
  const { connection = 'live', failingSince } = snapshot ?? {};
  return {
    ...statusOf({ ...input, age, archive, connection, failingSince }, format),
    state,
    age,
    until: judged.until,
  };
}
