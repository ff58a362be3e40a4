import { durationMs, type Feed, type Snapshot } from '@floorboard/feed';
import { judgeAge } from './age.js';
import type { Age, WidgetState } from './events.js';
import type { Formatter } from './format.js';
import { datedWords, statusOf, type Status } from './status.js';

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

export interface Verdict {
  /** undefined while no clock can be trusted. */
  readonly age: Age | undefined;
  readonly status: Status;
  /** When the facts were true, in words; empty where nobody said. */
  readonly dated: string;
  /** When the age changes next, ms; undefined when it won't. */
  readonly until: number | undefined;
}

/** How old the facts are and what the widget says of them. */
export function verdictOf(input: VerdictInput, format: Formatter): Verdict {
  const { state, snapshot, feed, asOf, trouble, hasPicture, now } = input;
  const archive = feed?.archive === true;
  const { age, until } = judgeAge({
    asOf,
    staleAfter: durationMs(feed?.staleAfter ?? '') ?? 36 * 3_600_000,
    archive,
    now,
  });
  // Until the server's time has been seen since start-up, a stored feed would be judged by a clock that may be years off.
  const trusted = snapshot !== undefined && !(snapshot.origin === 'stored' && snapshot.skew === undefined);
  const shown = feed && (trusted || archive) ? age : undefined;
  const connection = snapshot?.connection ?? 'live';
  const failingSince = snapshot?.failingSince;
  const status = statusOf(
    { state, age: shown, asOf, archive, now, connection, failingSince, trouble, hasPicture },
    format,
  );
  const dated = datedWords({ asOf, age: shown, archive, now }, format);
  return { age: shown, status, dated, until };
}
