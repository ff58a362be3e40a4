import type { Action } from '@floorboard/feed';
import { daysBetween } from '@floorboard/metrics';
import { dayOf, isMoment, localDay, type Placed, type Reckoning } from './grouping.js';
import { listOf, type Formatter } from '../internal/format.js';
import type { actions as english } from '../locales/en/actions.js';

type Words = typeof english;

/** "Night sort, due 1 Nov": who has it, how it stands and when it is due. */
export function lineOf(placed: Placed, words: Words, format: Formatter, at: Reckoning): string {
  const { action, group, due, done } = placed;
  const { level, status } = action;
  const owner = ownersOf(action, format);
  if (group === 'done') return words.line([owner, doneWords(done, words, format, at)].filter(Boolean));
  const escalated = level === 'network' || level === 'state' ? escalatedWords(action, words, format, at) : '';
  return words.line(
    [
      escalated,
      owner || (escalated ? '' : words.noOwner),
      status === 'blocked' && group !== 'blocked' ? words.blocked : '',
      // How late it is stands beside it in figures: an escalated action needs its line for those it waits on.
      due === undefined || (escalated && group === 'overdue') ? '' : dueWords(due, words, format, at),
    ].filter(Boolean),
  );
}

/** Where it came from and what it is for, where there is room for it. */
export const extraOf = ({ source, experience }: Action, words: Words): string =>
  words.extra([source ? words.sources[source] : '', experience ?? ''].filter(Boolean));

export function ownersOf({ owner, owners }: Action, format: Formatter): string {
  const names = owners?.length ? owners : owner ? [owner] : [];
  return names.length === 0 ? '' : listOf(names, format);
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

function dueWords(due: string, words: Words, format: Formatter, at: Reckoning): string {
  const ahead = daysBetween(at.today, dayOf(due));
  if (ahead === 0) return isMoment(due) ? words.dueTodayAt(due.slice(11, 16)) : words.dueToday;
  if (ahead === 1) return words.dueTomorrow;
  return words.due(ahead > 1 && ahead < 7 ? format.weekday(dayOf(due), 'short') : dayWords(due, format, at));
}

function doneWords(done: string | undefined, words: Words, format: Formatter, at: Reckoning): string {
  if (done === undefined) return '';
  const ago = daysBetween(dayOf(done), at.today);
  if (ago <= 0) return words.doneToday;
  if (ago === 1) return words.doneYesterday;
  return words.done(ago < 7 ? format.weekday(dayOf(done), 'short') : dayWords(done, format, at));
}

function escalatedWords(
  { level, escalatedOn }: Action,
  words: Words,
  format: Formatter,
  at: Reckoning,
): string {
  const escalated = level === 'state' ? words.escalated.state : words.escalated.network;
  return escalatedOn === undefined
    ? escalated
    : words.escalatedOn(escalated, dayWords(localDay(escalatedOn, at.timeZone), format, at));
}

/** 1 Nov, never broken over two lines; with its year where that isn't this one. */
const dayWords = (when: string, format: Formatter, { today }: Reckoning): string =>
  format
    .period(dayOf(when), when.slice(0, 4) === today.slice(0, 4) ? 'short' : 'long')
    .replace(/ /g, '\u00a0');
