import { ManualClock } from '@floorboard/feed/testing';
import { expect } from '@open-wc/testing';
import { FeedKeeper } from './feed-keeper.js';
import type { Show } from '../messages.js';

const look = { theme: 'light', display: {} } as const;
const boardOf = (...feeds: string[]): Show => ({
  kind: 'board',
  title: '',
  tiles: [],
  feeds: feeds.map((src) => [src, { src }]),
  look,
});
const hour = 3_600_000;

describe('FeedKeeper', () => {
  let clock: ManualClock;
  let root: HTMLElement;
  let keeper: FeedKeeper;
  const followed = () => [...root.children].map((feed) => feed.getAttribute('src'));

  beforeEach(() => {
    clock = new ManualClock();
    root = document.createElement('div');
    keeper = new FeedKeeper(root, clock);
  });

  it('follows the feeds of a board on, as the board does', () => {
    keeper.keep({
      ...boardOf(),
      feeds: [['main', { src: '/one', refresh: 'PT10S', credentials: 'omit' }]],
    } as Show);
    expect(root.innerHTML).to.equal(
      '<floor-feed src="/one" refresh="PT10S" credentials="omit"></floor-feed>',
    );
  });

  it('follows one that several boards name once, and that of quiet hours too', () => {
    for (const show of [boardOf('/one', '/two'), boardOf('/one')]) keeper.keep(show);
    keeper.keep({ kind: 'quiet', feed: { src: '/quiet' }, look });
    keeper.keep({ kind: 'quiet', look });
    expect(followed()).to.deep.equal(['/one', '/two', '/quiet']);
  });

  it('lets go of one that no board has named for an hour', () => {
    keeper.keep(boardOf('/one', '/two'));
    clock.advance(hour / 2);
    keeper.keep(boardOf('/two'));
    clock.advance(hour / 2);
    expect(followed()).to.deep.equal(['/two']);
    clock.advance(hour / 2);
    expect([followed(), clock.waiting]).to.deep.equal([[], []]);
  });

  it('follows the twelve that were named last', () => {
    for (let n = 0; n < 13; n += 1) keeper.keep(boardOf(`/${n}`));
    expect(followed()).to.have.length(12).and.not.to.contain('/0');
    expect(clock.waiting).to.have.length(12);
  });
});
