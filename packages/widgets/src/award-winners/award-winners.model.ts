import type { Award, AwardsSection, Winner } from '@floorboard/feed';
import { civilDay, grainOf, periodStart } from '@floorboard/metrics';
import { shownAward, type ShownAward } from './consent.js';
import { monogram } from './monogram.js';
import { listOf, type Formatter } from '../internal/format.js';
import {
  formatOf,
  reckonedNow,
  type DataTable,
  type ModelContext,
  type WidgetModel,
} from '../internal/model.js';
import { awards as english } from '../locales/en/awards.js';
import { common as commonEnglish } from '../locales/en/common.js';
import { wordsFor } from '../locales/registry.js';

export interface WinnerView {
  readonly name: string;
  /** Initials for where there is no photo; empty for a name without letters. */
  readonly monogram: string;
  readonly photo: string | undefined;
  readonly kind: 'person' | 'team';
}

export interface AwardView {
  readonly award: string;
  readonly winners: readonly WinnerView[];
  /** "Mary Keen and Tom Ash"; "One winner, not named here"; "No award this month". */
  readonly who: string;
  /** The same with two names at most, for where all find no room; equal to `who` for up to three. */
  readonly fewer: string;
  /** Whether nobody won: `who` says so. */
  readonly none: boolean;
  /** "Two winners, shared", "Team award"; empty for one person. */
  readonly shared: string;
  /** The teams of those shown. */
  readonly team: string;
  readonly citation: string;
  /** The customer's words, in the language's quotation marks. */
  readonly quote: string;
  /** Criterion and who nominated. */
  readonly facts: string;
  readonly period: string;
}

export interface AwardWinnersModel extends WidgetModel {
  /** The newest period's awards, in the feed's order. */
  readonly spotlight: readonly AwardView[];
  /** Earlier ones with winners who may be named, newest first. */
  readonly past: readonly AwardView[];
}

/** The most past winners that a wall needs. */
const wall = 12;

/** The newest period's awards, and the winners before. Nobody is in it who may not be shown in this place. */
export function awardWinnersModel(section: AwardsSection, context: ModelContext): AwardWinnersModel {
  const words = wordsFor('awards', english, context.locale);
  const format = formatOf(context);
  const sorted = newestFirst(section.items);
  const newest = sorted[0]?.period;
  const heading = section.title ?? words.heading;
  if (newest === undefined) return { heading, summary: words.empty, spotlight: [], past: [], empty: true };
  const shown = sorted.map((award) => shownAward(award, context.place));
  const current = shown.filter(({ award }) => award.period === newest);
  const view = (one: ShownAward) => viewOf(one, context, words, format);
  let table: DataTable | undefined;
  return {
    heading: words.headingIn(heading, periodName(newest, context, format)),
    summary: summaryOf(current, words, format),
    spotlight: current.map(view),
    past: shown
      .filter(({ award, winners }) => award.period !== newest && winners.length > 0)
      .slice(0, wall)
      .map(view),
    get table() {
      return (table ??= tableOf(shown, context, words, format));
    },
  };
}

/** By the day their period began; of one period in the feed's order. */
function newestFirst(items: readonly Award[]): Award[] {
  const starts = new Map(items.map((item) => [item, periodStart(item.period)]));
  const start = (item: Award) => starts.get(item) ?? '';
  return [...items].sort((a, b) => (start(a) < start(b) ? 1 : start(a) > start(b) ? -1 : 0));
}

/** October; October 2025 where that isn't this year. */
function periodName(period: string, context: ModelContext, format: Formatter): string {
  const year = civilDay(reckonedNow(context), context.timeZone).slice(0, 4);
  return format.period(period, period.slice(0, 4) === year ? 'name' : 'long');
}

function viewOf(
  shown: ShownAward,
  context: ModelContext,
  words: typeof english,
  format: Formatter,
): AwardView {
  const { award, winners, withheld, citation, quote, criterion, nominatedBy } = shown;
  const all = winners.length + withheld;
  const lone = winners.length === 1 && all === 1 ? winners[0] : undefined;
  return {
    award: award.award,
    winners: winners.map(({ name, photo, kind = 'person' }) => ({
      name,
      monogram: monogram(name, context.locale),
      photo,
      kind,
    })),
    who: all === 0 ? noAward(award, words) : whoOf(shown, words, format),
    fewer: all === 0 ? noAward(award, words) : whoOf(shown, words, format, all > 3 ? 2 : 3),
    none: all === 0,
    shared:
      all > 1 && winners.length > 0
        ? words.shared(format.count(all))
        : lone?.kind === 'team'
          ? words.team
          : '',
    team: teamsOf(winners, format),
    // Exports wrap citations in typewriter marks; the board has its language's.
    citation: /^".*"$/s.test(citation) ? words.quote(unquoted(citation)) : citation,
    quote: quote ? words.quote(unquoted(quote)) : '',
    facts: words.facts(
      [criterion ? words.criterion(criterion) : '', nominatedBy ? words.nominatedBy(nominatedBy) : ''].filter(
        Boolean,
      ),
    ),
    period: periodName(award.period, context, format),
  };
}

const teamsOf = (winners: readonly Winner[], format: Formatter): string => {
  const teams = [...new Set(winners.map(({ team }) => team ?? '').filter(Boolean))];
  return teams.length > 0 ? listOf(teams, format) : '';
};

const noAward = ({ period }: Award, words: typeof english) => words.noAward[grainOf(period) ?? 'month'];

/** The names; past `most` of them, and those not shown, as numbers. */
function whoOf(
  { winners, withheld }: ShownAward,
  words: typeof english,
  format: Formatter,
  most = Infinity,
): string {
  const names = winners.map(({ name }) => name);
  if (names.length === 0) return words.unnamed(format.count(withheld));
  const more = names.length > most ? words.others(format.count(names.length - most)) : '';
  const unnamed = withheld > 0 ? words.othersUnnamed(format.count(withheld)) : '';
  return listOf([...names.slice(0, most), more, unnamed].filter(Boolean), format);
}

/** The first award in full; how many more the period had. */
function summaryOf(current: readonly ShownAward[], words: typeof english, format: Formatter): string {
  const first = current[0];
  if (!first) return words.empty;
  const { award, winners, withheld, citation } = first;
  const period = format.period(award.period, 'long');
  const said = [
    winners.length + withheld === 0
      ? words.summaryNone(award.award, period, noAward(award, words))
      : words.summary(award.award, period, whoOf(first, words, format)),
    citation ? words.sentence(citation.replace(/\s+/g, ' ')) : '',
    current.length > 1 ? words.moreAwards(format.count(current.length - 1), period) : '',
  ];
  return said.filter(Boolean).join(' ');
}

function tableOf(
  shown: readonly ShownAward[],
  context: ModelContext,
  words: typeof english,
  format: Formatter,
): DataTable {
  const { none } = wordsFor('common', commonEnglish, context.locale);
  const { table } = words;
  return {
    caption: table.caption,
    columns: [
      { label: table.award },
      { label: table.period },
      { label: table.winners },
      { label: table.team },
      { label: table.citation },
    ],
    rows: shown.map((one) => {
      return [
        one.award.award,
        format.period(one.award.period, 'long'),
        one.winners.length + one.withheld === 0 ? noAward(one.award, words) : whoOf(one, words, format),
        teamsOf(one.winners, format) || none,
        one.citation || none,
      ];
    }),
  };
}

/** Without the quotation marks it came in: the board sets its language's own. */
const unquoted = (text: string) =>
  /^["“„«‘'].*["”“»’']$/s.test(text) ? [...text].slice(1, -1).join('').trim() : text;
