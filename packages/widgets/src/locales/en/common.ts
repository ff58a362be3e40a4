import type { Count } from '../count.js';
import { counted } from './counted.js';

/** Words that several widgets share. */
export const common = {
  loading: 'Loading',
  nothingYet: 'Nothing to show yet.',
  /** `when` comes from the functions below. */
  asOf: (when: string) => `As of ${when}`,
  recordsTo: (day: string) => `Records to ${day}`,
  today: (time: string) => `today ${time}`,
  yesterday: (time: string) => `yesterday ${time}`,
  dayAndTime: (day: string, time: string) => `${day} ${time}`,
  duration: (n: Count, unit: 'minute' | 'hour' | 'day') => counted(n, unit),
  notRenewed: (duration: string) => `The feed hasn’t been renewed for ${duration}.`,
  unreachableSince: (when: string) => `Can’t reach the feed since ${when}.`,
  unreachable: 'Can’t reach the feed.',
  unreadable: 'The newest file can’t be read.',
  lastGood: (when: string) => `This is the last good picture, as of ${when}.`,
  lastGoodUndated: 'This is the last good picture.',
  fault: 'This part has failed.',
  expired: 'Too old to go by.',
  lostRecords: (n: Count) => `${counted(n, 'record')} left out`,
  showData: 'Show data',
  hideData: 'Hide data',
  week: (week: string, year: string) => `week ${week}, ${year}`,
  weekName: (week: string) => `week ${week}`,
  weekShort: (week: string) => `Wk ${week}`,
  quarter: (quarter: string, year: string) => `Q${quarter} ${year}`,
  quarterShort: (quarter: string) => `Q${quarter}`,
  none: '–',
  page: (page: string, pages: string) => `${page} of ${pages}`,
};
