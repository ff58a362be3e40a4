// What a network's board shows of its facilities' actions and awards. Its responses and customers are counted in SQL from
// the records themselves (responses.ts, customers.ts).
import type { Action, Award } from '@floorboard/feed';
import type { Board } from './boards.js';

/** The items of a board's facilities, each with its facility. */
const itemsOf = <Item>(board: Board, byFacility: ReadonlyMap<string, Item[]>) =>
  board.members.flatMap((facility) =>
    (byFacility.get(facility.id) ?? []).map((item) => ({ facility, item })),
  );

/**
 * A facility's actions as they are. A network's are those that wait for the network or the state; where the register
 * doesn't say, all of them. Its owner is then named with the facility, and an id that two facilities use gets the facility's in front.
 */
export function actionsOf(board: Board, byFacility: ReadonlyMap<string, Action[]>): Action[] {
  const all = itemsOf(board, byFacility);
  if (board.level === 'facility') return all.map(({ item }) => item);
  const raised = all.filter(({ item }) => item.level === 'network' || item.level === 'state');
  const shown = raised.length > 0 ? raised : all;
  const uses = new Map<string, number>();
  for (const { item } of shown) uses.set(item.id, (uses.get(item.id) ?? 0) + 1);
  return shown.map(({ facility, item }) => ({
    ...item,
    id: (uses.get(item.id) ?? 0) > 1 ? `${facility.id}/${item.id}` : item.id,
    owner: item.owner === undefined ? facility.name : `${item.owner}, ${facility.name}`,
  }));
}

/** A network's awards are those of all its facilities; among several, a winner without a team is shown with the facility. */
export function awardsOf(board: Board, byFacility: ReadonlyMap<string, Award[]>): Award[] {
  const all = itemsOf(board, byFacility);
  if (board.members.length < 2) return all.map(({ item }) => item);
  return all.map(({ facility, item }) => ({
    ...item,
    winners: item.winners.map((winner) =>
      winner.consent === 'none' ? winner : { ...winner, team: winner.team ?? facility.name },
    ),
  }));
}
