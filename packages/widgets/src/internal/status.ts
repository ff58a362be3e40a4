import { civilDay } from '@floorboard/metrics';
import type { Connection } from '@floorboard/feed';
import type { Age, WidgetState } from './events.js';
import type { Formatter } from './format.js';
import { common as english } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';

export interface StatusInput {
  readonly state: WidgetState;
  /** undefined while no clock can be trusted. */
  readonly age: Age | undefined;
  readonly asOf: number | undefined;
  readonly archive: boolean;
  readonly now: number;
  readonly connection: Connection;
  readonly failingSince: number | undefined;
  /** Why the newest document or section was refused, or what failed. */
  readonly trouble: string | undefined;
  /** Whether figures stand below the status. */
  readonly hasPicture: boolean;
}

export interface Status {
  /** How it stands above the number: a solid strip, an outlined box, a plain line, or only in the small print. */
  readonly look: 'solid' | 'outlined' | 'plain' | 'small print';
  /** The facts are late, or something has stopped. */
  readonly icon: 'late' | 'stop';
  readonly lead: string;
  readonly text: string;
  /** When the facts were true: "As of today 06:00", "Records to 3 August 2017"; empty where nobody said. */
  readonly dated: string;
}

/** A feed that fails for less than this, with fresh figures on the board, isn't worth a word. */
const patience = 5 * 60_000;

/** What a widget says about its own state and age: trouble first, then age, then the plain date. */
export function statusOf(input: StatusInput, format: Formatter): Status {
  const words = wordsFor('common', english, format.locale);
  const { state, age, asOf, archive, now, connection, failingSince, trouble, hasPicture } = input;
  const day = (instant: number) => civilDay(instant, format.timeZone);
  const longDay = (instant: number) => format.period(day(instant), 'long');
  // Under a clock that can't be trusted there is no "today".
  const when =
    asOf === undefined
      ? ''
      : age || archive
        ? format.when(asOf, now)
        : `${longDay(asOf)} ${format.time(asOf)}`;
  const dated = when && (archive ? words.recordsTo(longDay(asOf!)) : words.asOf(when));
  const unreachable =
    connection === 'live'
      ? ''
      : failingSince === undefined
        ? words.unreachable
        : words.unreachableSince(
            day(failingSince) === day(now) ? format.time(failingSince) : format.when(failingSince, now),
          );
  const lastGood = !hasPicture ? '' : when ? words.lastGood(when) : words.lastGoodUndated;
  const say = (look: Status['look'], icon: Status['icon'], lead: string, text = ''): Status => ({
    look,
    icon,
    lead,
    text,
    dated,
  });

  if (state === 'failed') {
    const lead = trouble === undefined ? unreachable || words.unreachable : words.fault;
    const text = [trouble ?? (hasPicture ? '' : words.nothingYet), lastGood];
    return say('outlined', 'stop', lead, text.filter(Boolean).join(' '));
  }
  if (state === 'invalid') return say('outlined', 'stop', words.unreadable, lastGood || trouble);
  if (state !== 'loading') {
    const late = unreachable || words.notRenewed(format.duration(now - (asOf ?? now)));
    if (age === 'stale') return say('solid', 'late', `${dated}.`, late);
    if (age === 'expired') return say('outlined', 'late', `${dated}.`, `${words.expired} ${late}`);
    if (age === 'ageing') return say('plain', 'late', `${dated}.`, unreachable);
    if (unreachable && !archive && now - (failingSince ?? now) > patience)
      return say('plain', 'stop', `${dated}.`, unreachable);
  }
  return say('small print', 'late', dated);
}
