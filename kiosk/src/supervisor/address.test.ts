import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { screenOf, wishesOf, withFeeds } from './address.js';
import { commandOf } from './keys.js';
import { parseConfig } from '../config/parse.js';

const { config } = parseConfig(
  JSON.stringify({
    floorboard: 1,
    feeds: {
      main: { src: 'feeds/main.json', refresh: 'PT5M' },
      other: { src: 'https://data.example/o.json' },
    },
    boards: { a: { widgets: [{ type: 'kpi' }] } },
    screens: { hall: { theme: 'dark' }, default: { theme: 'paper' } },
  }),
);
assert.ok(config);

describe('the address', () => {
  it('follows kiosk.json beside the page unless it names another', () => {
    assert.equal(wishesOf('http://wall/tv/').config, 'http://wall/tv/kiosk.json');
    assert.equal(wishesOf('http://wall/tv/?config=sites/3.json').config, 'http://wall/tv/sites/3.json');
  });

  it('takes feeds from beside the configuration that names them', () => {
    const wishes = wishesOf('http://wall/tv/?config=sites/3.json');
    const { feeds } = withFeeds(config, wishes);
    assert.equal(feeds['main']?.src, 'http://wall/tv/sites/feeds/main.json');
    assert.equal(feeds['other']?.src, 'https://data.example/o.json');
  });

  it('puts its own feed, from beside the page, in the place of main, and keeps how main is asked', () => {
    const { feeds } = withFeeds(config, wishesOf('http://wall/tv/?feed=mine.json'));
    assert.deepEqual({ ...feeds['main'] }, { src: 'http://wall/tv/mine.json', refresh: 'PT5M' });
    assert.equal(feeds['other']?.src, 'https://data.example/o.json');
  });

  it('picks the screen by name, and default without one', () => {
    assert.equal(screenOf(config, 'hall').screen?.theme, 'dark');
    assert.equal(screenOf(config, undefined).screen?.theme, 'paper');
  });

  it('says which screens there are when it names none of them, and shows the default', () => {
    const { screen, problem } = screenOf(config, 'lobby');
    assert.equal(screen?.theme, 'paper');
    assert.equal(problem, '?screen=lobby: there is no screen of that name; there are hall, default.');
  });
});

describe('keys', () => {
  it('turn boards with the arrows and pause with space or OK', () => {
    assert.deepEqual(['ArrowRight', 'ArrowLeft', ' ', 'Enter'].map(commandOf), [
      'next',
      'previous',
      'pause',
      'pause',
    ]);
    assert.deepEqual(['1', '9', '0', 'Escape', 'GoBack'].map(commandOf), [1, 9, undefined, 'back', 'back']);
  });

  it('leave every other key alone', () => {
    assert.deepEqual(['a', 'Tab', 'constructor', '__proto__'].map(commandOf), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
