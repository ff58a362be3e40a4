import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TestScreen } from '../support/screen.js';
import { smallConfig, smallFeed, textOf } from '../support/wall.js';

const screen = new TestScreen();
const open = (files: Readonly<Record<string, unknown>>) =>
  screen.open({ 'feeds/main.json': smallFeed(), ...files });
const said = () => screen.complaints.all.filter((complaint) => complaint.startsWith('console'));

describe('kiosk.json', () => {
  it('is missing: the screen says where it looked and what to do, and runs once it is there', async () => {
    await open({});
    await screen.stands('No configuration');
    const text = await textOf(screen.page);
    assert.match(text, new RegExp(`This screen follows ${screen.wall.url}kiosk.json`));
    assert.match(text, /kiosk\.json: it can’t be fetched: the server answers 404\./);
    assert.match(text, /Put a kiosk\.json there/);
    screen.wall.write('kiosk.json', smallConfig(['A']));
    await screen.pass(12, 4);
    await screen.stands('A');
  });

  it('is broken: the screen says the line and column', async () => {
    await open({ 'kiosk.json': '{\n  "floorboard": 1,\n  "boards": oops\n}' });
    await screen.stands('No configuration');
    assert.match(await textOf(screen.page), /expected JSON, got "oops" at line 3, column 13/);
  });

  it('is edited: the board has it within a minute, without a reload', async () => {
    await open({ 'kiosk.json': smallConfig(['A']) });
    await screen.stands('A');
    await screen.page.evaluate(() => {
      document.documentElement.dataset['never'] = 'reloaded';
    });
    screen.wall.write('kiosk.json', smallConfig(['Edited']));
    await screen.pass(60, 5);
    await screen.stands('Edited');
    assert.equal(await screen.page.getAttribute('html', 'data-never'), 'reloaded');
    assert.deepEqual(said(), []);
  });

  it('is broken by an edit: the boards run on, and the console says it once', async () => {
    await open({ 'kiosk.json': smallConfig(['A']) });
    await screen.stands('A');
    screen.wall.write('kiosk.json', '<html>Sign in');
    await screen.pass(125, 5);
    await screen.stands('A');
    assert.deepEqual(said(), [
      'console error: floorboard: kiosk.json: a web page came instead of JSON, perhaps a sign-in page.',
    ]);
  });

  it('names an unknown widget and an unknown feed: those tiles say so, the others stand', async () => {
    await open({
      'kiosk.json': smallConfig([], {
        boards: {
          a: {
            title: 'A',
            widgets: [
              { type: 'nps-trnd', columns: 4, rows: 6 },
              { type: 'kpi', feed: 'mian', columns: 4, rows: 6 },
              { type: 'kpi', metric: 'k', columns: 4, rows: 6 },
            ],
          },
        },
        screens: {},
      }),
    });
    await screen.stands('A');
    const text = await textOf(screen.page);
    assert.match(
      text,
      /This widget doesn’t exist boards\.a\.widgets\[0\]\.type: expected one of the widgets award-winners, .*, got "nps-trnd"/,
    );
    assert.match(
      text,
      /This tile has no feed boards\.a\.widgets\[1\]\.feed: expected one of the feeds main, got "mian"/,
    );
    assert.match(text, /Figure .*42/);
    assert.equal(said().length, 2, 'each once on the console');
  });

  it('holds a bad board: it is a named problem in its turn, and the rest of the playlist runs on', async () => {
    const good = smallConfig(['A']);
    await open({
      'kiosk.json': {
        ...good,
        boards: { ...good.boards, bad: { title: 'Bad', widgets: 'kpi' } },
        screens: { default: { playlist: ['a', 'bad', 'gone'].map((board) => ({ board, for: 'PT5S' })) } },
      },
    });
    await screen.stands('A');
    await screen.pass(6, 3);
    await screen.stands('bad');
    assert.match(
      await textOf(screen.page),
      /This board can’t be shown boards\.bad\.widgets: expected a list of widgets, got "kpi"/,
    );
    await screen.pass(6, 3);
    await screen.stands('gone');
    assert.match(await textOf(screen.page), /There is no board named "gone"/);
    await screen.pass(6, 3);
    await screen.stands('A');
  });
});
