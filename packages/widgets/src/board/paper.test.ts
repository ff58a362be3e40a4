import { systemClock } from '@floorboard/feed';
import { ManualClock } from '@floorboard/feed/testing';
import { expect, html, nextFrame } from '@open-wc/testing';
import { useClock } from '../internal/clock.js';
import type { FloorBoard } from './board.js';
import { boardIn, words } from './testing.js';

const aBoard = ({ stage = false, theme = 'dark' }): Promise<FloorBoard> =>
  boardIn(
    300,
    html`<floor-board ?stage=${stage} theme=${theme}>
      <floor-purpose columns="7" rows="6"></floor-purpose>
      <floor-purpose columns="5" rows="6"></floor-purpose>
    </floor-board>`,
  );

/** What the browser waits for between `beforeprint` and the print: promises, and nothing else. */
const promises = async () => {
  for (let i = 0; i < 200; i += 1) await Promise.resolve();
};

describe('a board on paper', () => {
  beforeEach(() => useClock(new ManualClock('2026-11-02T09:00:30+11:00')));
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    useClock(systemClock);
  });

  it('says when it was printed, over lines to write on, in place of a clock', async () => {
    const board = await aBoard({ stage: true });
    expect(words(board, '.clock')).to.equal('09:00');
    dispatchEvent(new Event('beforeprint'));
    await promises();
    expect(words(board, '.clock')).to.equal(undefined);
    expect(words(board, '.notes')).to.equal('Notes · Printed 2 November 2026, 09:00');
    expect(board.shadowRoot!.querySelectorAll('.notes .line').length).to.be.above(10);
  });

  it('is laid out like a screen before the print begins, however narrow its column was', async () => {
    const board = await aBoard({});
    const [one, other] = [...board.querySelectorAll('floor-purpose')];
    expect(other!.getBoundingClientRect().top).to.be.above(one!.getBoundingClientRect().top);
    dispatchEvent(new Event('beforeprint'));
    await promises();
    expect(other!.getBoundingClientRect().top).to.equal(one!.getBoundingClientRect().top);
    expect(other!.shadowRoot!.querySelector('.floor')!.getAttribute('data-size')).to.equal('stage');
  });

  it('is light, and what it was before once it is printed', async () => {
    const board = await aBoard({ theme: 'dark' });
    dispatchEvent(new Event('beforeprint'));
    await promises();
    expect(board.theme).to.equal('light');
    dispatchEvent(new Event('afterprint'));
    await nextFrame();
    await nextFrame();
    expect(board.theme).to.equal('dark');
    expect(words(board, '.notes')).to.equal(undefined);
    expect(board.querySelector('floor-purpose')!.shadowRoot!.querySelector('[data-size="stage"]')).to.equal(
      null,
    );
  });

  it('keeps a brand that is light by itself', async () => {
    const board = await aBoard({ theme: 'paper' });
    dispatchEvent(new Event('beforeprint'));
    await promises();
    expect(board.theme).to.equal('paper');
  });
});
