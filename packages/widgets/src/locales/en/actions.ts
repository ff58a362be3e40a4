import type { Count } from '../count.js';
import { counted } from './counted.js';

/** Words of `floor-huddle-actions`. Days and names come already formatted. */
export const actions = {
  heading: 'Huddle actions',
  none: 'No open actions.',
  /** Only where at least one is open. `oldest` is in whole days. */
  summary: (open: Count, overdue: Count, oldest: Count) =>
    `${counted(open, 'action')} open, ${overdue.n === 0 ? 'none' : overdue.text} overdue; ${
      oldest.n === 0 ? 'the oldest was raised today' : `the oldest has waited ${counted(oldest, 'day')}`
    }.`,
  doneLately: (done: Count) => `${done.n === 0 ? 'None' : done.text} done in the last 30 days.`,
  needsUs: (overdue: Count, blocked: Count) =>
    [overdue.n > 0 ? `${overdue.text} overdue` : '', blocked.n > 0 ? `${blocked.text} blocked` : '']
      .filter(Boolean)
      .join(', '),
  allInHand: 'Nothing overdue or blocked',
  groups: {
    overdue: 'Overdue',
    blocked: 'Blocked',
    week: 'This week',
    waiting: 'Waiting',
    undated: 'No due date',
    later: 'Later',
    done: 'Done',
  },
  /** The last group's name, where there is room for it. */
  doneSince: 'Done since last huddle',
  /** `facts` are phrases of this catalogue, in the order of importance. */
  line: (facts: readonly string[]) => capital(facts.join(', ')),
  /** Facts of a longer kind: where it came from, what it improves. */
  extra: (facts: readonly string[]) => facts.join(' · '),
  noOwner: 'No owner',
  blocked: 'blocked',
  escalated: { network: 'Escalated to network', state: 'Escalated to state' },
  escalatedOn: (escalated: string, day: string) => `${escalated} ${day}`,
  due: (day: string) => `due ${day}`,
  dueToday: 'due today',
  dueTodayAt: (time: string) => `due today ${time}`,
  dueTomorrow: 'due tomorrow',
  done: (day: string) => `done ${day}`,
  doneToday: 'done today',
  doneYesterday: 'done yesterday',
  /** Under the figure: the number stands above. */
  daysLate: (days: Count): string => (days.rule === 'one' ? 'day late' : 'days late'),
  hoursLate: (hours: Count): string => (hours.rule === 'one' ? 'hour late' : 'hours late'),
  daysWaiting: (days: Count): string => (days.rule === 'one' ? 'day waiting' : 'days waiting'),
  lessThanOne: '<1',
  more: (n: Count) => `and ${n.text} more`,
  showMore: 'Show more',
  sources: {
    huddle: 'From a huddle',
    call: 'From a customer call',
    idea: 'From an idea',
    nps: 'From an NPS answer',
    customer: 'From a customer',
    frontline: 'From the front line',
  },
  table: {
    title: 'Action',
    status: 'Status',
    owner: 'Owner',
    raised: 'Raised',
    due: 'Due',
    age: 'Age',
    level: 'Level',
    source: 'Source',
  },
  statuses: { open: 'Open', doing: 'Doing', blocked: 'Blocked', done: 'Done', dropped: 'Dropped' },
  overdueStatus: (status: string) => `${status}, overdue`,
  levels: { facility: 'Facility', network: 'Network', state: 'State' },
  age: (days: Count) => counted(days, 'day'),
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
