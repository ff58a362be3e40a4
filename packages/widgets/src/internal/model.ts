import { durationMs, instantMs, type Feed } from '@floorboard/feed';
import { formatter, usableLocale, zoneOf, type Formatter } from './format.js';

/** The room a drawing has, in CSS px. */
export interface Box {
  readonly width: number;
  /** The height that must be filled (a tile of a stage); undefined where the drawing chooses its own (a page). */
  readonly height: number | undefined;
  /** CSS px for one design pixel: strokes and marks scale with it. */
  readonly unit: number;
  /** Font sizes of chart labels and of reading text. */
  readonly label: number;
  readonly text: number;
}

/** What every model knows besides its section and the widget's options. */
export interface ModelContext {
  /** ms since the epoch, by a clock that is believed. */
  readonly now: number;
  /** BCP 47. */
  readonly locale: string;
  /** IANA. */
  readonly timeZone: string;
  /** Records of a past time: counted to `asOf`, not to now. */
  readonly archive: boolean;
  /** When the facts were true; undefined where nobody said. */
  readonly asOf: number | undefined;
  /** How long facts count as current, ms; undefined where nobody said. */
  readonly staleAfter?: number | undefined;
  /** People are shown by consent: a kiosk hangs in public. */
  readonly place: 'page' | 'kiosk';
  readonly box?: Box | undefined;
}

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** A table under it, about other things: single records under their sums. */
  readonly more?: DataTable;
}

/** What every widget's model says, whatever else it draws. */
export interface WidgetModel {
  readonly heading: string;
  /** The sentence over the figure, where the widget has one. */
  readonly finding?: string;
  /** The plain sentence: figure, period, comparison, certainty. */
  readonly summary: string;
  /** Every figure drawn, as a table. */
  readonly table?: DataTable;
  /** When this view changes by itself, ms since the epoch, where that is before the day turns. */
  readonly until?: number | undefined;
  /** Nothing to draw: the section has no records. `summary` says so. */
  readonly empty?: boolean;
}

/** What an element knows by itself. Its language wins over the feed's. */
interface Given extends Pick<ModelContext, 'now' | 'box'> {
  readonly lang?: string | undefined;
  readonly place?: ModelContext['place'];
}

/** The context of a feed's section. */
export function modelContext(
  feed: Feed,
  section: { readonly asOf?: string | undefined } | undefined,
  { lang, ...given }: Given,
): ModelContext {
  return {
    place: 'page',
    ...given,
    locale: usableLocale(lang, feed.locale, browserLocale()),
    timeZone: feed.timeZone ?? zoneOf(),
    archive: feed.archive === true,
    asOf: instantMs(section?.asOf ?? feed.generatedAt),
    staleAfter: durationMs(feed.staleAfter),
  };
}

export const formatOf = ({ locale, timeZone }: Pick<ModelContext, 'locale' | 'timeZone'>): Formatter =>
  formatter(locale, timeZone);

/** The moment that "today", "overdue" and ages count to: now, or for an archive the time of its records. */
export const reckonedNow = (context: ModelContext): number =>
  context.archive ? (context.asOf ?? context.now) : context.now;

/** The browser's language; undefined in Node. */
export const browserLocale = (): string | undefined =>
  typeof navigator === 'undefined' ? undefined : navigator.language;
