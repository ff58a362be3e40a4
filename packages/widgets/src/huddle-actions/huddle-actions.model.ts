import { instantMs, type ActionsSection } from '@floorboard/feed';
import { actionAgeing } from '@floorboard/metrics';
import {
  dayOf,
  fairShares,
  groupNames,
  inGroups,
  isMoment,
  placeActions,
  readActions,
  reckoning,
  type GroupName,
  type Placed,
  type Reckoning,
} from './grouping.js';
import { daysOf, extraOf, lineOf, ownersOf } from './wording.js';
import type { GlyphName } from './icons.js';
import type { Formatter } from '../internal/format.js';
import {
  formatOf,
  reckonedNow,
  type DataTable,
  type ModelContext,
  type WidgetModel,
} from '../internal/model.js';
import { actions as english } from '../locales/en/actions.js';
import { common as commonEnglish } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';

export interface ActionView {
  readonly id: string;
  readonly title: string;
  /** Owner and due day, or to whom it was escalated. */
  readonly line: string;
  /** How late it is or how long it has waited, where that needs saying. */
  readonly days?: { readonly figure: string; readonly unit: string };
  /** Where it came from and what it improves; empty where the feed doesn't say. */
  readonly extra: string;
  readonly note: string;
}

export interface ActionGroupView {
  readonly name: GroupName;
  readonly label: string;
  /** The name in full, for where it has a line of its own. */
  readonly longLabel: string;
  readonly icon: GlyphName;
  /** How many there are, listed or not. */
  readonly count: string;
  readonly actions: readonly ActionView[];
  /** "and 12 more"; empty where all are listed. */
  readonly more: string;
}

export interface HuddleActionsModel extends WidgetModel {
  /** Only those that hold an action. */
  readonly groups: readonly ActionGroupView[];
  /** How many actions the groups list. */
  readonly listed: number;
  /** Whether some are not listed. */
  readonly hasMore: boolean;
}

export interface HuddleActionsOptions {
  /** How many actions to list at most; default 60. The counts are of all. */
  readonly limit?: number;
}

const icons: Record<GroupName, GlyphName> = {
  overdue: 'late',
  blocked: 'stop',
  week: 'next',
  waiting: 'wait',
  undated: 'undated',
  later: 'later',
  done: 'done',
};

/** The actions by what the huddle must talk about. */
export function huddleActionsModel(
  section: ActionsSection,
  context: ModelContext,
  { limit = 60 }: HuddleActionsOptions = {},
): HuddleActionsModel {
  const words = wordsFor('actions', english, context.locale);
  const format = formatOf(context);
  const at = reckoning(reckonedNow(context), context.timeZone);
  const placed = placeActions(readActions(section.items, context.timeZone), at);
  const byGroup = inGroups(placed);
  const present = groupNames.filter((name) => (byGroup.get(name)?.length ?? 0) > 0);
  const shares = fairShares(
    present.map((name) => byGroup.get(name)?.length ?? 0),
    limit,
  );
  const groups = present.map((name, i): ActionGroupView => {
    const all = byGroup.get(name) ?? [];
    const listed = all.slice(0, shares[i]);
    return {
      name,
      label: words.groups[name],
      longLabel: name === 'done' ? words.doneSince : words.groups[name],
      icon: icons[name],
      count: format.number(all.length),
      actions: listed.map((one) => view(one, words, format, at)),
      more: listed.length < all.length ? words.more(format.count(all.length - listed.length)) : '',
    };
  });
  let table: DataTable | undefined;
  const overdue = byGroup.get('overdue')?.length ?? 0;
  const blocked = byGroup.get('blocked')?.length ?? 0;
  return {
    heading: section.title ?? words.heading,
    // A page's column is read alone; on a board the groups themselves say it from afar.
    ...(context.place === 'page' && groups.length > 0
      ? {
          finding:
            overdue + blocked > 0
              ? words.needsUs(format.count(overdue), format.count(blocked))
              : words.allInHand,
        }
      : {}),
    summary: summaryOf(placed, words, format, at),
    groups,
    listed: groups.reduce((sum, group) => sum + group.actions.length, 0),
    hasMore: groups.some((group) => group.more !== ''),
    empty: groups.length === 0,
    until: context.archive ? undefined : nextDue(placed, context.now),
    // Made when it is asked for: a stage shows none, and a year of requests is thousands of rows.
    get table() {
      return (table ??= tableOf(placed, context, words, format));
    },
  };
}

const view = (placed: Placed, words: typeof english, format: Formatter, at: Reckoning): ActionView => {
  const days = daysOf(placed, words, format);
  return {
    id: placed.action.id,
    title: placed.action.title,
    line: lineOf(placed, words, format, at),
    ...(days ? { days } : {}),
    extra: extraOf(placed.action, words),
    note: placed.action.note ?? '',
  };
};

function summaryOf(
  placed: readonly Placed[],
  words: typeof english,
  format: Formatter,
  at: Reckoning,
): string {
  const { open, overdue, oldestDays } = actionAgeing(
    placed.map(({ action, raised, due, done }) => ({
      status: action.status,
      raisedOn: raised,
      dueOn: due,
      doneOn: done,
    })),
    { today: at.now },
  );
  const done = format.count(placed.filter(({ doneAgo }) => doneAgo !== undefined && doneAgo <= 30).length);
  if (open === 0) return done.n === 0 ? words.none : `${words.none} ${words.doneLately(done)}`;
  const oldest = format.count(Math.floor(oldestDays ?? 0));
  return `${words.summary(format.count(open), format.count(overdue), oldest)} ${words.doneLately(done)}`;
}

/** The next moment at which an action becomes overdue; days turn by themselves. */
function nextDue(placed: readonly Placed[], now: number): number | undefined {
  let next: number | undefined;
  for (const { action, group, late } of placed) {
    if (!group || group === 'done' || late !== undefined || !action.dueOn || !isMoment(action.dueOn))
      continue;
    const due = instantMs(action.dueOn);
    if (due !== undefined && due >= now && (next === undefined || due < next)) next = due;
  }
  // Clocks are read to the second.
  return next === undefined ? undefined : next + 1000;
}

function tableOf(
  placed: readonly Placed[],
  context: ModelContext,
  words: typeof english,
  format: Formatter,
): DataTable {
  const { none } = wordsFor('common', commonEnglish, context.locale);
  const { table } = words;
  const day = (when: string | undefined) => (when === undefined ? none : format.period(dayOf(when), 'long'));
  return {
    caption: words.heading,
    columns: [
      { label: table.title },
      { label: table.status },
      { label: table.owner },
      { label: table.raised },
      { label: table.due },
      { label: table.age, numeric: true },
      { label: table.level },
      { label: table.source },
    ],
    rows: placed.map(({ action, raised, due, age, late }) => {
      const closed = action.status === 'done' || action.status === 'dropped';
      const status = words.statuses[action.status];
      return [
        action.title,
        late === undefined ? status : words.overdueStatus(status),
        ownersOf(action, format) || none,
        day(raised),
        day(due),
        closed ? none : words.age(format.count(Math.floor(age))),
        words.levels[action.level ?? 'facility'],
        action.source ? words.sources[action.source] : none,
      ];
    }),
  };
}
