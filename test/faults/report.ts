// The matrix as a Markdown table.
import { wrongOf, type Outcome } from './play.js';

const seconds = (ms: number | undefined): string =>
  ms === undefined ? '' : Number.isFinite(ms) ? `${ms / 1000} s` : 'never';

export const table = (outcomes: readonly Outcome[]): readonly string[] => [
  '| While | a person sees | pictures | wrong | stood after | live after being told |',
  '|---|---|--:|--:|--:|--:|',
  ...outcomes.map((outcome) => {
    const { fault, pictures, stoodAfter, liveAfter } = outcome;
    const numbers = [pictures.length, wrongOf(outcome).length, seconds(stoodAfter), seconds(liveAfter)];
    return `| ${[fault.while, fault.shows, ...numbers].join(' | ')} |`;
  }),
];
