import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TestScreen } from '../support/screen.js';
import { front, openWall, smallConfig, smallFeed, textOf, type Wall } from '../support/wall.js';

const screen = new TestScreen();
let wall: Wall;

before(async () => {
  wall = await openWall({
    'kiosk.json': smallConfig(['A', 'B'], {
      screens: {
        default: { playlist: [{ board: 'a' }] },
        hall: { playlist: [{ board: 'b' }], theme: 'dark' },
      },
    }),
    'feeds/main.json': smallFeed(),
    'feeds/mine.json': smallFeed(' of mine'),
    'feeds/site/kiosk.json': smallConfig(['Site'], { feeds: { main: { src: 'main.json' } } }),
    'feeds/site/main.json': smallFeed(' on site'),
  });
});
after(() => wall.close());

const open = (query: string) => screen.visit(wall, { query });

describe('the address', () => {
  it('picks a screen with ?screen', async () => {
    await open('?screen=hall');
    await screen.stands('B');
    const board = (await front(screen.page)).locator('floor-board');
    assert.equal(await board.getAttribute('theme'), 'dark');
  });

  it('shows the default for a screen that isn’t there, and says so', async () => {
    await open('?screen=lobby');
    await screen.stands('A');
    assert.deepEqual(screen.complaints.all, [
      'console error: floorboard: ?screen=lobby: there is no screen of that name; there are default, hall.',
    ]);
  });

  it('follows another configuration with ?config, and feeds from beside it', async () => {
    await open('?config=feeds/site/kiosk.json');
    await screen.stands('Site');
    assert.match(await textOf(screen.page), /Test facility on site/);
  });

  it('puts a feed in the place of main with ?feed', async () => {
    await open('?feed=feeds/mine.json');
    await screen.stands('A');
    assert.match(await textOf(screen.page), /Test facility of mine/);
  });
});
