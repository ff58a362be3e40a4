import { aFeed, ManualClock } from '@floorboard/feed/testing';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FloorFeed } from '../feed/feed.js';
import '../feed/feed.define.js';
import type { FloorPurpose } from '../purpose/purpose.js';
import '../purpose/purpose.define.js';
import { systemClock } from '@floorboard/feed';
import { useClock } from './clock.js';
import type { FloorProblemsEvent, FloorStateEvent } from './events.js';

const at = (text: string) => Date.parse(text);
const shadowText = (element: Element) => element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const part = (element: Element, name: string) => element.shadowRoot?.querySelector(`[part="${name}"]`);
const words = 'Every parcel is someone’s promise. We keep it.';

const undefinedName = undefined as unknown as () => void;

async function settled(element: FloorPurpose): Promise<FloorPurpose> {
  await element.updateComplete;
  return element;
}

describe('the frame of every widget', () => {
  let clock: ManualClock;

  beforeEach(() => {
    clock = new ManualClock(at('2026-11-02T09:00:00+11:00'));
    useClock(clock);
  });

  afterEach(() => useClock(systemClock));

  describe('where its facts come from', () => {
    it('shows a section handed in as data', async () => {
      const el = await fixture<FloorPurpose>(html`<floor-purpose .data=${{ text: words }}></floor-purpose>`);
      expect(el.state).to.equal('ready');
      expect(el.getAttribute('state')).to.equal('ready');
      expect(el.summary).to.equal(words);
      expect(shadowText(el)).to.contain(words);
    });

    it('shows its section of a whole feed handed in as data', async () => {
      const el = await fixture<FloorPurpose>(html`<floor-purpose .data=${aFeed()}></floor-purpose>`);
      expect(el.summary).to.contain('Every parcel is somebody waiting.');
    });

    it('reads a JSON script inside it, and reads it again when it changes', async () => {
      const el = await fixture<FloorPurpose>(
        html`<floor-purpose
          ><script type="application/json">
            { "text": "First." }
          </script></floor-purpose
        >`,
      );
      expect(el.summary).to.equal('First.');
      el.querySelector('script')!.textContent = '{"text":"Second."}';
      await waitUntil(() => el.summary === 'Second.');
    });

    it('fetches its own src', async () => {
      useClock(systemClock);
      const el = await fixture<FloorPurpose>(
        html`<floor-purpose src="/test/fixtures/feeds/purpose.json"></floor-purpose>`,
      );
      await waitUntil(() => el.state === 'ready');
      expect(el.summary).to.contain('Every parcel is somebody waiting.');
    });

    it('takes the nearest feed around it, through shadow roots', async () => {
      const feed = await fixture<FloorFeed>(html`<floor-feed .data=${aFeed()}><div></div></floor-feed>`);
      const inner = feed.querySelector('div')!.attachShadow({ mode: 'open' });
      const el = document.createElement('floor-purpose');
      inner.append(el);
      await settled(el);
      expect(el.state).to.equal('ready');
    });

    it('finds a feed that appears after it', async () => {
      const outer = await fixture<HTMLElement>(html`<div><floor-purpose></floor-purpose></div>`);
      const el = outer.querySelector('floor-purpose')!;
      expect(el.state).to.equal('loading');
      const feed = document.createElement('floor-feed');
      feed.data = aFeed();
      outer.replaceWith(feed);
      feed.append(outer);
      await waitUntil(() => el.state === 'ready');
      feed.remove();
    });

    it('prefers data to src, src to a script, and a script to the feed around it', async () => {
      const feed = await fixture<FloorFeed>(html`
        <floor-feed .data=${aFeed()}>
          <floor-purpose
            ><script type="application/json">
              { "text": "From the script." }
            </script></floor-purpose
          >
        </floor-feed>
      `);
      const el = feed.querySelector('floor-purpose')!;
      expect(el.summary).to.equal('From the script.');
      el.data = { text: 'From data.' };
      await settled(el);
      expect(el.summary).to.equal('From data.');
      el.data = undefined;
      await settled(el);
      await settled(el);
      expect(el.summary).to.equal('From the script.');
    });
  });

  describe('its state', () => {
    it('is loading until there are facts', async () => {
      const el = await fixture<FloorPurpose>(html`<floor-purpose></floor-purpose>`);
      expect(el.state).to.equal('loading');
      expect(shadowText(el)).to.contain('Loading');
    });

    it('is empty when the feed has no such section', async () => {
      const el = await fixture<FloorPurpose>(
        html`<floor-purpose .data=${aFeed({ purpose: undefined })}></floor-purpose>`,
      );
      expect(el.state).to.equal('empty');
      expect(shadowText(el)).to.contain('Nothing to show yet.');
    });

    it('is invalid with the parser’s sentence when bad data has nothing to fall back on', async () => {
      const el = await fixture<FloorPurpose>(
        html`<floor-purpose .data=${'<!doctype html><p>Sign in'}></floor-purpose>`,
      );
      expect(el.state).to.equal('invalid');
      expect(part(el, 'status')!.textContent)
        .to.contain('The newest file can’t be read.')
        .and.to.contain('web page');
    });

    it('is invalid and keeps the last good picture when the next document is bad', async () => {
      const el = await fixture<FloorPurpose>(html`<floor-purpose .data=${aFeed()}></floor-purpose>`);
      el.data = 'half a docum';
      await settled(el);
      await settled(el);
      expect(el.state).to.equal('invalid');
      expect(shadowText(el))
        .to.contain('This is the last good picture')
        .and.to.contain('Every parcel is somebody waiting.');
    });

    it('is invalid and keeps the last good picture when only its own section is bad', async () => {
      const el = await fixture<FloorPurpose>(html`<floor-purpose .data=${aFeed()}></floor-purpose>`);
      el.data = { ...aFeed(), purpose: { text: 42 } };
      await settled(el);
      await settled(el);
      expect(el.state).to.equal('invalid');
      expect(el.summary).to.contain('Every parcel is somebody waiting.');
    });

    it('is failed when nothing can be reached and nothing is stored', async () => {
      useClock(systemClock);
      const el = await fixture<FloorPurpose>(html`<floor-purpose src="/no-such-feed.json"></floor-purpose>`);
      await waitUntil(() => el.state === 'failed');
      expect(part(el, 'status')!.textContent).to.contain('Can’t reach the feed');
    });

    it('keeps the last good picture under its own date when newer facts can’t be computed or drawn', async () => {
      const el = await fixture<FloorPurpose>(html`<floor-purpose .data=${aFeed()}></floor-purpose>`);
      const faults: string[] = [];
      el.addEventListener('error', ({ message }) => faults.push(message));
      const body = () => part(el, 'body')!.textContent;
      const [before, asOf] = [body(), el.asOf];
      const newer = { purpose: { text: 'Newer.', asOf: '2026-11-02T08:59:00+11:00' } };
      for (const method of ['compute', 'renderModel']) {
        const broken = { value: () => undefinedName(), configurable: true };
        Object.defineProperty(el, method, broken);
        el.data = { ...aFeed(), ...newer };
        await settled(el);
        expect([el.state, body(), el.asOf], method).to.deep.equal(['failed', before, asOf]);
        expect(part(el, 'status')!.textContent).to.contain('This part has failed.');
        expect(faults.pop()).to.equal('undefinedName is not a function');
        Reflect.deleteProperty(el, method);
        el.requestUpdate();
        await settled(el);
        expect([el.state, body().trim()], `${method} mended`).to.deep.equal(['ready', 'Newer.']);
        el.data = aFeed();
        await settled(el);
      }
    });

    it('tells the page with an event that crosses shadow roots', async () => {
      const el = document.createElement('floor-purpose');
      const host = await fixture<HTMLElement>(html`<div></div>`);
      setTimeout(() => host.append(el));
      const event = await oneEvent<FloorStateEvent>(host, 'floor-state');
      expect(event.state).to.equal('loading');
      expect(event.composed).to.equal(true);
    });

    it('tells the page which records the newest document lost', async () => {
      const el = document.createElement('floor-purpose');
      const host = await fixture<HTMLElement>(html`<div></div>`);
      el.data = { ...aFeed(), purpose: { text: 'Kept.', since: 7 } };
      setTimeout(() => host.append(el));
      const event = await oneEvent<FloorProblemsEvent>(host, 'floor-problems');
      expect(event.problems[0]!.path).to.contain('purpose.since');
    });
  });

  describe('its age', () => {
    it('passes from fresh through ageing and stale to expired by the clock alone', async () => {
      const el = await fixture<FloorPurpose>(html`<floor-purpose .data=${aFeed()}></floor-purpose>`);
      const seen: (string | undefined)[] = [el.age];
      el.addEventListener('floor-state', (event) => seen.push(event.age));
      for (let hours = 0; hours < 260; hours += 1) {
        clock.advance(3_600_000);
        await el.updateComplete;
      }
      expect(seen).to.deep.equal(['fresh', 'ageing', 'stale', 'expired']);
      expect(el.getAttribute('age')).to.equal('expired');
    });

    it('says in words that stale facts were not renewed', async () => {
      clock = new ManualClock(at('2026-11-05T09:00:00+11:00'));
      useClock(clock);
      const el = await fixture<FloorPurpose>(html`<floor-purpose .data=${aFeed()}></floor-purpose>`);
      expect(el.age).to.equal('stale');
      expect(part(el, 'status')!.textContent.replace(/\s+/g, ' ')).to.contain(
        'As of Monday 08:00. The feed hasn’t been renewed for 3 days.',
      );
    });

    it('never ages an archive', async () => {
      const el = await fixture<FloorPurpose>(
        html`<floor-purpose
          .data=${aFeed({ archive: true, generatedAt: '2017-08-03T12:00:00+10:00' })}
        ></floor-purpose>`,
      );
      expect(el.age).to.equal('fresh');
      expect(shadowText(el)).to.contain('Records to 3 August 2017');
    });

    it('says nothing of a date where nobody gave one', async () => {
      const el = await fixture<FloorPurpose>(html`<floor-purpose .data=${{ text: words }}></floor-purpose>`);
      expect(shadowText(el)).to.not.contain('As of');
    });
  });

  it('leaves no timer and no listener behind when it goes', async () => {
    const feed = await fixture<FloorFeed>(
      html`<floor-feed .data=${aFeed()}><floor-purpose></floor-purpose></floor-feed>`,
    );
    const el = feed.querySelector('floor-purpose')!;
    await settled(el);
    const before = clock.waiting.length;
    for (let i = 0; i < 100; i += 1) {
      el.remove();
      feed.append(el);
      await el.updateComplete;
    }
    expect(clock.waiting.length).to.equal(before);
    el.remove();
    expect(clock.waiting.length).to.equal(before - 1);
  });

  it('takes the heading it is given before the feed’s and its own', async () => {
    const el = await fixture<FloorPurpose>(
      html`<floor-purpose .data=${{ text: words, title: 'From the feed' }}></floor-purpose>`,
    );
    expect(part(el, 'heading')!.textContent).to.equal('From the feed');
    el.heading = 'From the page';
    await settled(el);
    expect(part(el, 'heading')!.textContent).to.equal('From the page');
  });

  it('is described by its summary', async () => {
    const el = await fixture<FloorPurpose>(html`<floor-purpose .data=${{ text: words }}></floor-purpose>`);
    const group = el.shadowRoot!.querySelector('[role="group"]')!;
    const described = el.shadowRoot!.getElementById(group.getAttribute('aria-describedby')!);
    expect(described!.textContent).to.equal(words);
    await expect(el).to.be.accessible();
  });

  it('warns once, naming both versions, when a tag is taken, and works', () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    class Other extends HTMLElement {
      static version = '0.0.9';
    }
    customElements.define('floor-taken', Other);
    const Purpose = customElements.get('floor-purpose') as typeof FloorPurpose;
    Purpose.define('floor-taken');
    Purpose.define('floor-taken');
    Purpose.define();
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('0.0.9').and.to.contain(Purpose.version);
  });
});
