import type { NpsSection } from '@floorboard/feed';
import { civilDay, xmr, type Assurance, type Grain } from '@floorboard/metrics';
import { chartOf, type NpsChart, type View } from './chart-model.js';
import { comparisonsOf, type Compare } from './comparison.js';
import { figuresOf, findingOf } from './finding.js';
import {
  sayComparison,
  sayFinding,
  sayRunning,
  verdictText,
  type Speech,
  type Verdict,
} from './sentences.js';
import { placeEvents, seriesOf } from './series.js';
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
  readonly figure: NpsFigure | undefined;
  /** Comparisons with their verdicts, the first the main one; whether chance is an unlikely explanation. */
  readonly verdicts: readonly Verdict[];
  /** Whether the target will be reached as things are; undefined on trial limits. */
  readonly outlook: string | undefined;
  /** Undefined while there is no score to draw. */
  readonly chart: NpsChart | undefined;
}

/** From counts to what the widget draws and says. */
export function npsTrendModel(
  section: NpsSection,
  context: ModelContext,
  { view, compare }: NpsTrendOptions = {},
): NpsTrendModel {
  const words = wordsFor('nps', english, context.locale);
  const format = formatOf(context);
  const grain: Grain = section.period;
  const { target, smallSample } = section;
  const speech: Speech = { words, format, grain, smallSample };
  // Facts can't be truer than later: a box whose clock is behind doesn't make finished periods run again.
  const now = Math.max(reckonedNow(context), context.asOf ?? -Infinity);
  const { slots, running } = seriesOf(section, civilDay(now, context.timeZone));
  const soFar = running ? words.stop(sayRunning(running, speech)) : '';

  const events = placeEvents(section, slots);
  const rebases = new Map(
    events.filter(({ event }) => event.rebase).map(({ index, event }) => [index, event]),
  );
  const analysis = xmr(
    slots.map((slot, index) => ({ value: figuresOf(slot)?.score ?? null, rebase: rebases.has(index) })),
    { better: 'higher', target },
  );
  const facts = { slots, running, analysis, events, target };
  const finding = sayFinding(findingOf(slots, analysis, rebases), speech);

  let current = slots.length - 1;
  while (current >= 0 && slots[current]!.kind !== 'scored') current -= 1;
  const figures = figuresOf(slots[current]);
  if (!figures) {
    const empty = section.periods.length === 0;
    return {
      heading: words.heading,
      finding,
      summary: empty ? words.empty : [words.noScore, soFar].filter(Boolean).join(' '),
      figure: undefined,
      verdicts: [],
      outlook: undefined,
      chart: undefined,
      empty,
    };
  }

  const period = slots[current]!.period;
  const [score, low, high] = [figures.score, figures.low, figures.high].map((points) =>
    format.number(points),
  ) as [string, string, string];
  const responses = words.responses(format.count(figures.responses));
  const longPeriod = format.period(period, 'long');
  const comparisons = figures.quiet ? [] : comparisonsOf(slots, current, target, compare);
  const verdicts = figures.quiet
    ? [{ claim: words.notCompared(format.number(smallSample.lowBelow)), judgement: '', clear: false }]
    : comparisons.map((comparison) => sayComparison(comparison, target, speech));
  const outlook = outlookOf(analysis.assurance, analysis.segments[analysis.segments.length - 1]?.trial);

  const said = [
    // The title says that the newest period has too few responses; the sentence says it first, too.
    current < slots.length - 1 ? words.stop(finding) : '',
    words.summary(score, longPeriod, grain, responses, low, high),
    // The comparison with last year, when it wasn't asked for, is news only if it is a clear change.
    ...verdicts.filter(({ clear }, i) => i === 0 || clear).map((verdict) => words.stop(verdictText(verdict))),
    target === undefined || compare === 'target' ? '' : words.stop(words.target(format.number(target))),
    soFar,
  ];
  return {
    heading: words.heading,
    finding,
    summary: said.filter(Boolean).join(' '),
    figure: {
      score,
      quiet: figures.quiet,
      shortLines: [longPeriod, responses, words.likelyShort(low, high)],
      lines: [words.periodLine(longPeriod, responses), words.likely(low, high)],
    },
    verdicts,
    outlook: outlook && target !== undefined ? words.outlook[outlook](format.number(target)) : undefined,
    chart: chartOf(facts, current, view === 'shares' ? view : 'trend', speech),
    // Made when it is asked for: a stage shows none.
    get table(): DataTable {
      return tableOf(facts, speech);
    },
  };
}

/** Limits that are still settling say nothing of the future. */
const outlookOf = (assurance: Assurance | undefined, trial: boolean | undefined) =>
  trial ? undefined : assurance;
