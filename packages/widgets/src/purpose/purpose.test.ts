import { systemClock } from '@floorboard/feed';
import { ManualClock } from '@floorboard/feed/testing';
import { expect } from '@open-wc/testing';
import './purpose.define.js';
import { useClock } from '../internal/clock.js';
import { all, clearPlaces, drawn, inColumn, onStage, one, textIn } from '../internal/testing-place.js';

const short = { text: 'Every parcel is someone’s promise. We keep it.', by: 'All of us', since: '2024-03' };
const long = {
  ...short,
  text: 'Every parcel is a promise and we keep it, on the day and at the door. '.repeat(4).slice(0, 240),
};

describe('floor-purpose', () => {
  beforeEach(() => useClock(new ManualClock('2026-11-03T07:46:00Z')));

  afterEach(() => {
    clearPlaces();
    useClock(systemClock);
  });

  it('says the purpose, by whom and since when', async () => {
    const el = await inColumn('floor-purpose', short);
    expect(one(el, '.text').textContent).to.equal(short.text);
    expect(one(el, '.byline').textContent).to.equal('All of us, since March 2024');
    expect(el.summary).to.equal(`${short.text} All of us, since March 2024`);
  });

  it('takes since as it is where it is no period', async () => {
    const el = await inColumn('floor-purpose', { text: 'We deliver.', since: 'the flood' });
    expect(one(el, '.byline').textContent).to.equal('since the flood');
  });

  it('is empty without a purpose', async () => {
    const el = await inColumn('floor-purpose', {
      floorboard: 1,
      generatedAt: '2026-11-03T07:00:00Z',
      facility: { id: 'x', name: 'X' },
    });
    expect(el.state).to.equal('empty');
    expect(textIn(el)).to.contain('Our purpose');
  });

  it('is as large as its tile allows, and inside it', async () => {
    const large = await onStage('floor-purpose', short);
    const small = await onStage('floor-purpose', long, { columns: '4', rows: '3' });
    const size = (el: HTMLElement) => parseFloat(getComputedStyle(one(el, '.text')).fontSize);
    expect(size(large)).to.be.closeTo(120, 1);
    expect(size(small)).to.be.at.least(32).and.below(120);
    for (const el of [large, small]) {
      const frame = one(el, '.floor');
      expect(frame.scrollHeight).to.be.at.most(frame.clientHeight + 1);
    }
  });

  for (const [name, section, lines] of [
    ['46 characters in one line', short, 1],
    ['240 characters in two or three', long, 3],
  ] as const)
    it(`stands in a board’s foot, ${name}`, async () => {
      const board = document.createElement('floor-board');
      board.stage = true;
      const el = document.createElement('floor-purpose');
      el.slot = 'foot';
      el.data = section;
      board.append(el);
      const at = document.createElement('div');
      at.className = 'place';
      at.style.setProperty('width', '1920px');
      at.style.setProperty('height', '1080px');
      at.append(board);
      document.body.append(at);
      await drawn(el);
      const text = one(el, '.text');
      const style = getComputedStyle(text);
      expect(parseFloat(style.fontSize)).to.be.at.least(32);
      expect(text.getBoundingClientRect().height).to.be.at.most(parseFloat(style.fontSize) * 1.2 * lines + 1);
      expect(el.getBoundingClientRect().bottom).to.be.at.most(at.getBoundingClientRect().bottom);
      expect(all(el, '.byline')).to.have.length(1);
    });

  for (const attributes of [{ theme: 'light' }, { theme: 'dark' }, { lang: 'ar' }])
    it(`has nothing for axe to find with ${JSON.stringify(attributes)}`, async () => {
      const el = await inColumn('floor-purpose', short, attributes);
      await expect(el).to.be.accessible();
    });
});
