// What a bench is: a folder here with a `bench.ts`, which names the cases, and a page, which runs them.
import type { Browser } from 'playwright-core';

/** What ours may come to in a case: in the bench's own unit, or as a share of a contestant's figure. */
export interface Goal {
  readonly atMost: number;
  /** A share of the best of the others, or of the one named; without it `atMost` is a figure. */
  readonly of?: string;
}

/** One row of the table. */
export interface Case {
  readonly name: string;
  /** Handed to the page. */
  readonly args: object;
  readonly repetitions: number;
  /** Who takes part, ours first; by default all. */
  readonly contestants?: readonly string[];
  readonly goals: readonly Goal[];
}

export interface Bench {
  readonly title: string;
  /** What is measured and how, for whoever reads the table. */
  readonly about: string;
  readonly unit: string;
  /** Ours first. */
  readonly contestants: readonly string[];
  /** The page's script, from the repository's folder; it calls `offer`. */
  readonly script?: string;
  /** In place of a script: samples taken from outside the pages, which see all that the browser does for them. */
  readonly outside?: (browser: Browser) => Promise<Outside>;
  /** A short form has few cases of little work. */
  cases(short: boolean): readonly Case[];
}

export interface Outside {
  readonly sample: (who: string, args: object) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** What a page offers for each contestant: one sample in the bench's unit. */
export type Samplers<Args> = Readonly<Record<string, (args: Args) => number | Promise<number>>>;

declare global {
  interface Window {
    samplers: Samplers<object>;
  }
}

/** Called by a bench's page: who can be measured there. */
export function offer<Args extends object>(samplers: Samplers<Args>): void {
  window.samplers = samplers as Samplers<object>;
}
