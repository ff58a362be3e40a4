import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorLines, feedRows, problemLines, screenRows, span, type ScreenFacts } from './facts.js';
import { OpeningSequence } from './sequence.js';

const now = Date.parse('2026-11-02T09:00:00+11:00');
const facts: ScreenFacts = {
  now,
  screen: 'hall 4p1e',
  timeZone: 'Australia/Melbourne',
  version: '0.1.0',
  build: '954417fc',
  engine: 'Chrome/108',
  startedAt: now - 3 * 86_400_000,
  board: 'How are we doing?',
  silent: 0,
  memory: 52_400_000,
  skew: 400,
  storage: { used: 912_000, quota: 300_000_000 },
  isSecure: true,
  keepsItself: true,
  wakeLock: 'held',
  heartbeat: { takenAt: now - 3000 },
  feeds: [],
  problems: [],
  errors: [],
};
const rowOf = (label: string, parts: Partial<ScreenFacts> = {}) =>
  screenRows({ ...facts, ...parts }).find(([name]) => name === label)?.[1];

describe('the maintenance page', () => {
  it('says what runs, where, since when and in how much memory', () => {
    assert.equal(rowOf('Version'), '0.1.0, build 954417fc');
    assert.equal(rowOf('Running for'), '3 days');
    assert.equal(rowOf('Memory'), '52 MB');
    assert.equal(rowOf('Memory', { memory: undefined }), 'this browser doesn’t say');
    assert.equal(rowOf('Storage'), '0.9 MB of 300 MB');
    assert.equal(rowOf('Board', { board: '', silent: 20 }), 'nothing, silent for 20 s');
  });

  it('says that the clock is right, or how wrong it is', () => {
    assert.equal(rowOf('Clock'), 'right');
    assert.equal(rowOf('Clock', { skew: 3 * 365 * 86_400_000 }), '3 years slow; ages go by the server’s');
    assert.equal(rowOf('Clock', { skew: -400 * 86_400_000 }), '400 days fast; ages go by the server’s');
    assert.equal(rowOf('Clock', { skew: undefined }), 'no server has said the time');
  });

  it('says why a page that is neither https nor localhost keeps neither itself nor the screen lit', () => {
    const plain = { isSecure: false, keepsItself: false, wakeLock: 'not offered' } as const;
    const why = 'no: this page is neither https nor localhost';
    assert.deepEqual(
      [rowOf('Opens without its server', plain), rowOf('Keeps the screen lit', plain)],
      [why, why],
    );
  });

  it('says of each feed how old its facts are by the server’s clock, and whether it can be reached', () => {
    const feeds = [
      { name: 'main', connection: 'live', generatedAt: now + 3_600_000 - 90_000, skew: 3_600_000 },
      { name: 'gone', connection: 'retrying', failingSince: now - 300_000, error: 'it answers 404' },
      { name: 'far', connection: 'offline', generatedAt: now - 86_400_000, failingSince: now - 60_000 },
    ] as const;
    assert.deepEqual(feedRows({ ...facts, feeds }), [
      ['main', 'facts 90 s old, live'],
      ['gone', 'no facts, unreachable for 5 min: it answers 404'],
      ['far', 'facts 24 h old, no network for 60 s'],
    ]);
  });

  it('lists the problems of kiosk.json, the worst first, and errors that are no such problem, the latest first', () => {
    const problems = [
      { severity: 'notice', path: 'a', message: 'A notice.' },
      { severity: 'error', path: 'b', message: 'An error.' },
    ] as const;
    const errors = [
      { message: 'It fell.', at: now - 60_000, count: 2 },
      { message: 'An error.', at: now - 61_000, count: 1 },
    ];
    assert.deepEqual(problemLines({ ...facts, problems }), ['An error.', 'A notice.']);
    assert.deepEqual(errorLines({ ...facts, problems, errors }), ['60 s ago, 2 times: It fell.']);
  });

  it('gives a length of time in one unit', () => {
    const lengths = [0, 119_000, 7_199_000, 172_799_000, 86_400_000 * 729, -86_400_000 * 800];
    assert.deepEqual(lengths.map(span), ['0 s', '119 s', '119 min', '47 h', '729 days', '2 years']);
  });
});

describe('up, up, down, down, OK', () => {
  const press = (keys: readonly string[], every = 500) => {
    const sequence = new OpeningSequence();
    return keys.map((key, i) => sequence.heard(key, i * every)).indexOf(true);
  };
  const keys = ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Enter'];

  it('opens with its last key, whatever came before', () => {
    assert.equal(press(keys), 4);
    assert.equal(press(['Enter', 'ArrowUp', ...keys]), 6);
  });

  it('does not open with another key in between, or spread over more than ten seconds', () => {
    assert.equal(press(['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'Enter']), -1);
    assert.equal(press(keys, 3000), -1);
  });
});
