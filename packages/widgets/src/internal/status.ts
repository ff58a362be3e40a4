import { civilDay, daysBetween } from '@floorboard/metrics';
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
  readonly icon: 'late' | 'stop' | 'none';
  readonly lead: string;
  readonly text: string;
}

type Dating = Pick<StatusInput, 'asOf' | 'age' | 'archive' | 'now'>;

/** Under a clock that can't be trusted there is no "today". */
const whenOf = (asOf: number, { age, archive, now }: Dating, format: Formatter): string =>
  age === undefined && !archive ? absolute(asOf, format) : format.when(asOf, now);

/** When the facts were true: "As of today 06:00", "Records to 3 August 2017"; empty where nobody said. */
export function datedWords(input: Dating, format: Formatter): string {
  const words = wordsFor('common', english, format.locale);
  const { asOf, archive } = input;
  if (asOf === undefined) return '';
  return archive
    ? words.recordsTo(format.day(civilDay(asOf, format.timeZone), 'long'))
    : words.asOf(whenOf(asOf, input, format));
}

/** What a widget says about its own state and age: trouble first, then age, then the plain date. */
export function statusOf(input: StatusInput, format: Formatter): Status {
  const words = wordsFor('common', english, format.locale);
  const { state, age, asOf, archive, now, connection, failingSince, trouble, hasPicture } = input;
  const when = asOf === undefined ? undefined : whenOf(asOf, input, format);
  const dated = datedWords(input, format);
  const since = failingSince === undefined ? undefined : format.when(failingSince, now);
  const unreachable =
    connection === 'live'
      ? undefined
      : since === undefined
        ? words.unreachable
        : words.unreachableSince(sameDay(failingSince!, now, format) ? format.time(failingSince!) : since);

  if (state === 'failed')
    return {
      look: 'outlined',
      icon: 'stop',
      lead: trouble === undefined ? (unreachable ?? words.unreachable) : words.fault,
      text: [
        trouble ?? (hasPicture ? '' : words.nothingStored),
        hasPicture && when ? words.lastGood(when) : '',
      ]
        .filter(Boolean)
        .join(' '),
    };
  if (state === 'invalid')
    return {
      look: 'outlined',
      icon: 'stop',
      lead: words.unreadable,
      text: hasPicture
        ? when === undefined
          ? words.lastGoodUndated
          : words.lastGood(when)
        : (trouble ?? ''),
    };
  if (state === 'ready' || state === 'empty') {
    const late = unreachable ?? words.notRenewed(format.duration(now - (asOf ?? now)));
    if (age === 'stale') return { look: 'solid', icon: 'late', lead: `${dated}.`, text: late };
    if (age === 'expired')
      return { look: 'outlined', icon: 'late', lead: `${dated}.`, text: `${words.expired} ${late}` };
    if (age === 'ageing') return { look: 'plain', icon: 'late', lead: `${dated}.`, text: unreachable ?? '' };
    if (unreachable && !archive && failingSince !== undefined && now - failingSince > patience)
      return { look: 'plain', icon: 'stop', lead: `${dated}.`, text: unreachable };
  }
  return { look: 'small print', icon: 'none', lead: dated, text: '' };
}

/** A feed that fails for less than this, with fresh figures on the board, isn't worth a word. */
const patience = 5 * 60_000;

const sameDay = (a: number, b: number, format: Formatter) =>
  daysBetween(civilDay(a, format.timeZone), civilDay(b, format.timeZone)) === 0;

/** A date that stays right under a wrong clock: no "today". */
const absolute = (instant: number, format: Formatter) =>
  `${format.day(civilDay(instant, format.timeZone), 'long')} ${format.time(instant)}`;
