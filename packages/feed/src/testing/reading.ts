// For tests of the parser: a small feed around the parts at stake, and what is said of it.
import assert from 'node:assert/strict';
import { parseFeed } from '../parse/parse.js';
import type { Feed, Problem } from '../types.js';
import { aFeed } from './fixtures.js';

/** An address that would run as a script. */
export const scriptUrl = ['javascript', 'alert(1)'].join(':');

export type Loose = Record<string, unknown>;

export interface Reading {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  /** Each problem as severity and sentence. */
  readonly said: readonly string[];
}

/** Reads a feed of these parts alone. */
export function reading(parts: Loose): Reading {
  const { floorboard, generatedAt, facility } = aFeed();
  const { feed, problems } = parseFeed(JSON.stringify({ floorboard, generatedAt, facility, ...parts }));
  assert.notEqual(feed, undefined, problems[0]?.message);
  const said = problems.map(({ severity, message }) => `${severity} ${message}`);
  return { feed: feed as Feed, problems, said };
}

export const month = (period: string, more: Loose = {}): Loose => ({
  period,
  promoters: 5,
  passives: 3,
  detractors: 2,
  ...more,
});

export const nps = (periods: unknown, more: Loose = {}): Loose => ({
  nps: { period: 'month', periods, ...more },
});

export const action = (more: Loose = {}): Loose => ({
  id: 'a',
  title: 'Call back',
  status: 'open',
  raisedOn: '2026-10-01',
  ...more,
});

export const actions = (...items: unknown[]): Loose => ({ actions: { items } });
