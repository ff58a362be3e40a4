import { sayFigures, sayFinding, sayRunning, type Speech } from './sentences.js';
import { wordsFor } from '../locales/registry.js';
import { civilDay } from '@floorboard/metrics';
import { findingOf } from './finding.js';
import {
  formatOf,
  reckonedNow,
  type DataTable,
  type ModelContext,
  type WidgetModel,
} from '../internal/model.js';
import { comparisonsOf, type Compare } from './comparison.js';
import { nps as english } from '../locales/en/nps.js';
import { notesOf, type ChartNote } from './notes.js';
import { factsOf, newestOf, type NpsFacts } from './facts.js';
import { tableOf } from './table.js';
import type { NpsSection } from '@floorboard/feed';

export interface NpsTrendOptions {
  /** What the figure is set against; default: the period before and the same one last year. */
  readonly compare?: Compare | undefined;
}

/** The newest finished period with enough responses. */
export interface NpsFigure {
  readonly score: string;
  /** Few responses: the quiet style. */
  readonly quiet: boolean;
  /** Beside the figure: three short lines for a narrow column, two long ones. */
  readonly shortLines: readonly string[];
  readonly lines: readonly string[];
}

/** What the chart shows: the newest facts, words inside the plot (the most important first) and how to say the rest. */
export interface NpsChart extends NpsFacts {
  readonly notes: readonly ChartNote[];
  readonly speech: Speech;
}

export interface NpsTrendModel extends WidgetModel {
  readonly finding: string;
  /** Undefined while no period has enough responses. */
  readonly figure?: NpsFigure | undefined;
  /** Comparisons, the first the main one: what is seen, and whether it means anything. */
  readonly verdicts: readonly (readonly string[])[];
  /** Whether the target will be reached as things are; undefined on trial limits. */
  readonly outlook?: string | undefined;
  /** Undefined while there is no score to draw. */
  readonly chart?: NpsChart | undefined;
}

/** From counts to what the widget draws and says. */
export function npsTrendModel(
  section: NpsSection,
  context: ModelContext,
  { compare }: NpsTrendOptions = {},
): NpsTrendModel {
  const words = wordsFor('nps', english, context.locale);
  const format = formatOf(context);
  const { period: grain, target, smallSample } = section;
  const speech: Speech = { words, format, grain, smallSample };
  // Facts can't be truer than later: a box whose clock is behind doesn't make finished periods run again.
  const now = Math.max(reckonedNow(context), context.asOf ?? -Infinity);
  const facts = factsOf(section, civilDay(now, context.timeZone));
  const { rows, running, current, assurance } = facts;
  const shown = newestOf(facts);

  const row = rows[current];
  const said = row && sayFigures(row, speech);
  const aim = target === undefined ? '' : format.number(target);
  const comparisons = comparisonsOf(facts, compare, speech);
  // Limits that are still settling say nothing of the future.
  const outlook =
    assurance && !rows[rows.length - 1]!.segment.trial
      ? words.outlook[assurance].map((text) => words.about(words.target(aim), text))
      : [];
  const notes = said ? notesOf(shown, speech) : [];
  // A wall has no other room for it.
  if (context.place === 'kiosk' && outlook.length) notes.unshift({ at: shown.current, texts: outlook });

  const finding = sayFinding(findingOf(facts), rows[rows.length - 1]?.period, speech);
  const empty = !section.periods.length;
  const sentences = [
    // A newer period with too few responses is said first, as the title does.
    said && current < rows.length - 1 ? finding : '',
    said ? words.summary(said, grain) : words.noScore,
    // The comparison with last year, where nobody asked for it, is news only if it is a clear change.
    ...comparisons.filter(({ clear }, i) => !i || clear).map(({ parts }) => parts.join(' ')),
    said && aim && compare !== 'target' ? words.target(aim) : '',
    running ? sayRunning(running, speech) : '',
  ];
  return {
    heading: section.title ?? words.heading,
    finding,
    summary: empty ? words.empty : sentences.filter(Boolean).map(words.stop).join(' '),
    empty,
    figure: said && {
      score: said.score,
      quiet: row.figures!.quiet,
      shortLines: [said.period, said.responses, words.likelyShort(said.low, said.high)],
      lines: [words.joined([said.period, said.responses]), words.likely(said.low, said.high)],
    },
    verdicts: comparisons.map(({ parts }) => parts),
    outlook: outlook[0],
    chart: said && { ...shown, notes, speech },
    // Made when it is asked for: a stage shows none.
    get table(): DataTable {
      return tableOf(shown, speech);
    },
  };
}
