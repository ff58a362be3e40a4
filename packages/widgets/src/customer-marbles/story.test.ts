import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { FloorCustomerMarbles } from './customer-marbles.js';
import { all, feed, Frames, october, picture, pixel, widget } from './testing.js';

describe('floor-customer-marbles tells a story', () => {
  let clock: Frames;
  let page: HTMLElement;
  beforeEach(async () => {
    page = await fixture<HTMLElement>(html`<div></div>`);
    clock = new Frames();
  });
  afterEach(() => clock.restore());

  async function told(element: FloorCustomerMarbles): Promise<void> {
    for (let i = 0; i < 6; i += 1) {
      await element.updateComplete;
      await aTimeout(20);
    }
  }

  async function fresh(data: unknown): Promise<FloorCustomerMarbles> {
    const element = widget(data);
    page.append(element);
    await told(element);
    return element;
  }

  const step = (element: FloorCustomerMarbles) => all(element, '.stand')[0]!.dataset.step;

  it('from the opening to the settled picture, in at most eight seconds, and then rests', async () => {
    const element = await fresh(feed());
    expect(step(element)).to.equal('opening');
    const opening = picture(element);
    const count = clock.play();
    expect(count).to.be.within(20, 8000 / 50);
    expect(step(element)).to.equal('told');
    expect(clock.pending).to.equal(0);
    expect(picture(element)).not.to.equal(opening);
  });

  it('whose first picture stands with the facts, before a frame is played or anything else is made ready', async () => {
    const element = widget(feed());
    page.append(element);
    await element.updateComplete;
    expect(step(element)).to.equal('opening');
    expect(pixel(element, '.bowl', 0.5, 0.65)[3]).to.be.above(200);
    expect(all(element, '.sheets canvas')).to.have.length(0);
  });

  it('not where nobody came or went', async () => {
    const nobody = { period: '2026-10', opening: 12, gained: 0, lost: 0 };
    const element = await fresh(feed({ periods: [nobody], reasons: [] }));
    expect([clock.pending, step(element)]).to.deep.equal([0, undefined]);
    expect(pixel(element, '.bowl', 0.5, 0.97)[3]).to.be.above(100);
  });

  it('as the settled picture where a browser short of memory gives no further canvas', async () => {
    const element = await fresh(feed());
    const opening = picture(element);
    const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      clock.play();
    } finally {
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', original);
    }
    expect([clock.pending, step(element)]).to.deep.equal([0, 'told']);
    expect(picture(element)).not.to.equal(opening);
    expect(all(element, '.sheets canvas')).to.have.length(0);
  });

  it('ends in the very picture that reduced motion shows at once', async () => {
    const element = await fresh(feed());
    clock.play();
    await emulateMedia({ reducedMotion: 'reduce' });
    const still = await fresh(feed());
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(step(still)).to.equal(undefined);
    expect(picture(element)).to.equal(picture(still));
  });

  it('not again for a repeated poll of the same facts', async () => {
    const element = await fresh(feed());
    clock.play();
    element.data = feed();
    await told(element);
    expect(clock.pending).to.equal(0);
  });

  it('again on a click', async () => {
    const element = await fresh(feed());
    clock.play();
    all(element, '.bowl')[0]!.click();
    await told(element);
    expect(step(element)).to.equal('opening');
    expect(clock.play()).to.be.above(20);
  });

  it('again on Enter, which is the OK of a remote control, and on play()', async () => {
    const element = await fresh(feed());
    clock.play();
    all(element, '.bowl')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await told(element);
    expect(step(element)).to.equal('opening');
    clock.play();
    element.play();
    expect(step(element)).to.equal('opening');
    expect(clock.play()).to.be.above(20);
  });

  it('of another period when somebody walks there', async () => {
    const element = await fresh(feed());
    clock.play();
    element.period = '2026-09';
    await told(element);
    expect(step(element)).to.equal('opening');
    expect(clock.play()).to.be.above(20);
  });

  it('only of the difference when one more has come', async () => {
    const changes = [
      { id: 'a', change: 'gained', on: '2026-10-03' },
      { id: 'b', change: 'wonBack', on: '2026-10-05' },
    ];
    const few = { ...october, gained: 1, wonBack: 1, lost: 0 };
    const element = await fresh(feed({ periods: [few], reasons: [], changes }));
    clock.play();
    element.data = feed({
      periods: [{ ...few, gained: 2 }],
      reasons: [],
      changes: [...changes, { id: 'c', change: 'gained', on: '2026-10-09' }],
    });
    await told(element);
    expect(step(element)).to.equal('gained');
    // One marble falls: well under two seconds.
    expect(clock.play()).to.be.below(40);
  });

  it('to nobody when it is taken off the page midway', async () => {
    const element = await fresh(feed());
    clock.play(1000);
    expect(clock.pending).to.equal(1);
    element.remove();
    expect(clock.pending).to.equal(0);
  });
});
