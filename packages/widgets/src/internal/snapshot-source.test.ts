import { systemClock } from '@floorboard/feed';
import { aFeed, ManualClock } from '@floorboard/feed/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../feed/feed.define.js';
import '../purpose/purpose.define.js';
import { useClock } from './clock.js';

describe('when an element looks again for its facts', () => {
  let requests: string[];
  const fetch = window.fetch.bind(window);

  beforeEach(() => {
    requests = [];
    window.fetch = (input) => {
      requests.push(input instanceof Request ? input.url : input.toString());
      return Promise.resolve(new Response(JSON.stringify(aFeed()), { headers: { ETag: '"1"' } }));
    };
    useClock(new ManualClock('2026-11-02T09:00:00+11:00'));
  });

  afterEach(() => {
    window.fetch = fetch;
    useClock(systemClock);
  });

  it('takes data set after it was connected and before its first picture, as React sets it', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('floor-purpose');
    const feed = document.createElement('floor-feed');
    const inner = document.createElement('floor-purpose');
    feed.append(inner);
    host.append(widget, feed);
    widget.data = { text: 'Set late.' };
    feed.data = aFeed();
    await waitUntil(() => widget.summary === 'Set late.');
    await waitUntil(() => inner.state === 'ready');
  });

  it('asks once for a src that is there from the start', async () => {
    const widget = await fixture<HTMLElementTagNameMap['floor-purpose']>(
      html`<floor-purpose src="/once.json"></floor-purpose>`,
    );
    await waitUntil(() => widget.state === 'ready');
    expect(requests.length).to.equal(1);
  });

  it('asks anew for another src', async () => {
    const widget = await fixture<HTMLElementTagNameMap['floor-purpose']>(
      html`<floor-purpose src="/first.json"></floor-purpose>`,
    );
    await waitUntil(() => widget.state === 'ready');
    widget.setAttribute('src', '/second.json');
    await waitUntil(() => requests.length === 2);
    expect(requests[1]).to.contain('/second.json');
  });

  it('asks no more because the page around its widgets changes', async () => {
    const feed = await fixture<HTMLElementTagNameMap['floor-feed']>(
      html`<floor-feed src="/page.json"
        ><p>Before</p>
        <floor-purpose></floor-purpose
      ></floor-feed>`,
    );
    await waitUntil(() => feed.querySelector('floor-purpose')?.state === 'ready');
    feed.querySelector('p')!.textContent = 'After';
    feed.append(document.createElement('floor-purpose'));
    await waitUntil(() =>
      [...feed.querySelectorAll('floor-purpose')].every(({ state }) => state === 'ready'),
    );
    expect(requests.length).to.equal(1);
  });

  it('judges age anew when a feed is told how long its facts count', async () => {
    const feed = await fixture<HTMLElementTagNameMap['floor-feed']>(
      html`<floor-feed .data=${aFeed()}><floor-purpose></floor-purpose></floor-feed>`,
    );
    const widget = feed.querySelector('floor-purpose')!;
    expect(widget.age).to.equal('fresh');
    feed.staleAfter = 'PT30M';
    await waitUntil(() => widget.age === 'stale');
  });
});
