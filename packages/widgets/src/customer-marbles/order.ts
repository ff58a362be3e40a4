import { randomFrom } from './engine/random.js';
import type { Content, Kind } from './customer-marbles.model.js';
import { inMarbles } from './scale.js';

/**
 * Which kind of marble lies in which place, from the bottom: those who stayed, then those who came, the rarer kinds
 * spread evenly among them with a little chance from the counts.
 */
export function kindsInOrder(contents: readonly Content[], each: number): Kind[] {
  const marbles = (kind: Kind) =>
    inMarbles(contents.find((content) => content.kind === kind)?.count ?? 0, each).marbles;
  const stayed = marbles('stayed');
  const gained = marbles('gained');
  const back = marbles('wonBack');
  const came = gained + back;
  const order: Kind[] = new Array<Kind>(stayed).fill('stayed');
  const arrivals = new Array<Kind>(came).fill('gained');
  const random = randomFrom(gained * 31 + back);
  for (let i = 0; i < back; i += 1)
    arrivals[Math.min(came - 1, Math.floor(((i + 0.2 + 0.6 * random()) * came) / back))] = 'wonBack';
  return order.concat(arrivals);
}
