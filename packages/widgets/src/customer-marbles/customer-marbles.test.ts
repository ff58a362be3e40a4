import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import './customer-marbles.define.js';
import type { FloorCustomerMarbles } from './customer-marbles.js';

const october = { period: '2026-10', opening: 1214, gained: 42, lost: 31, wonBack: 3 };
const reasons = [
  { period: '2026-10', change: 'lost', reason: 'Parcel left in the rain', count: 12 },
  { period: '2026-10', change: 'lost', reason: 'Moved away', count: 9 },
];

const feed = (customers: object, more: object = {}) => ({
  floorboard: 1,
  generatedAt: '2026-11-02T06:00:00Z',
  archive: true,
  locale: 'en',
  timeZone: 'UTC',
  facility: { id: 'a', name: 'A' },
  customers: { period: 'month', periods: [october], reasons, ...customers },
  ...more,
});

async function marbles(data: unknown, width = '360px'): Promise<FloorCustomerMarbles> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.width = width;
  const element = document.createElement('floor-customer-marbles');
  element.data = data;
  holder.append(element);
  await settled(element);
  return element;
}

async function settled(element: FloorCustomerMarbles): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await element.updateComplete;
    await nextFrame();
  }
}

const text = (element: FloorCustomerMarbles, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((e) => e.textContent.replace(/\s+/g, ' ').trim());

/** The colour of the picture's pixel at a share of a part's rectangle. */
function pixel(element: FloorCustomerMarbles, selector: string, across: number, down: number): number[] {
  const root = element.shadowRoot!;
  const canvas = root.querySelector('canvas')!;
  const part = root.querySelector(selector)!.getBoundingClientRect();
  const whole = canvas.getBoundingClientRect();
  const ratio = canvas.width / whole.width;
  const x = (part.left - whole.left + part.width * across) * ratio;
  const y = (part.top - whole.top + part.height * down) * ratio;
  return [...canvas.getContext('2d')!.getImageData(Math.round(x), Math.round(y), 1, 1).data];
}

describe('floor-customer-marbles', () => {
  it('says the counts of the feed in words', async () => {
    const element = await marbles(feed({}));
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
    expect(text(element, '.figure')).to.deep.equal(['+14']);
  });

  it('gives each reason a tray with its count, the unexplained in the last', async () => {
    const element = await marbles(feed({}));
    expect(text(element, '.label')).to.deep.equal([
      'Lost 31',
      'Parcel left in the rain 12',
      'Moved away 9',
      'Other 10',
    ]);
  });

  it('draws the bowl', async () => {
    const element = await marbles(feed({}));
    expect(pixel(element, '.bowl', 0.5, 0.6)[3]).to.equal(255);
    expect(pixel(element, '.bowl', 0.01, 0.95)[3]).to.equal(0);
  });

  it('says what a marble stands for when there are many', async () => {
    const element = await marbles(
      feed({ periods: [{ ...october, gained: 9004, lost: 9, wonBack: 3 }], reasons: [] }),
    );
    expect(text(element, '.caption')[0]).to.match(/^1 marble = \d+ customers/);
  });

  it('is accessible', async () => {
    await expect(await marbles(feed({}))).to.be.accessible();
  });

  it('waits while it has no room, and draws when it gets some', async () => {
    const element = await marbles(feed({}), '0px');
    expect(element.summary).to.contain('42 customers gained');
    element.parentElement!.style.width = '360px';
    await settled(element);
    expect(pixel(element, '.bowl', 0.5, 0.6)[3]).to.equal(255);
  });
});
