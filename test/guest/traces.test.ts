// What the one-file build leaves in somebody else’s page: nothing but what it is asked to draw, where it is asked to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/files.mjs';
import { facility } from '../../stories/facts/facility.js';
import { openBrowser } from '../support/browser.js';
import { serve, type Served } from '../support/serve.js';

const widgets = `<floor-nps-trend></floor-nps-trend><floor-customer-marbles></floor-customer-marbles>
  <floor-huddle-actions></floor-huddle-actions><floor-award-winners></floor-award-winners>
  <floor-kpi metric="on-time"></floor-kpi><floor-purpose></floor-purpose>`;
const page = (style: string, body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><style>${style}</style><body>${body}</body></html>`;
const sizes = 'floor-feed > * { display: block; height: 640px; overflow: auto } p { margin: 8px }';
const script = '<script type="module" src="/floorboard.js"></script>';

let served: Served;
let browser: Browser;
let requests: string[] = [];
/** When the feed has been on its way for so long, ms. */
const delay = 150;

before(async () => {
  served = await serve(
    {
      '/floorboard.js': readFileSync(join(root, 'packages/widgets/dist/cdn/floorboard.js'), 'utf8'),
      '/empty.html': page('', ''),
      '/sized.html': page(
        sizes,
        `<p>Before</p><floor-feed src="/feed.json">${widgets}</floor-feed><p>After</p>${script}`,
      ),
      '/thirty.html': page('', `<floor-feed src="/feed.json">${widgets.repeat(5)}</floor-feed>${script}`),
      '/alone.html': page(
        '',
        `${widgets.replaceAll(/<(floor-[\w-]+)/g, '<$1 src="/feed.json"').repeat(5)}${script}`,
      ),
    },
    {
      handle: (request, response) => {
        requests.push(request.url ?? '');
        if (request.url !== '/feed.json') return false;
        setTimeout(
          () =>
            response
              .writeHead(200, { 'content-type': 'application/json' })
              .end(JSON.stringify({ ...facility, generatedAt: new Date().toISOString() })),
          delay,
        );
        return true;
      },
    },
  );
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await served.close();
});

async function open(path: string): Promise<Page> {
  requests = [];
  const opened = await browser.newPage({ viewport: { width: 1000, height: 4200 } });
  await opened.goto(served.url + path);
  return opened;
}

const allReady = (opened: Page) =>
  opened.waitForFunction(() => {
    const all = [...document.querySelectorAll('floor-feed > *, body > [src^="/feed"]:not(floor-feed)')];
    return all.length > 0 && all.every((widget) => widget.getAttribute('state') === 'ready');
  });

const lit = ['Symbol.metadata', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/** The names that anyone in the page can see: globals, and members of every built-in class. */
const namesIn = (opened: Page) =>
  opened.evaluate(() => {
    const names = Object.getOwnPropertyNames(window);
    const members = names.flatMap((name) => {
      const value: unknown = Reflect.get(window, name);
      if (typeof value !== 'function') return [];
      const prototype: unknown = Reflect.get(value, 'prototype');
      return [
        ...Object.getOwnPropertyNames(value).map((key) => `${name}.${key}`),
        ...(typeof prototype === 'object' && prototype
          ? Object.getOwnPropertyNames(prototype).map((key) => `${name}.prototype.${key}`)
          : []),
      ];
    });
    return [...names, ...members];
  });

describe('the one-file build in somebody else’s page', () => {
  it('adds no global and no member to a built-in class, but for the ones by which copies of Lit know of each other', async () => {
    const opened = await open('/empty.html');
    const before = new Set(await namesIn(opened));
    await opened.addScriptTag({ url: '/floorboard.js', type: 'module' });
    await opened.evaluate((markup) => {
      const document_ = new DOMParser().parseFromString(markup, 'text/html');
      document.body.append(...document_.body.children);
    }, `<floor-feed src="/feed.json">${widgets}</floor-feed>`);
    await allReady(opened);
    const added = (await namesIn(opened)).filter((name) => !before.has(name));
    assert.deepEqual(added.sort(), lit);
    await opened.close();
  });

  it('puts no style sheet, attribute or element outside its own tags', async () => {
    const opened = await open('/empty.html');
    await opened.addScriptTag({ url: '/floorboard.js', type: 'module' });
    await opened.evaluate((markup) => {
      const document_ = new DOMParser().parseFromString(markup, 'text/html');
      document.body.append(...document_.body.children);
    }, `<floor-feed src="/feed.json">${widgets}</floor-feed>`);
    await allReady(opened);
    const traces = await opened.evaluate(() => ({
      sheets: document.adoptedStyleSheets.length,
      attributes: [document.documentElement, document.head, document.body].map((e) => e.getAttributeNames()),
      head: [...document.head.children].map((element) => element.localName),
      body: [...document.body.children].map((element) => element.localName),
      focus: document.activeElement?.localName,
      cookies: document.cookie,
      storage: localStorage.length + sessionStorage.length,
    }));
    assert.deepEqual(traces, {
      sheets: 0,
      attributes: [['lang'], [], []],
      head: ['title', 'link', 'style', 'script'],
      body: ['floor-feed'],
      focus: 'body',
      cookies: '',
      storage: 0,
    });
    await opened.close();
  });

  it('shifts nothing where the page declares the sizes', async () => {
    const opened = await open('/sized.html');
    await allReady(opened);
    const shifts = await opened.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 300));
      return new Promise<string[]>((tell) => {
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          tell(list.getEntries().map((entry) => JSON.stringify(entry)));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // An observer is called only where there is something to tell.
        setTimeout(() => tell([]), 200);
      });
    });
    assert.deepEqual(shifts, []);
    await opened.close();
  });

  for (const [name, path] of [
    ['thirty widgets in a feed', '/thirty.html'],
    ['thirty widgets with a src of their own', '/alone.html'],
  ] as const)
    it(`${name} ask for it once`, async () => {
      const opened = await open(path);
      await allReady(opened);
      assert.equal(requests.filter((url) => url === '/feed.json').length, 1);
      await opened.close();
    });
});
