// The types of a parsed feed, inferred from the one schema. Type-only: zod stays out of every bundle.
import type * as z from 'zod/mini';
import type * as schema from './schema.js';
import type { StartSource } from './sources/source.js';

export type { Grain } from '@floorboard/metrics';
export type { Source, SourceSettings, SourceSink, StartSource } from './sources/source.js';

/** A feed as parseFeed returns it: clean, with the contract's defaults filled in. */
export type Feed = z.infer<typeof schema.feedSchema>;
export type Facility = z.infer<typeof schema.facilitySchema>;

export type NpsSection = z.infer<typeof schema.npsSchema>;
export type NpsPeriod = z.infer<typeof schema.npsPeriodSchema>;
export type NpsEvent = z.infer<typeof schema.npsEventSchema>;
export type SmallSample = z.infer<typeof schema.smallSampleSchema>;

export type CustomersSection = z.infer<typeof schema.customersSchema>;
export type CustomersPeriod = z.infer<typeof schema.customersPeriodSchema>;
export type CustomerReason = z.infer<typeof schema.customerReasonSchema>;
export type CustomerChange = z.infer<typeof schema.customerChangeSchema>;

export type ActionsSection = z.infer<typeof schema.actionsSchema>;
export type Action = z.infer<typeof schema.actionSchema>;

export type AwardsSection = z.infer<typeof schema.awardsSchema>;
export type Award = z.infer<typeof schema.awardSchema>;
export type Winner = z.infer<typeof schema.winnerSchema>;

export type KpisSection = z.infer<typeof schema.kpisSchema>;
export type Kpi = z.infer<typeof schema.kpiSchema>;
export type KpiFormat = z.infer<typeof schema.kpiFormatSchema>;
export type KpiPoint = z.infer<typeof schema.kpiPointSchema>;

export type PurposeSection = z.infer<typeof schema.purposeSchema>;

/** The sections of version 1 by name. */
export type Sections = {
  [Name in keyof typeof schema.sections]: z.infer<(typeof schema.sections)[Name]>;
};
export type SectionName = keyof Sections;

/** Where a person may be shown. */
export type Consent = Award['consent'];
/** Whether a record speaks of a facility, a network or a state. */
export type Level = Facility['level'];
/** What happened to a customer. */
export type CustomerChangeKind = CustomerChange['change'];

/**
 * Something in the input that differs from the contract.
 * `error`: something is lost; `warning`: repaired or doubtful, but shown; `notice`: left out, and nothing is missing.
 */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'notice';
  /** The section it belongs to; absent where it concerns the whole document. */
  readonly section?: SectionName;
  /** Where, such as `nps.periods[3].promoters`; empty for the document as a whole. */
  readonly path: string;
  /** A whole sentence that names path, expectation, what was found and the remedy. */
  readonly message: string;
  /** What was found, where it is a number, a boolean, null or a text (cut to 200 characters). */
  readonly value?: string | number | boolean | null;
}

export interface ParseOptions {
  /** The `generatedAt` of the feed that is shown: one that is older is ignored, with a warning. */
  readonly newerThan?: string | undefined;
}

/** What was found in a text that is not JSON, and what to do about it. `error`: what JSON.parse threw. */
export type ExplainJson = (text: string, error: unknown) => readonly [found: string, remedy: string];

export interface ParseResult {
  /** Undefined where the input is not a feed; the last good one then stays on the screen. */
  readonly feed: Feed | undefined;
  readonly problems: readonly Problem[];
}

export interface SectionResult<Name extends SectionName> {
  readonly section: Sections[Name] | undefined;
  readonly problems: readonly Problem[];
}

/**
 * `live`: the last attempt succeeded; `retrying`: it failed, or there was none yet, and another follows; `offline`: it
 * failed and the browser says that there is no network.
 */
export type Connection = 'live' | 'retrying' | 'offline';

/** What every widget on one feed is told. A new frozen object for every change. */
export interface Snapshot {
  /** The last good feed, or undefined as long as there has been none. */
  readonly feed: Feed | undefined;
  /** What was wrong with the feed that is shown, plus what the client has to say (an older feed, settings, storage). */
  readonly problems: readonly Problem[];
  /** When the feed that is shown arrived, in ms of the local clock; undefined without a feed. */
  readonly receivedAt: number | undefined;
  readonly connection: Connection;
  /** Whether the feed that is shown came from the network since start-up or from the store. */
  readonly origin: 'network' | 'stored';
  /** The server's clock minus the local one, in ms; undefined until a Date header has been seen since start-up. */
  readonly skew?: number | undefined;
  /** Why the last attempt gave nothing: unreachable, 404, not a feed. Undefined after a good one. */
  readonly error?: Problem | undefined;
  /** Beside `error`: nothing usable came from the network at all, or what came is not a feed (a sign-in page counts as that). */
  readonly errorKind?: 'unreachable' | 'invalid' | undefined;
  /** When the first of the failed attempts in a row began, in ms of the local clock. */
  readonly failingSince?: number | undefined;
  /** Where the feed is fetched from, absolute, where an element follows one: its photos are relative to it. */
  readonly src?: string | undefined;
}

export interface FeedOptions {
  /** Where the feed is; relative to the page. */
  readonly src: string;
  /** How often to ask: an ISO 8601 duration, default PT1M, least PT5S. */
  readonly refresh?: string | undefined;
  /** How documents come: `sseSource` listens to server-sent events; default: HTTP, polled. */
  readonly source?: StartSource | undefined;
  /** As for fetch; default `same-origin`. */
  readonly credentials?: RequestCredentials | undefined;
  /** Sent with every request of the HTTP source. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Where the last good feed is kept; default `indexeddb`. */
  readonly store?: 'indexeddb' | 'none' | undefined;
  readonly clock?: Clock | undefined;
}

export type SnapshotListener = (snapshot: Snapshot) => void;

/** The one clock: everything that asks the time, waits or draws lots takes it, so that tests run years in seconds. */
export interface Clock {
  /** Wall time, ms since 1970. May jump. */
  now(): number;
  /** Ms since some moment; never jumps. */
  monotonic(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
  /** 0 or more, less than 1. */
  random(): number;
}
