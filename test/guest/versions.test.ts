// A page that loads the library more than once, in parts or in any order: no throw, at most one warning, the same result.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { facility } from '../../stories/facts/facility.js';
import { version } from 'floorboard';
import type * as library from 'floorboard/define';
import { openBrowser } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { serve, type Served } from '../support/serve.js';

type Library = typeof library;
const all = '/all.js';
const next = '9.9.9';
const feed = JSON.stringify({ ...facility, generatedAt: new Date().toISOString() });
const inside = `<floor-kpi metric="on-time"></floor-kpi><floor-purpose></floor-purpose>`;
const tags = `<floor-feed src="/feed.json">${inside}</floor-feed>`;
const script = (name: string) => `<script type="module" src="/${name}.js"></script>`;
/** After the others have run and drawn. */
const late = (name: string) => `<script type="module">setTimeout(() => import('/${name}.js'), 300)</script>`;

/** Each page's body, in the order in which it is read. */
const pages: Readonly<Record<string, { readonly body: string; readonly warnings: number }>> = {
  'the script after its elements': { body: tags + script('all'), warnings: 0 },
  'the script before its elements': { body: script('all') + tags, warnings: 0 },
  'the feed after its widgets': { body: tags + script('widgets') + late('feed'), warnings: 0 },
  'the widgets after their feed': { body: tags + script('feed') + late('widgets'), warnings: 0 },
  'a feed of the next version': { body: tags + script('next-feed') + script('widgets'), warnings: 0 },
  'widgets of the next version': { body: tags + late('next-widgets') + script('feed'), warnings: 0 },
  'the same file from two addresses': { body: tags + script('all') + script('copy'), warnings: 1 },
  'the next version after this one': { body: script('all') + tags + script('next-all'), warnings: 1 },
  'this version after the next one': { body: tags + script('next-all') + late('all'), warnings: 1 },
};

let served: Served;
let browser: Browser;

before(async () => {
  const sources = {
    all: "export * from 'floorboard/define';",
    feed: "import 'floorboard/feed/define';",
    widgets: "import 'floorboard/kpi/define'; import 'floorboard/purpose/define';",
  };
  const files: Record<string, string> = { '/feed.json': feed };
  for (const [name, source] of Object.entries(sources)) {
    const { js } = await bundle(source);
    assert.ok(js.includes(`"${version}"`), `${name} doesn't say its version`);
    files[`/${name}.js`] = js;
    files[`/next-${name}.js`] = js.replaceAll(`"${version}"`, `"${next}"`);
  }
  files['/copy.js'] = files['/all.js']!;
  Object.entries({ ...pages, empty: { body: '' } }).forEach(([name, { body }]) => {
    files[`/${name}.html`] =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
  });
  served = await serve(files);
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await served.close();
});

interface Opened {
  readonly page: Page;
  readonly said: string[];
}
async function open(name: string): Promise<Opened> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${served.url}/${encodeURIComponent(name)}.html`);
  return { page, said };
}

/** What a reader sees, once both widgets are ready. */
async function shown(page: Page): Promise<string[]> {
  await page.waitForFunction(
    () => document.querySelectorAll('floor-kpi[state="ready"], floor-purpose[state="ready"]').length === 2,
  );
  return page.evaluate(() =>
    [...document.querySelectorAll('floor-kpi, floor-purpose')].map((widget) =>
      (widget.shadowRoot?.querySelector<HTMLElement>('.floor')?.innerText ?? '').replace(/\s+/g, ' '),
    ),
  );
}

describe('a page that loads', () => {
  let usual: string[] | undefined;
  for (const [name, { warnings }] of Object.entries(pages))
    it(`${name} shows what every other shows, and is warned ${warnings === 0 ? 'of nothing' : 'once'}`, async () => {
      const { page, said } = await open(name);
      // Whatever is loaded late has been loaded then.
      await page.waitForTimeout(600);
      const text = await shown(page);
      usual ??= text;
      assert.match(usual.join(), /94\.2/);
      assert.deepEqual(text, usual);
      assert.equal(said.length, warnings, said.join('\n'));
      if (name.includes('next version after') || name.includes('this version after')) {
        assert.ok(said[0]!.includes(version) && said[0]!.includes(next), said[0]);
      }
      await page.close();
    });
});

describe('define(tag, registry)', () => {
  it('registers a class under a tag of the page’s own, beside its usual one, as often as it is asked to', async () => {
    const { page, said } = await open('empty');
    await page.evaluate(
      async ({ all, facts }) => {
        const { FloorKpi } = (await import(all)) as Library;
        FloorKpi.define('my-kpi');
        FloorKpi.define('my-kpi');
        FloorKpi.define();
        for (const tag of ['floor-kpi', 'my-kpi']) {
          const kpi = Object.assign(document.createElement(tag), { metric: 'on-time', data: facts });
          document.body.append(kpi);
        }
      },
      { all, facts: feed },
    );
    await page.waitForFunction(() => document.querySelectorAll('[state="ready"]').length === 2);
    const summaries = await page.evaluate(() =>
      [...document.querySelectorAll('[state]')].map(
        (kpi) => (kpi as HTMLElement & { summary: string }).summary,
      ),
    );
    assert.equal(summaries[0], summaries[1]);
    assert.notEqual(summaries[0], '');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('registers in the registry it is given and in no other', async () => {
    const { page, said } = await open('empty');
    const found = await page.evaluate(async (url) => {
      const { FloorBoard, FloorFeed, FloorKpi } = (await import(url)) as Library;
      const registry = new CustomElementRegistry();
      FloorKpi.define('other-kpi', registry);
      FloorFeed.define(undefined, registry);
      FloorBoard.define('other-board', registry);
      return ['other-kpi', 'floor-feed', 'other-board'].map(
        (tag) => `${tag}: ${typeof registry.get(tag)}, ${typeof customElements.get(tag)}`,
      );
    }, all);
    assert.deepEqual(found, [
      'other-kpi: function, undefined',
      'floor-feed: function, function',
      'other-board: function, undefined',
    ]);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('takes properties that were set before the script came', async () => {
    const { page, said } = await open('empty');
    await page.evaluate((facts) => {
      const kpi = document.createElement('floor-kpi');
      Object.assign(kpi, { metric: 'on-time', heading: 'Punctual', data: facts });
      document.body.append(kpi);
    }, feed);
    await page.addScriptTag({ url: '/all.js', type: 'module' });
    await page.waitForSelector('floor-kpi[state="ready"]');
    assert.equal(await page.locator('floor-kpi [part="heading"]').textContent(), 'Punctual');
    assert.deepEqual(said, []);
    await page.close();
  });
});
