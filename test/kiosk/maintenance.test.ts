// The maintenance page on the real kiosk: it opens by a remote's keys, whatever is broken.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TestScreen } from '../support/screen.js';
import { front, smallConfig, smallFeed } from '../support/wall.js';

const screen = new TestScreen();
const open = async (files: Readonly<Record<string, unknown>>, title: string) => {
  await screen.open(files, { query: '?screen=default' });
  await screen.stands(title);
};
const files = { 'kiosk.json': smallConfig(['A']), 'feeds/main.json': smallFeed() };
const press = async (...keys: string[]) => {
  for (const key of keys) await screen.page.keyboard.press(key);
};
const openIt = () => press('ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Enter');
const said = async () => (await screen.page.locator('.maintenance').innerText()).replace(/\s+/g, ' ');

describe('the maintenance page', () => {
  it('opens by up, up, down, down, OK, says how the screen is, and closes by Back', async () => {
    await open(files, 'A');
    await openIt();
    await screen.page.locator('.maintenance', { hasText: /old, live/ }).waitFor();
    const text = await said();
    assert.match(
      text,
      /Screen default [0-9a-z]{4} Board A Version \d+\.\d+\.\d+, build [\w-]+ Browser Chrome/,
    );
    assert.match(text, /Feeds main facts \d+ \w+ old, live/);
    assert.match(text, /Configuration kiosk\.json is in order\. Last errors None since/);
    await press('Escape');
    assert.equal(await screen.page.locator('.maintenance').count(), 0);
    await screen.stands('A');
  });

  it('closes by itself after three minutes without a key', async () => {
    await open(files, 'A');
    await openIt();
    await screen.page.clock.fastForward(175_000);
    assert.equal(await screen.page.locator('.maintenance').count(), 1);
    await screen.page.clock.fastForward(6000);
    assert.equal(await screen.page.locator('.maintenance').count(), 0);
  });

  it('fits the picture to the panel by the arrows, and this screen keeps it', async () => {
    await open(files, 'A');
    await openIt();
    await press(...Array<string>(8).fill('ArrowLeft'), 'ArrowUp');
    assert.match(await said(), /Safe area 1\.75 %/);
    await press('Enter');
    const isInset = () =>
      screen.page.waitForFunction(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[data-place="front"]');
        const board = frame?.contentDocument?.querySelector('floor-board');
        const floor = board?.shadowRoot?.querySelector('.floor');
        return floor && parseFloat(getComputedStyle(floor).paddingLeft) > 23;
      });
    await isInset();
    await screen.page.reload();
    await isInset();
  });

  it('names every problem of kiosk.json, and opens with a broken one too', async () => {
    const { boards } = smallConfig(['A']);
    const config = smallConfig(['A'], {
      boards: { ...boards, b: { title: 'B', widgets: [{ type: 'nps-trnd' }] } },
      screens: {
        default: {
          playlist: [{ board: 'a', for: 'soon' }, { board: 'gone' }],
          schedule: [
            { at: '07:45', board: 'a', for: 'PT1H' },
            { at: '08:00', board: 'a', for: 'PT15M' },
          ],
        },
      },
    });
    await open({ ...files, 'kiosk.json': config }, 'A');
    await openIt();
    const text = await said();
    for (const part of ['playlist[0].for', 'playlist[1].board', 'schedule[1]', 'b.widgets[0].type'])
      assert.ok(text.includes(part), part);
    assert.match(text, /Last errors None/);
    await screen.close();
    await open({ 'kiosk.json': '{' }, 'No configuration');
    await openIt();
    assert.match(await said(), /kiosk\.json: expected JSON/);
  });

  it('opens while the board before people is dead', async () => {
    await open(files, 'A');
    await (await front(screen.page)).evaluate(() => Object.assign(window, { parent: undefined }));
    await openIt();
    assert.match(await said(), /This screen Screen default \w+ Board A/);
  });
});
