import { instantMs, type Kpi, type KpisSection } from '@floorboard/feed';
import { civilDay } from '@floorboard/metrics';
import { writerOf, type Figure, type Writer } from './figure.js';
import { seriesOf, sparklineOf, type Series, type Sparkline } from './sparkline.js';
import { listOf, type Formatter } from '../internal/format.js';
import {
  formatOf,
  reckonedNow,
  type DataTable,
  type ModelContext,
  type WidgetModel,
} from '../internal/model.js';
import { common as commonEnglish } from '../locales/en/common.js';
import { kpi as english } from '../locales/en/kpi.js';
import { wordsFor } from '../locales/registry.js';

/** Against the target: `none` without a target or a value; `neutral` where no way is better. */
export type Standing = 'short' | 'met' | 'neutral' | 'none';

/** One end of the small chart: Oct 2026, 94.2 %. */
export interface SparkEnd {
  readonly period: string;
  readonly value: string;
}

export interface KpiModel extends WidgetModel {
  /** Undefined where there is no value yet. */
  readonly figure: Figure | undefined;
  /** The same to three digits, for where the figure finds no room. */
  readonly compact: Figure | undefined;
  /** What stands where the figure would. */
  readonly missing: string;
  readonly target: string;
  readonly standing: Standing;
  /** "Not yet: 1.3 points to go"; empty without a target. */
  readonly verdict: string;
  /** "Up 0.4 points on September"; empty without an earlier value. A plain difference: it claims no certainty. */
  readonly change: string;
  /** The figure's own age, where it is older than the feed allows. */
  readonly late: string;
  readonly spark: Sparkline | undefined;
  /** The small chart in words, and its ends. */
  readonly sparkLabel: string;
  readonly sparkEnds: readonly [SparkEnd, SparkEnd] | undefined;
}

export interface KpiOptions {
  /** The KPI's id; default: the feed's first. */
  readonly metric?: string | undefined;
}

/** One figure with its target and its past. */
export function kpiModel(section: KpisSection, context: ModelContext, { metric }: KpiOptions = {}): KpiModel {
  const words = wordsFor('kpi', english, context.locale);
  const format = formatOf(context);
  const item = metric ? section.items.find(({ id }) => id === metric) : section.items[0];
  if (!item) {
    const ids = section.items.map(({ id }) => id);
    const summary = metric && ids.length > 0 ? words.unknown(metric, listOf(ids, format)) : words.empty;
    return { ...nothingToDraw, heading: section.title ?? words.heading, summary, empty: true };
  }
  const { label, value, target, better } = item;
  const writer = writerOf(item, words, format);
  const series = seriesOf(item.history ?? [], value, (a, b) => writer.rounded(a) === writer.rounded(b));
  const spark = sparklineOf(series, target);
  const against = judge(value, target, better, writer, words);
  const change = value === null ? '' : changeOf(value, series, writer, context, words);
  const { late, until } = lateness(item, context, words);
  const said = [
    value === null ? words.noValueFor(label) : words.summary.value(label, writer.text(value)),
    against.sentence,
    change ? words.summary.sentence(change) : '',
    late ? words.summary.sentence(late) : '',
  ];
  return {
    heading: label,
    summary: said.filter(Boolean).join(' '),
    table: tableOf(item, series, writer, context, words),
    until,
    figure: value === null ? undefined : writer.figure(value),
    compact: value === null ? undefined : writer.compact(value),
    missing: words.noValue,
    target: target === undefined ? '' : words.target(writer.text(target)),
    standing: against.standing,
    verdict: against.verdict,
    change,
    late,
    spark,
    sparkLabel: spark
      ? words.history(
          format.count(spark.values),
          format.period(spark.first, 'long'),
          format.period(spark.last, 'long'),
        )
      : '',
    sparkEnds: spark ? endsOf(series, writer, format) : undefined,
  };
}

