// What must hold on every engine: the kiosk shows each board of the demo, the one-file build shows each widget in a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { demoConfig, demoFeeds, prepareDemo } from '../../scripts/demo.mjs';
import { root } from '../../scripts/files.mjs';
import { serve } from '../support/serve.js';
import { openDemo } from '../support/wall.js';
import type { OldBrowser, OldPage } from './devtools.js';
import { openEngine, type Version } from './engine.js';

interface DemoBoard {
  readonly title: string;
  readonly widgets: readonly { readonly type: string }[];
}

/** What a widget says of itself, read through the page. */
interface Said {
  readonly tag: string;
  readonly state: string;
  readonly summary: string;
  readonly width: number;
}

/** An expression: every widget of a document (given as an expression), as `Said`. */
const widgetsOf = (
  document: string,
  parent: string,
) => `[...${document}.querySelectorAll('${parent} > *')].map(
  (widget) => ({ tag: widget.localName, state: widget.state, summary: widget.summary, width: widget.clientWidth }))`;
const frontDocument = `document.querySelector('iframe[data-place="front"]').contentDocument`;
const frontTitle = `(${frontDocument}.querySelector('floor-board') || {}).heading`;

/** An old engine says which directives of the policy it doesn't know; that is no complaint about the page. */
const ownFaults = (page: OldPage) =>
  page.complaints.filter(
    (complaint) => !complaint.includes('Unrecognized Content-Security-Policy directive'),
  );

function assertDrawn(found: readonly Said[], tags: readonly string[]): void {
  assert.deepEqual(
    found.map(({ tag, state }) => `${tag} ${state}`),
    tags.map((tag) => `${tag} ready`),
  );
  for (const { tag, summary, width } of found)
    assert.ok(summary.length > 10 && width > 100, `${tag}: ${summary}`);
}

/** Declares the tests for one engine. */
export function rendersOn(version: Version): void {
  describe(`Chromium ${version}`, () => {
    let browser: OldBrowser;
    before(async () => {
      await prepareDemo({ say: () => undefined });
      browser = await openEngine(version);
    });
    after(() => browser.close());

    it('is what it says', () => {
      assert.equal(browser.version.split('.')[0], String(version));
    });

    it('shows every board of the demo in the kiosk', async () => {
      const { boards } = JSON.parse(readFileSync(demoConfig, 'utf8')) as {
        boards: Record<string, DemoBoard>;
      };
      const wall = await openDemo(Object.keys(boards));
      try {
        const page = await browser.open(wall.url, { width: 1920, height: 1080 });
        await page.until(`document.querySelector('iframe[data-place="front"]')`);
        for (const { title, widgets } of Object.values(boards)) {
          await page.until(`${frontTitle} === ${JSON.stringify(title)}`);
          const found = (await page.evaluate(widgetsOf(frontDocument, 'floor-board'))) as Said[];
          assertDrawn(
            found,
            widgets.map(({ type }) => `floor-${type}`),
          );
          await page.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))`);
        }
        assert.deepEqual(ownFaults(page), []);
      } finally {
        await wall.close();
      }
    });

    it('shows every widget in a page with the one-file build', async () => {
      const tags = ['nps-trend', 'customer-marbles', 'huddle-actions', 'award-winners', 'purpose'].map(
        (type) => `floor-${type}`,
      );
      const served = await serve({
        '/index.html': `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="/icon.svg">
<script type="module" src="/floorboard.js"></script>
<floor-feed src="/sample.json">${tags.map((tag) => `<${tag}></${tag}>`).join('')}<floor-kpi metric="first-time"></floor-kpi></floor-feed>`,
        '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '/floorboard.js': readFileSync(join(root, 'packages/widgets/dist/cdn/floorboard.js'), 'utf8'),
        '/sample.json': readFileSync(join(demoFeeds, 'sample.json'), 'utf8'),
      });
      try {
        const page = await browser.open(`${served.url}/`, { width: 1024, height: 768 });
        const all = [...tags, 'floor-kpi'];
        await page.until(
          `[...document.querySelectorAll('floor-feed > *')].filter(({ state }) => state === 'ready').length === ${all.length}`,
        );
        assertDrawn((await page.evaluate(widgetsOf('document', 'floor-feed'))) as Said[], all);
        assert.deepEqual(ownFaults(page), []);
      } finally {
        await served.close();
      }
    });
  });
}
