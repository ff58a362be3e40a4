import { systemClock } from '@floorboard/feed';
import { aFeed, ManualClock } from '@floorboard/feed/testing';
import { expect, html, waitUntil } from '@open-wc/testing';
import { useClock } from '../internal/clock.js';
import type { FloorBoard } from './board.js';
import { boardIn, words } from './testing.js';

const header = (board: Element) => words(board, '.header');

const aBoard = (feed?: unknown): Promise<FloorBoard> =>
  boardIn(
    900,
    html`<floor-board heading="How are we doing?">
      <floor-purpose columns="7" rows="6"></floor-purpose>
      <floor-purpose columns="5" rows="4"></floor-purpose>
      <floor-purpose columns="5" rows="2"></floor-purpose>
    </floor-board>`,
    feed,
  );

const boxes = (board: Element) =>
  [...board.querySelectorAll('floor-purpose')].map((tile) => tile.getBoundingClientRect());

describe('a board', () => {
  let clock: ManualClock;

  beforeEach(() => {
    clock = new ManualClock('2026-11-02T09:00:30+11:00');
    useClock(clock);
  });

  afterEach(() => useClock(systemClock));

  it('says its title, whose facts these are, and the date of its oldest tile', async () => {
    const old = { ...aFeed().purpose!, asOf: '2026-10-31T17:30:00+11:00' };
    const board = await aBoard(aFeed({ purpose: old }));
    expect(header(board)).to.contain('How are we doing?').and.to.contain('Parcel Facility Alexandria');
    expect(header(board)).to.contain('As of Saturday 17:30');
  });

  it('gives tiles their shares of 12 by 6 after the gaps', async () => {
    const board = await aBoard();
    await waitUntil(() => boxes(board)[1]!.top === boxes(board)[0]!.top);
    const [a, b, c] = boxes(board);
    expect(a!.width / b!.width).to.be.closeTo(7 / 5, 0.01);
    expect(b!.left).to.equal(c!.left);
    expect(c!.top).to.be.greaterThan(b!.bottom);
  });

  it('lays what lies over a tile in that tile’s place, and gives it no room of its own', async () => {
    const board = await aBoard();
    await waitUntil(() => boxes(board)[1]!.top === boxes(board)[0]!.top);
    const before = boxes(board);
    const mark = document.createElement('p');
    mark.toggleAttribute('over', true);
    board.children[1]!.after(mark);
    await waitUntil(() => mark.getBoundingClientRect().left === before[1]!.left);
    expect(mark.getBoundingClientRect().width).to.equal(before[1]!.width);
    expect(boxes(board)).to.deep.equal(before);
  });

  for (const [shape, width, height] of [
    ['landscape', 960, 540],
    ['portrait', 540, 960],
  ] as const)
    for (const heading of [
      'How are we doing?',
      'What did our customers tell us about the last twelve months?',
    ])
      for (const name of [
        'Alexandria',
        'Customer Collection Facility Tullamarine-Westmeadows and Airport West',
      ])
        it(`keeps “${heading}” and “${name}” inside its header, ${shape}`, async () => {
          const feed = aFeed();
          const board = await aBoard({ ...feed, facility: { ...feed.facility, name } });
          Object.assign(board.style, { width: `${width}px`, height: `${height}px` });
          board.heading = heading;
          board.stage = true;
          await waitUntil(() => board.shadowRoot!.querySelector(`[data-size='stage'][data-shape=${shape}]`));
          await board.updateComplete;
          const plate = board.shadowRoot!.querySelector('.header')!.getBoundingClientRect();
          for (const text of board.shadowRoot!.querySelectorAll('.header h1, .header p')) {
            const box = text.getBoundingClientRect();
            if (box.height === 0) continue;
            expect(box.top).to.be.at.least(plate.top);
            expect(box.bottom).to.be.at.most(plate.bottom);
            expect(box.left).to.be.at.least(plate.left);
            expect(box.right).to.be.at.most(plate.right);
          }
          expect(header(board)).to.contain('09:00');
        });

  it('stacks its tiles in a narrow column', async () => {
    const board = await aBoard();
    board.style.width = '320px';
    await waitUntil(() => boxes(board)[1]!.top > boxes(board)[0]!.top);
    for (const box of boxes(board)) expect(box.width).to.equal(320);
  });

  it('has a foot only where something stands in it', async () => {
    const board = await aBoard();
    const foot = board.shadowRoot!.querySelector<HTMLElement>('.foot')!;
    expect(foot.getBoundingClientRect().height).to.equal(0);
    const purpose = document.createElement('floor-purpose');
    purpose.slot = 'foot';
    board.append(purpose);
    await waitUntil(() => foot.getBoundingClientRect().height > 0);
  });

  it('as a stage shows the time of where the screen hangs, else the facility’s', async () => {
    const board = await aBoard();
    board.stage = true;
    const time = () => board.shadowRoot!.querySelector('.clock')?.textContent;
    await waitUntil(() => time() === '09:00');
    board.timeZone = 'Australia/Perth';
    await waitUntil(() => time() === '06:00');
  });

  it('as a stage fills its box exactly, with type by the display', async () => {
    const board = await aBoard();
    board.stage = true;
    board.style.width = '1280px';
    board.style.height = '720px';
    await waitUntil(() => board.shadowRoot!.querySelector('[data-size="stage"]'));
    await board.updateComplete;
    const unit = () =>
      getComputedStyle(board.querySelector('floor-purpose')!).getPropertyValue('--floor-unit');
    expect(parseFloat(unit())).to.be.closeTo(2 / 3, 0.001);
    expect(board.scrollHeight).to.equal(720);
    board.display = { viewingDistanceMetres: 6 };
    await waitUntil(() => Math.abs(parseFloat(unit()) - 4 / 3) < 0.001);
  });

  it('shows the facility’s time on a stage, minute by minute', async () => {
    const board = await aBoard();
    board.stage = true;
    await board.updateComplete;
    expect(header(board)).to.contain('09:00');
    clock.advance(30_050);
    await board.updateComplete;
    expect(header(board)).to.contain('09:01');
  });

  it('hands its theme to the tiles inside', async () => {
    const board = await aBoard();
    board.theme = 'dark';
    await board.updateComplete;
    const tile = board.querySelector('floor-purpose')!;
    expect(getComputedStyle(tile).backgroundColor).to.equal('rgb(12, 15, 21)');
    tile.theme = 'light';
    await tile.updateComplete;
    expect(getComputedStyle(tile).backgroundColor).to.equal('rgb(248, 247, 243)');
  });

  it('lets the page’s own colours win over any theme', async () => {
    const board = await aBoard();
    board.style.setProperty('--floor-paper', 'rgb(1, 2, 3)');
    board.theme = 'dark';
    await board.updateComplete;
    expect(getComputedStyle(board.querySelector('floor-purpose')!).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('is accessible', async () => {
    await expect(await aBoard()).to.be.accessible();
  });
});