function endsOf({ points }: Series, writer: Writer, format: Formatter): [SparkEnd, SparkEnd] | undefined {
  const [first, last] = [points[0], points[points.length - 1]];
  const end = ({ period, value }: Series['points'][number]): SparkEnd => ({
    period: format.period(period, 'dated'),
    value: writer.text(value),
  });
  return first && last && [end(first), end(last)];
}

const nothingToDraw = {
  figure: undefined,
  compact: undefined,
  missing: '',
  target: '',
  standing: 'none',
  verdict: '',
  change: '',
  late: '',
  spark: undefined,
  sparkLabel: '',
  sparkEnds: undefined,
} as const;

/** The verdict is of the values as they are; only its figure is rounded. */
function judge(
  value: number | null,
  target: number | undefined,
  better: Kpi['better'],
  writer: Writer,
  words: typeof english,
): { standing: Standing; verdict: string; sentence: string } {
  if (target === undefined) return { standing: 'none', verdict: '', sentence: '' };
  const aim = writer.text(target);
  if (value === null) return { standing: 'none', verdict: '', sentence: words.summary.target(aim) };
  const over = value - target;
  const reads = writer.rounded(value) === writer.rounded(target);
  const difference = writer.difference(over);
  if (better === 'neutral') {
    if (reads) return { standing: 'neutral', verdict: words.onTarget, sentence: words.summary.onTarget(aim) };
    const side = over > 0 ? 'above' : 'below';
    return {
      standing: 'neutral',
      verdict: words[side](difference),
      sentence: words.summary[side](aim, difference),
    };
  }
  const ahead = better === 'higher' ? over : -over;
  if (ahead < 0)
    return {
      standing: 'short',
      verdict: words.notYet(difference),
      sentence: words.summary.notYet(aim, difference),
    };
  return reads
    ? { standing: 'met', verdict: words.onTarget, sentence: words.summary.onTarget(aim) }
    : { standing: 'met', verdict: words.better(difference), sentence: words.summary.better(aim, difference) };
}

function changeOf(
  value: number,
  { previous, current }: Series,
  writer: Writer,
  context: ModelContext,
  words: typeof english,
): string {
  if (!previous) return '';
  const year = (current ?? civilDay(reckonedNow(context), context.timeZone)).slice(0, 4);
  const period = formatOf(context).period(
    previous.period,
    previous.period.slice(0, 4) === year ? 'name' : 'long',
  );
  const moved = value - previous.value;
  if (writer.rounded(value) === writer.rounded(previous.value)) return words.unchanged(period);
  return (moved > 0 ? words.up : words.down)(writer.difference(moved), period);
}

/** A figure may be older than its feed: its own date is judged by the feed's `staleAfter`. */
function lateness(
  { asOf }: Kpi,
  context: ModelContext,
  words: typeof english,
): { late: string; until: number | undefined } {
  const at = asOf === undefined ? undefined : instantMs(asOf);
  if (at === undefined || context.staleAfter === undefined || context.archive)
    return { late: '', until: undefined };
  const until = at + context.staleAfter + 1;
  return context.now >= until
    ? { late: words.late(formatOf(context).when(at, context.now)), until: undefined }
    : { late: '', until };
}

function tableOf(
  { label, value, target, history = [] }: Kpi,
  { points }: Series,
  writer: Writer,
  context: ModelContext,
  words: typeof english,
): DataTable {
  const format = formatOf(context);
  const { none } = wordsFor('common', commonEnglish, context.locale);
  const text = (v: number | null) => (v === null ? none : writer.text(v));
  const ownPoint = value !== null && points.length === history.filter((point) => point.value !== null).length;
  return {
    caption: label,
    columns: [{ label: words.table.period }, { label: words.table.value, numeric: true }],
    rows: [
      ...history.map((point) => [format.period(point.period, 'long'), text(point.value)]),
      ...(ownPoint && points.length > 0 ? [] : [[words.table.now, text(value)]]),
      ...(target === undefined ? [] : [[words.table.target, writer.text(target)]]),
    ],
  };
}
