// What hangs on the wall while things go wrong: two boards that turn every five seconds, of one feed asked as often.
import { aFeed } from '@floorboard/feed/testing';

/** A feed of this figure, true at `now` (ms since 1970). */
export function feedOf(figure: number, now: number, parts: Record<string, unknown> = {}): object {
  const { nps, actions } = aFeed();
  return {
    floorboard: 1,
    generatedAt: new Date(now).toISOString(),
    facility: { id: 'test', name: 'Test facility' },
    locale: 'en-AU',
    timeZone: 'Australia/Melbourne',
    nps,
    actions,
    purpose: { text: 'Every parcel is a promise.' },
    kpis: { items: [{ id: 'k', label: 'Delivered on time', value: figure, better: 'higher' }] },
    ...parts,
  };
}

const figure = { type: 'kpi', metric: 'k', columns: 5, rows: 6 };
const purpose = { type: 'purpose' };
const boards = {
  results: {
    title: 'Results',
    widgets: [figure, { type: 'nps-trend', columns: 7, rows: 6 }, purpose],
  },
  work: { title: 'Work', widgets: [figure, { type: 'huddle-actions', columns: 7, rows: 6 }, purpose] },
};

/** A kiosk.json; `parts` replace its own. */
export const configOf = (parts: Record<string, unknown> = {}): object => ({
  floorboard: 1,
  feeds: { main: { src: 'feeds/main.json', refresh: 'PT5S' } },
  boards,
  screens: { default: { playlist: ['results', 'work'].map((board) => ({ board, for: 'PT5S' })) } },
  ...parts,
});
