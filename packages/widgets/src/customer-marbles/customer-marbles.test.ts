import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { FloorCustomerMarbles } from './customer-marbles.js';
import { all, canvasOf, feed, Frames, october, picture, pixel, september, text, widget } from './testing.js';

async function marbles(
  data: unknown,
  width = '360px',
  set: (element: FloorCustomerMarbles) => void = () => undefined,
): Promise<FloorCustomerMarbles> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.width = width;
  const element = widget(data);
  element.style.width = '';
  set(element);
  holder.append(element);
  await settled(element);
  return element;
}

async function settled(element: FloorCustomerMarbles): Promise<void> {
  for (let i = 0; i < 4; i += 1) {
    await element.updateComplete;
    await nextFrame();
  }
}

/** Marbles gained, won back and lost in the outlines, those beside the counts included. */
const outlined = (element: FloorCustomerMarbles): number[] =>
  ['gained', 'wonBack', 'lost'].map((kind) => all(element, `.outline .${kind}`).length);

describe('floor-customer-marbles at rest', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('says the counts of the feed in words', async () => {
    const element = await marbles(feed());
    expect(element.state).to.equal('ready');
    expect(element.summary).to.equal(
      'October 2026: 42 customers gained, 31 lost, 3 won back. 1,228 customers, 14 more than at the start.',
    );
    expect(text(element, '.piece')).to.deep.equal([
      '42 gained,',
      '31 lost,',
      '3 won back.',
      '1,228 customers.',
    ]);
    expect(text(element, '.figure:not(.start)')).to.deep.equal(['+14']);
    expect(text(element, '[part="heading"]')).to.deep.equal(['Customers']);
  });

  it('gives each reason a tray with its count, the unexplained in the last', async () => {
    expect(text(await marbles(feed()), '.label')).to.deep.equal([
      'Lost 31',
      'Parcel left in the rain 12',
      'Moved away 9',
      'Other 10',
    ]);
  });

  it('keeps the words of a reason whole, and sets all reasons smaller before it breaks one', async () => {
    const reasons = [
      { period: '2026-10', change: 'lost', reason: 'Verspätete Lieferungen', count: 12 },
      { period: '2026-10', change: 'lost', reason: 'Umzug', count: 9 },
    ];
    const names = (element: FloorCustomerMarbles) => all(element, '.tray .label > :first-child');
    for (const width of ['240px', '320px', '600px']) {
      const element = await marbles(feed({ reasons }), width, (e) => (e.lang = 'de'));
      expect(names(element)[0]!.textContent).to.equal('Verspätete Lieferungen');
      for (const name of names(element)) expect(name.scrollWidth).to.be.at.most(name.clientWidth);
    }
    const long = [{ ...reasons[0], reason: 'Qualitätsbeanstandungenbeikühltransporten' }, reasons[1]!];
    const element = await marbles(feed({ reasons: long }), '240px');
    expect(new Set(names(element).map((name) => getComputedStyle(name).fontSize)).size).to.equal(1);
    for (const name of names(element)) expect(name.scrollWidth).to.be.at.most(name.clientWidth);
  });

  it('draws the bowl and a marble in each slot of a tray, and nothing in the next', async () => {
    const element = await marbles(feed());
    expect(pixel(element, '.bowl', 0.5, 0.65)[3]).to.be.above(200);
    expect(pixel(element, '.bowl', 0.01, 0.95)[3]).to.equal(0);
    // Ten to a row: twelve marbles are a row and two.
    expect(pixel(element, '.slots', 0.95, 0.25)[3]).to.be.above(200);
    expect(pixel(element, '.slots', 0.15, 0.75)[3]).to.be.above(200);
    expect(pixel(element, '.slots', 0.25, 0.75)[3]).to.equal(0);
  });

  it('draws the same facts at the same size the same, pixel for pixel', async () => {
    const [one, other] = [await marbles(feed()), await marbles(feed())];
    expect(picture(one)).to.equal(picture(other));
    expect(picture(await marbles(feed({ periods: [{ ...october, gained: 43 }] })))).not.to.equal(
      picture(one),
    );
  });

  it('shows everyone where it is told to', async () => {
    const element = await marbles(feed(), '360px', (e) => (e.view = 'all'));
    expect(all(element, '.bowl')[0]!.getAttribute('aria-label')).to.equal(
      'A glass bowl with marbles: 1,183 stayed, 42 gained, 3 won back.',
    );
    expect(text(element, '.caption')[0]).to.match(
      /^In the bowl 1 marble = \d+ customers, not drawn: \d+ stayed/,
    );
  });

  it('says what a marble stands for when there are many, and draws one for one when there are few', async () => {
    const many = await marbles(feed({ periods: [{ ...october, gained: 9004 }] }));
    expect(text(many, '.caption')[0]).to.match(/^In the bowl 1 marble = \d+ customers/);
    expect(text(await marbles(feed()), '.caption')).to.deep.equal(['']);
  });

  it('is accessible in light and dark, with its table open', async () => {
    const element = await marbles(feed());
    all(element, '[part="footer"] button')[0]!.click();
    await settled(element);
    await expect(element).to.be.accessible();
    element.theme = 'dark';
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('lists single customers, and names only those who agreed', async () => {
    const changes = [
      { id: 'a', change: 'gained', on: '2026-10-03', label: 'Bakery Sato', consent: 'board' },
      { id: 'b', change: 'lost', on: '2026-10-20', reason: 'Moved away' },
    ];
    const element = await marbles(feed({ changes }));
    all(element, '[part="footer"] button')[0]!.click();
    await settled(element);
    expect(text(element, '[part="table"] table:last-child tbody tr')).to.deep.equal([
      '20 October 2026LostNot namedMoved away',
      '3 October 2026GainedBakery Sato',
    ]);
  });

  it('walks back through the periods with buttons and arrow keys', async () => {
    const element = await marbles(feed());
    const [earlier, later] = all(element, '.picker button');
    expect(later!.getAttribute('aria-disabled')).to.equal('true');
    earlier!.click();
    await settled(element);
    expect(element.summary).to.match(/^September 2026: 41 customers gained, 28 lost/);
    const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
    all(element, '.bowl')[0]!.dispatchEvent(key);
    await settled(element);
    expect(element.summary).to.match(/^October 2026/);
    expect(key.defaultPrevented).to.equal(true);
  });

  it('draws again when the theme around it changes', async () => {
    const element = await marbles(feed(), '360px', (e) => (e.theme = undefined));
    const before = picture(element);
    element.parentElement!.style.setProperty('--floor-accent', '#aa2200');
    await aTimeout(60);
    await settled(element);
    expect(picture(element)).not.to.equal(before);
    const [red = 0, , blue = 0] = pixel(element, '.marble', 0.5, 0.75);
    expect(red).to.be.above(blue);
  });

  it('waits while it has no room, and draws when it gets some', async () => {
    const element = await marbles(feed(), '0px');
    expect(element.summary).to.contain('42 customers gained');
    element.parentElement!.style.width = '360px';
    await settled(element);
    expect(pixel(element, '.bowl', 0.5, 0.65)[3]).to.be.above(200);
  });

  it('waits while it is hidden', async () => {
    const element = await marbles(feed(), '360px', (e) => (e.hidden = true));
    element.hidden = false;
    await settled(element);
    expect(pixel(element, '.bowl', 0.5, 0.65)[3]).to.be.above(200);
  });

  it('waits while it has no height, and draws when it gets some', async () => {
    const element = await marbles(feed(), '360px', (e) => (e.style.cssText = 'height:0;overflow:hidden'));
    expect(element.state).to.equal('ready');
    element.style.cssText = '';
    await settled(element);
    expect(pixel(element, '.bowl', 0.5, 0.65)[3]).to.be.above(200);
  });

  for (const [how, getContext] of [
    ['can be had', () => null],
    [
      'may be read',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ] as const)
    it(`shows outlines and every figure where no canvas ${how}`, async () => {
      const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!;
      HTMLCanvasElement.prototype.getContext = getContext;
      try {
        const element = await marbles(feed());
        expect(outlined(element)).to.deep.equal([42 + 1, 3 + 1, 31 + 1]);
        expect(text(element, '.piece')[0]).to.equal('42 gained,');
        await expect(element).to.be.accessible();
      } finally {
        Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', original);
      }
    });

  it("shows outlines in the reader's own colours, and the picture again after", async () => {
    const original = window.matchMedia.bind(window);
    let forced = true;
    let changed = (): void => undefined;
    window.matchMedia = (query) => {
      const list = original(query);
      if (!query.includes('forced-colors')) return list;
      Object.defineProperty(list, 'matches', { get: () => forced });
      list.addEventListener = (_type: string, listener: unknown) => (changed = listener as () => void);
      return list;
    };
    try {
      const element = await marbles(feed());
      expect(outlined(element)).to.deep.equal([42 + 1, 3 + 1, 31 + 1]);
      expect(canvasOf(element).hidden).to.equal(true);
      forced = false;
      changed();
      await settled(element);
      expect(outlined(element)).to.deep.equal([0, 0, 0]);
      expect(pixel(element, '.bowl', 0.5, 0.65)[3]).to.be.above(200);
    } finally {
      window.matchMedia = original;
    }
  });

  it('prints the settled picture, finer than a screen', async () => {
    const element = await marbles(feed());
    const { width } = canvasOf(element);
    await emulateMedia({ media: 'print' });
    await settled(element);
    expect(canvasOf(element).width).to.be.closeTo((width / devicePixelRatio) * 3, 3);
    expect(pixel(element, '.bowl', 0.5, 0.65)[3]).to.be.above(200);
    // Each of the two takes the other back.
    await emulateMedia({ media: 'screen' });
    await emulateMedia({ reducedMotion: 'reduce' });
    await settled(element);
    expect(canvasOf(element).width).to.equal(width);
  });

  it('counts a customer once who is told of twice, the later time', async () => {
    const changes = [
      { id: 'a', change: 'lost', on: '2026-10-03', reason: 'Price' },
      { id: 'a', change: 'lost', on: '2026-10-05', reason: 'Moved away' },
    ];
    const element = await marbles(
      feed({ periods: [{ ...october, gained: 0, lost: 1, wonBack: 0 }], reasons: [], changes }),
    );
    expect(element.state).to.equal('ready');
    expect(text(element, '.label')).to.deep.equal(['Lost 1', 'Moved away 1']);
  });

  for (const [name, period] of [
    ['nobody', { opening: 0, gained: 0, lost: 0, wonBack: 0 }],
    ['one customer', { opening: 0, gained: 1, lost: 0 }],
    ['a thousand million', { opening: 1e9, gained: 1e9, lost: 1e9, wonBack: 1e9 }],
    ['more lost than there were', { opening: 5, gained: 0, lost: 12 }],
  ] as const)
    for (const view of ['change', 'all'] as const)
      it(`stands with ${name}, ${view === 'all' ? 'everyone' : 'arrivals'} in the bowl`, async () => {
        const periods = [{ period: '2026-10', ...period }];
        const element = await marbles(feed({ periods, reasons: [] }), '240px', (e) => (e.view = view));
        expect(element.state).to.equal('ready');
        expect(element.summary).to.match(/^October 2026: /);
        expect(pixel(element, '.bowl', 0.5, 0.97)[3]).to.be.above(100);
      });

  it('leaves out periods whose counts are negative or not whole, and keeps the rest', async () => {
    const element = await marbles(
      feed({
        periods: [october, { ...september, gained: -1 }, { ...september, period: '2026-08', lost: 2.5 }],
      }),
    );
    expect(element.state).to.equal('ready');
    expect(element.summary).to.match(/^October 2026: 42/);
    expect(element.problems.map(({ path }) => path)).to.deep.equal([
      'customers.periods[1].gained',
      'customers.periods[2].lost',
    ]);
  });

  it('asks for no frame and sets no timer once it rests', async () => {
    const element = await marbles(feed());
    await aTimeout(100);
    const counted = new Frames();
    const [wait, repeat] = [window.setTimeout.bind(window), window.setInterval.bind(window)];
    let timers = 0;
    const count = () => (timers += 1);
    Object.assign(window, { setTimeout: count, setInterval: count });
    await new Promise((done) => wait(done, 200));
    Object.assign(window, { setTimeout: wait, setInterval: repeat });
    counted.restore();
    expect([counted.pending, timers, element.isConnected]).to.deep.equal([0, 0, true]);
  });

  for (const [name, together] of [
    ['within one frame', 60],
    ['over sixty frames', 1],
  ] as const)
    it(`lays out once a frame in a storm of resizes ${name}`, async () => {
      const element = await marbles(feed());
      let draws = 0;
      const ctx = canvasOf(element).getContext('2d')!;
      const clear = ctx.clearRect.bind(ctx);
      ctx.clearRect = (...area) => {
        draws += 1;
        clear(...area);
      };
      for (let i = 0; i < 60; i += 1) {
        element.parentElement!.style.width = `${300 + i}px`;
        element.getBoundingClientRect();
        if ((i + 1) % together === 0) await nextFrame();
      }
      await nextFrame();
      await nextFrame();
      expect(draws).to.be.within(1, 60 / together + 1);
    });
});
