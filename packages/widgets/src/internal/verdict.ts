import type { Snapshot } from '@floorboard/feed';
import { judgeAge } from './age.js';
import type { Age, WidgetState } from './events.js';
import type { Formatter } from './format.js';
import type { ModelContext } from './model.js';
import { statusOf, type Status } from './status.js';

export interface VerdictInput {
  readonly state: WidgetState;
  readonly snapshot: Snapshot | undefined;
  /** Of the facts that are drawn. */
  readonly context: ModelContext | undefined;
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
  const { state, snapshot, context, now } = input;
  const { asOf, archive = false, staleAfter = 0 } = context ?? {};
  const { age: judged, until } = judgeAge({ asOf, staleAfter, archive, now });
  const { connection = 'live', failingSince: since, origin, skew } = snapshot ?? {};
  // Known by this clock, said by the server's.
  const failingSince = since && since + (skew ?? 0);
  // Until the server's time has been seen since start-up, a stored feed would be judged by a clock that may be years off.
  const age = context && (archive || origin === 'network' || skew !== undefined) ? judged : undefined;
  const status = statusOf({ ...input, asOf, age, archive, connection, failingSince }, format);
  return { ...status, state, age, until };
}
