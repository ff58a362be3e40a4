// Every story on a page with the strictest policy an intranet is likely to set: not one report.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import type { Served } from '../support/serve.js';
import { serveStories, storyModules } from '../support/story-page.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

let served: Served;
let browser: Browser;
let page: Page;
let reports: string[] = [];
let complaints: string[] = [];

before(async () => {
  served = await serveStories('test/csp/harness.ts', {
    headers: { 'content-security-policy': `${policy}; report-uri /report` },
    handle: (request, response) => {
      if (request.url !== '/report') return false;
      request.setEncoding('utf8').on('data', (text: string) => reports.push(text));
      response.writeHead(204).end();
      return true;
    },
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript({
    content:
      "window.refused = []; addEventListener('securitypolicyviolation', (event) => refused.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));",
  });
  await page.goto(served.url);
  await page.waitForFunction('window.harness');
});

after(async () => {
  await browser.close();
  await served.close();
});

describe(`under ${policy}`, () => {
  it('every story of every widget gives no report', async () => {
    const names = await page.evaluate(() => window.harness.names);
    assert.ok(names.length >= storyModules.length * 3, `only ${names.length} stories`);
    for (const name of names) {
      complaints = [];
      const refused = await page.evaluate(async (story) => {
        window.refused.length = 0;
        await window.harness.show(story);
        return window.refused;
      }, name);
      assert.deepEqual({ name, refused, complaints }, { name, refused: [], complaints: [] });
    }
    assert.deepEqual(reports, []);
  });

  it('a photo from elsewhere, which the policy refuses, is a monogram', async () => {
    const elsewhere = served.url.replace('127.0.0.1', 'localhost');
    assert.notEqual(elsewhere, served.url);
    const [refused, disc] = await page.evaluate(async (photo) => {
      window.refused.length = 0;
      const winners = document.createElement('floor-award-winners');
      Object.assign(winners, {
        data: {
          items: [
            {
              award: 'Champion',
              period: '2026-10',
              citation: 'Walked a lost parcel home.',
              winners: [{ name: 'Mary Keen', photo }],
            },
          ],
        },
      });
      document.body.replaceChildren(winners);
      const { shadowRoot } = winners;
      for (let i = 0; i < 100 && (window.refused.length === 0 || shadowRoot!.querySelector('img')); i += 1)
        await new Promise(requestAnimationFrame);
      return [window.refused.join(), shadowRoot!.querySelector('.disc')?.textContent.trim()];
    }, `${elsewhere}/icon.svg`);
    assert.match(refused, /^img-src: /);
    assert.equal(disc, 'MK');
    reports = [];
  });

  it('a style attribute would be reported, so that silence means something', async () => {
    const reported = page.waitForRequest((request) => request.url().endsWith('/report'));
    const refused = await page.evaluate(async () => {
      document.body.setAttribute('style', 'color: red');
      await new Promise((done) => setTimeout(done, 50));
      return window.refused;
    });
    await reported;
    assert.match(refused.join(), /style-src/);
    reports = [];
  });
});
