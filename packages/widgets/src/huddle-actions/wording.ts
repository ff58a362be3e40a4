import { instantMs, type Action } from '@floorboard/feed';
import { civilDay, daysBetween } from '@floorboard/metrics';
import { dayOf, isMoment, type Placed, type Reckoning } from './grouping.js';
import type { Formatter } from '../internal/format.js';
import type { actions as english } from '../locales/en/actions.js';

type Words = typeof english;

/** "Night sort, due 1 Nov": who has it, how it stands and when it is due. */
export function lineOf({ action, group }: Placed, words: Words, format: Formatter, at: Reckoning): string {
  const { level, dueOn, doneOn, status } = action;
  const owner = ownersOf(action, format);
  if (group === 'done') return words.line([owner, doneWords(doneOn, words, format, at)].filter(Boolean));
  const escalated = level === 'network' || level === 'state' ? escalatedWords(action, words, format, at) : '';
  return words.line(
    [
      escalated,
      owner || (escalated ? '' : words.noOwner),
      status === 'blocked' && group !== 'blocked' ? words.blocked : '',
      dueOn === undefined ? '' : dueWords(dueOn, words, format, at),
    ].filter(Boolean),
  );
}

/** Where it came from and what it is for, where there is room for it. */
export const extraOf = ({ source, experience }: Action, words: Words): string =>
  words.extra([source ? words.sources[source] : '', experience ?? ''].filter(Boolean));

export function ownersOf({ owner, owners }: Action, format: Formatter): string {
  const names = owners?.length ? owners : owner ? [owner] : [];
  return names.length === 0 ? '' : format.list(names);
}

/** The figure of what needs us: how long it is late, or how long it has waited. */
export function daysOf(
  { group, late, age }: Placed,
  words: Words,
  format: Formatter,
): { figure: string; unit: string } | undefined {
  if (group === 'overdue' && late !== undefined) {
    const days = format.count(Math.floor(late));
    if (days.n > 0) return { figure: days.text, unit: words.daysLate(days) };
    // A moment can be late by less than a day.
    const hours = format.count(Math.floor(late * 24));
    return {
      figure: hours.n > 0 ? hours.text : words.lessThanOne,
      unit: words.hoursLate(hours.n > 0 ? hours : format.count(1)),
    };
  }
  if (group !== 'blocked' && group !== 'waiting') return undefined;
  const days = format.count(Math.floor(age));
  return { figure: days.text, unit: words.daysWaiting(days) };
}

function dueWords(dueOn: string, words: Words, format: Formatter, at: Reckoning): string {
  const day = dayOf(dueOn, at);
  const ahead = daysBetween(civilDay(at.now, at.timeZone), day);
  if (ahead === 0)
    return isMoment(dueOn) ? words.dueTodayAt(format.time(instantMs(dueOn) ?? 0)) : words.dueToday;
  if (ahead === 1) return words.dueTomorrow;
  return words.due(ahead > 1 && ahead < 7 ? format.day(day, 'weekday short') : dayWords(day, format, at));
}

function doneWords(doneOn: string | undefined, words: Words, format: Formatter, at: Reckoning): string {
  if (doneOn === undefined) return '';
  const day = dayOf(doneOn, at);
  const ago = daysBetween(day, civilDay(at.now, at.timeZone));
  if (ago <= 0) return words.doneToday;
  return ago === 1
    ? words.doneYesterday
    : words.done(ago < 7 ? format.day(day, 'weekday short') : dayWords(day, format, at));
}

const escalatedWords = (
  { level, escalatedOn }: Action,
  words: Words,
  format: Formatter,
  at: Reckoning,
): string => {
  const escalated = level === 'state' ? words.escalated.state : words.escalated.network;
  return escalatedOn === undefined
    ? escalated
    : words.escalatedOn(escalated, dayWords(dayOf(escalatedOn, at), format, at));
};

/** 1 Nov; with its year where that isn't this one. */
const dayWords = (day: string, format: Formatter, at: Reckoning): string =>
  format.day(day, day.slice(0, 4) === civilDay(at.now, at.timeZone).slice(0, 4) ? 'short' : 'long');
