import type { Content, Kind } from './customer-marbles.model.js';
import { inMarbles } from './scale.js';

/**
 * Which kind of marble lies in which place, from the bottom: those who stayed, those who came, and on top the
 * customers known singly in the order in which they came (`known`), so that one more is one more marble and all others
 * keep their places.
 */
export function kindsInOrder(contents: readonly Content[], each: number, known: readonly Kind[]): Kind[] {
  const count = (kind: Kind) => contents.find((content) => content.kind === kind)?.count ?? 0;
  const single = (kind: Kind) => known.filter((k) => k === kind).length;
  const usable = each === 1 && known.every((kind) => single(kind) <= count(kind));
  const marbles = (kind: Kind) => inMarbles(count(kind), each).marbles - (usable ? single(kind) : 0);
  const run = (kind: Kind) => new Array<Kind>(marbles(kind)).fill(kind);
  return [...run('stayed'), ...run('gained'), ...run('wonBack'), ...(usable ? known : [])];
}
