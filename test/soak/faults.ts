// What the server does next: a seeded script, so that a run that failed can be run again.

/** How a request for a feed is answered. */
export const answers = [
  'good',
  'unchanged',
  'older',
  'wrong version',
  'half',
  'sign-in page',
  'empty',
  'status 401',
  'status 403',
  'status 404',
  'status 429',
  'status 500',
  'closes midway',
  'drips',
  'silent',
] as const;
export type Answer = (typeof answers)[number];

/** A number from 0 to 1, the same ones in the same order for each seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Two answers of three are good: each fault comes about once in fifty. */
const goodShare = 2 / 3;

export function nextAnswer(random: () => number): Answer {
  if (random() < goodShare) return 'good';
  return answers[1 + Math.floor(random() * (answers.length - 1))]!;
}
