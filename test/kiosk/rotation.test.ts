import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { TestScreen, type ScreenOptions } from '../support/screen.js';
import { front, smallConfig, smallFeed, textOf, titleOf } from '../support/wall.js';

const screen = new TestScreen();
const open = (config: unknown, options?: ScreenOptions) =>
  screen.open({ 'kiosk.json': config, 'feeds/main.json': smallFeed() }, options);

describe('rotation', () => {
  const boards = smallConfig(['A', 'B', 'C'], {}, 'PT10S');

  it('shows every board in its turn, round after round, without a word', async () => {
    await open(boards, { keepsItself: true });
    await screen.stands('A');
    await screen.turnsTo('B', 'C', 'A', 'B');
    assert.deepEqual(screen.complaints.all, []);
  });

  it('keeps two frames, and one board once the other has gone', async () => {
    await open(boards);
    await screen.stands('A');
    const { page } = screen;
    const count = () =>
      page.evaluate(() => ({
        frames: document.querySelectorAll('iframe').length,
        first: document.querySelectorAll('iframe[data-first]').length,
        boards: [...document.querySelectorAll('iframe')]
          .map((frame) => frame.contentDocument?.querySelectorAll('floor-board').length ?? 0)
          .reduce((sum, boards) => sum + boards),
      }));
    await page.evaluate(() => {
      document.querySelectorAll('iframe').forEach((frame, i) => (frame.dataset['first'] = String(i)));
    });
    await screen.turnsTo('B', 'C', 'A', 'B');
    await page.keyboard.press('Space');
    await screen.pass(1);
    assert.deepEqual(await count(), { frames: 2, first: 2, boards: 1 }, 'the same two');
  });

  it('goes on without a server', async () => {
    await open(boards);
    await screen.stands('A');
    await screen.turnsTo('B', 'C');
    await screen.wall.stop();
    await screen.turnsTo('A', 'B', 'C', 'A');
    assert.match(await textOf(screen.page), /Figure.*42/);
  });
});

describe('keys', () => {
  beforeEach(() => open(smallConfig(['A', 'B', 'C'], {}, 'PT1H')));

  it('turn boards both ways', async () => {
    await screen.stands('A');
    await screen.page.keyboard.press('ArrowRight');
    await screen.stands('B');
    await screen.page.keyboard.press('ArrowLeft');
    await screen.stands('A');
    await screen.page.keyboard.press('ArrowLeft');
    await screen.stands('C');
  });

  it('turn boards from inside one that has the focus', async () => {
    await screen.stands('A');
    const frame = await front(screen.page);
    await frame.locator('floor-board').click({ position: { x: 5, y: 5 } });
    await screen.page.keyboard.press('ArrowRight');
    await screen.stands('B');
  });

  it('pause with a visible mark, and go on', async () => {
    await screen.stands('A');
    await screen.page.keyboard.press('Enter');
    await (await front(screen.page)).waitForSelector('.paused');
    assert.match(await textOf(screen.page), /Paused/);
    await screen.page.keyboard.press('ArrowRight');
    await screen.stands('B');
    assert.match(await textOf(screen.page), /Paused/, 'the next board carries the mark too');
    await screen.page.keyboard.press('Enter');
    await (await front(screen.page)).waitForSelector('.paused', { state: 'detached' });
    assert.equal(await titleOf(screen.page), 'B');
  });
});

describe('a frame before people', () => {
  const one = smallConfig(['A']);
  beforeEach(() => open(one));
  /** The board stands again, in a document that a test has not marked. */
  const standsAnew = () =>
    screen.page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
      const inside = frame?.contentDocument;
      return inside?.querySelector('floor-board') && !inside.body.dataset['marked'];
    });
  const mark = () => {
    document.body.dataset['marked'] = 'yes';
  };

  it('that gives no sign of life is replaced by a fresh one with the same board', async () => {
    await screen.stands('A');
    const frame = await front(screen.page);
    await frame.evaluate(mark);
    // It no longer knows who asks it how it is.
    await frame.evaluate(() => Object.assign(window, { parent: undefined }));
    const marked = () =>
      screen.page.evaluate(
        () =>
          [...document.querySelectorAll('iframe')].filter(
            (each) => each.contentDocument?.body.dataset['marked'],
          ).length,
      );
    let seconds = 0;
    for (; (await marked()) > 0 && seconds < 90; seconds += 1) await screen.pass(1);
    assert.ok(seconds <= 60, `replaced after ${seconds} s`);
    await standsAnew();
    assert.deepEqual(screen.complaints.all, []);
  });

  it('that loads itself anew gets its board again', async () => {
    await screen.stands('A');
    const frame = await front(screen.page);
    await frame.evaluate(mark);
    await frame.evaluate(() => location.reload());
    await standsAnew();
  });
});

describe('quiet hours', () => {
  it('show a dim clock with the age of the facts', async () => {
    await open(
      smallConfig(['A'], {
        screens: {
          default: {
            playlist: [{ board: 'a' }],
            // All day but the minute before midnight.
            quiet: { from: '00:00', to: '23:59' },
            timeZone: 'Australia/Melbourne',
          },
        },
      }),
    );
    await screen.page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
      return frame?.contentDocument?.querySelector('.quiet-age')?.textContent !== '';
    });
    assert.match(
      await textOf(screen.page),
      /^\d\d:\d\d \w+day \d+ \w+ \d{4} As of (today|yesterday) \d\d:\d\d$/,
    );
    assert.deepEqual(screen.complaints.all, []);
  });
});
