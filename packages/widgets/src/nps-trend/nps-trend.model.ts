import type { NpsSection } from '@floorboard/feed';
import { civilDay } from '@floorboard/metrics';
import { chartOf, type NpsChart, type View } from './chart-model.js';
import { comparisonsOf, type Compare } from './comparison.js';
import { factsOf, newestOf } from './facts.js';
import { findingOf } from './finding.js';
import {
  sayComparison,
  sayFinding,
  sayRunning,
  verdictText,
  type Speech,
  type Verdict,
} from './sentences.js';
import { figuresOf } from './series.js';
import { tableOf } from './table.js';
import {
  formatOf,
  reckonedNow,
  type DataTable,
  type ModelContext,
  type WidgetModel,
} from '../internal/model.js';
import { nps as english } from '../locales/en/nps.js';
import { wordsFor } from '../locales/registry.js';

export interface NpsTrendOptions {
  /** The score over time, or the shares of promoters, passives and detractors. */
  readonly view?: View | undefined;
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

export interface NpsTrendModel extends WidgetModel {
  readonly finding: string;
  /** Undefined while no period has enough responses. */
  readonly figure?: NpsFigure;
  /** Comparisons with their verdicts, the first the main one; whether chance is an unlikely explanation. */
  readonly verdicts: readonly Verdict[];
  /** Whether the target will be reached as things are; undefined on trial limits. */
  readonly outlook?: string | undefined;
  /** Undefined while there is no score to draw. */
  readonly chart?: NpsChart;
}

/** From counts to what the widget draws and says. */
export function npsTrendModel(
  section: NpsSection,
  context: ModelContext,
  { view, compare }: NpsTrendOptions = {},
): NpsTrendModel {
  const words = wordsFor('nps', english, context.locale);
  const format = formatOf(context);
  const { period: grain, target, smallSample } = section;
  const speech: Speech = { words, format, grain, smallSample };
  // Facts can't be truer than later: a box whose clock is behind doesn't make finished periods run again.
  const now = Math.max(reckonedNow(context), context.asOf ?? -Infinity);
  const facts = factsOf(section, civilDay(now, context.timeZone));
  const { slots, running, current, analysis } = facts;
  const shown = newestOf(facts);

  const finding = sayFinding(findingOf(facts), speech);
  const soFar = running ? sayRunning(running, speech) : '';
  const aim = target === undefined ? '' : format.number(target);
  const common = {
    heading: words.heading,
    finding,
    // Made when it is asked for: a stage shows none.
    get table(): DataTable {
      return tableOf(shown, speech);
    },
  };
  const sentences = (texts: readonly string[]) => texts.filter(Boolean).map(words.stop).join(' ');

  const slot = slots[current];
  const figures = figuresOf(slot);
  if (!slot || !figures) {
    const empty = section.periods.length === 0;
    const summary = empty ? words.empty : sentences([words.noScore, soFar]);
    return Object.assign(common, { summary, verdicts: [], empty });
  }

  const points = (value: number) => format.number(value);
  const [score, low, high] = [points(figures.score), points(figures.low), points(figures.high)];
  const period = format.period(slot.period, 'long');
  const responses = words.responses(format.count(figures.responses));
  const verdicts = figures.quiet
    ? [
        {
          claim: words.claim(words.tooFewToCompare(format.number(smallSample.lowBelow))),
          judgement: words.notCompared,
          clear: false,
        },
      ]
    : comparisonsOf(slots, current, target, compare).map((one) => sayComparison(one, aim, speech));
  const { trial } = analysis.segments[analysis.segments.length - 1]!;
  const { assurance } = analysis;
  // Limits that are still settling say nothing of the future.
  const outlook = assurance && !trial ? words.outlook[assurance](aim) : [];

  const summary = sentences([
    // A newer period with too few responses is said first, as the title does.
    current < slots.length - 1 ? finding : '',
    words.summary(score, period, grain, responses, low, high),
    // The comparison with last year, where nobody asked for it, is news only if it is a clear change.
    ...verdicts.filter(({ clear }, i) => i === 0 || clear).map(verdictText),
    aim && compare !== 'target' ? words.target(aim) : '',
    soFar,
  ]);
  return Object.assign(common, {
    summary,
    figure: {
      score,
      quiet: figures.quiet,
      shortLines: [period, responses, words.likelyShort(low, high)],
      lines: [words.periodLine(period, responses), words.likely(low, high)],
    },
    verdicts,
    outlook: outlook[0],
    chart: chartOf(
      shown,
      view === 'shares' ? view : 'trend',
      context.place === 'kiosk' ? outlook : [],
      speech,
    ),
  });
}
