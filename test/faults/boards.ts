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

/** A board of one award beside the figure; `photo` is the winner's. */
export const awardBoards = {
  results: {
    title: 'Awards',
    widgets: [figure, { type: 'award-winners', columns: 7, rows: 6 }, purpose],
  },
  work: boards.work,
};
export const awards = (photo: string): Record<string, unknown> => ({
  awards: {
    items: [
      {
        award: 'Customer hero',
        period: '2026-10',
        winners: [{ name: 'Mary Keen', photo }],
        citation: 'Drove a misrouted parcel to its customer after her shift.',
      },
    ],
  },
});

/** A BMP of one bit a pixel, white: small on the wire, four bytes a pixel once it is decoded. */
export function bitmap(side: number): Buffer {
  const stride = Math.ceil(side / 32) * 4;
  const header = Buffer.alloc(62);
  header.write('BM');
  header.writeUInt32LE(62 + stride * side, 2);
  header.writeUInt32LE(62, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(side, 18);
  header.writeInt32LE(side, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(1, 28);
  header.writeUInt32LE(0xffffff, 58);
  return Buffer.concat([header, Buffer.alloc(stride * side, 0xff)]);
}
