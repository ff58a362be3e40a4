import type { Award } from '@floorboard/feed';
import { systemClock } from '@floorboard/feed';
import { ManualClock } from '@floorboard/feed/testing';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './award-winners.define.js';
import { useClock } from '../internal/clock.js';
import { all, clearPlaces, drawn, inColumn, onStage, one, textIn } from '../internal/testing-place.js';

const champion: Award = {
  award: 'Customer Champion',
  period: '2026-10',
  consent: 'board',
  citation: 'Walked a lost parcel home after hours, twice.',
  customerQuote: 'I had given up. Then they knocked.',
  criterion: 'Going out of the way',
  nominatedBy: 'Night sort',
  winners: [
    { name: 'Mary Keen', team: 'Pickup window team' },
    { name: 'Tom Ash', team: 'Pickup window team' },
  ],
};
const earlier: Award = {
  award: 'Safe Hands',
  period: '2026-08',
  consent: 'board',
  citation: 'Ninety days without a damaged parcel.',
  winners: [{ name: 'Night sort', kind: 'team' }],
};
const awards = (...items: unknown[]) => ({ items });
const long = 'Ask the network to move the second collection so that the counter closes with nothing left. ';

describe('floor-award-winners', () => {
  let clock: ManualClock;

  beforeEach(() => {
    clock = new ManualClock('2026-11-03T07:46:00Z');
    useClock(clock);
  });

  afterEach(() => {
    clearPlaces();
    useClock(systemClock);
  });

  it('shows the award, its winners, what for and the customer’s words', async () => {
    const el = await inColumn('floor-award-winners', awards(champion, earlier));
    expect(el.state).to.equal('ready');
    expect(one(el, '[part="heading"]').textContent).to.equal('Spotlight, October');
    expect(one(el, '[part="finding"]').textContent).to.equal('Customer Champion');
    expect(one(el, '.who').textContent.trim()).to.equal('Mary Keen and Tom Ash');
    expect(textIn(el))
      .to.contain('Two winners, shared')
      .and.to.contain('Pickup window team')
      .and.to.contain('Walked a lost parcel home after hours, twice.')
      .and.to.contain('“I had given up. Then they knocked.”')
      .and.to.contain('Nominated by Night sort');
    expect(all(el, '[part="headline"] .disc').map((disc) => disc.textContent.trim())).to.deep.equal([
      'MK',
      'TA',
    ]);
  });

  it('still names the period under a heading of the page’s own', async () => {
    const el = await inColumn('floor-award-winners', awards(champion), { heading: 'Our champions' });
    expect(one(el, '[part="heading"]').textContent).to.equal('Our champions');
    expect(one(el, '.page').textContent).to.equal('October');
  });

  it('has a wall of past winners, a team told apart by its shape', async () => {
    const el = await inColumn('floor-award-winners', awards(champion, earlier));
    expect(one(el, '.wall').textContent.replace(/\s+/g, ' ')).to.contain('Night sort Safe Hands, August');
    expect(one(el, '.wall .disc').dataset['kind']).to.equal('team');
  });

  it('shows markup and quotes in a citation as plain text', async () => {
    const citation = 'for the discovery of <i>Helicobacter pylori</i> & "its" role\r\nin gastritis';
    const el = await inColumn('floor-award-winners', awards({ ...champion, citation }));
    expect(one(el, '.citation').textContent).to.equal(citation);
    expect(all(el, 'i')).to.have.length(0);
  });

  it('says that there was no award, and still shows the wall', async () => {
    const el = await inColumn('floor-award-winners', awards({ ...champion, winners: [] }, earlier));
    expect(one(el, '.who').textContent.trim()).to.equal('No award this month');
    expect(all(el, '.wall li')).to.have.length(1);
    expect(el.summary).to.contain('no award this month');
  });

  describe('with photos', () => {
    const withPhoto = (url: string) => awards({ ...champion, winners: [{ name: 'Mary Keen', photo: url }] });

    describe('of which there is no still yet', () => {
      const createImageBitmap = window.createImageBitmap.bind(window);
      beforeEach(() => {
        window.createImageBitmap = () => new Promise(() => undefined);
      });
      afterEach(() => {
        window.createImageBitmap = createImageBitmap;
      });

      it('shows the photo, fetched without a referrer, with the name for those who don’t see it', async () => {
        const el = await inColumn('floor-award-winners', withPhoto('/test/fixtures/photos/portrait.png'));
        const image = one(el, 'img') as HTMLImageElement;
        expect(image.alt).to.equal('Mary Keen');
        expect(image.referrerPolicy).to.equal('no-referrer');
        expect(image.loading).to.equal('eager');
        expect(getComputedStyle(image).objectFit).to.equal('cover');
      });

      it('finds a photo relative to the feed, not to the page', async () => {
        const el = await inColumn('floor-award-winners', undefined, {
          src: '/test/fixtures/feeds/awards.json',
        });
        useClock(systemClock);
        await waitUntil(() => all(el, 'img').length > 0);
        expect((one(el, 'img') as HTMLImageElement).src).to.equal(
          new URL('/test/fixtures/photos/portrait.png', document.baseURI).href,
        );
      });
    });

    it('keeps the monogram until the photo is there', async () => {
      const el = await inColumn('floor-award-winners', withPhoto('/nowhere.png'));
      await waitUntil(() => all(el, 'img').length === 0);
      expect(one(el, '.disc').textContent.trim()).to.equal('MK');
    });

    it('shows the photo once it is there', async () => {
      const el = await inColumn('floor-award-winners', withPhoto('/test/fixtures/photos/portrait.png'));
      await waitUntil(() => all(el, 'canvas').length === 1);
      expect(one(el, '.disc').textContent.trim()).to.equal('');
      expect(one(el, 'canvas').getAttribute('aria-label')).to.equal('Mary Keen');
      expect(all(el, 'img')).to.have.length(0);
    });

    it('keeps an animated photo still', async () => {
      const el = await inColumn('floor-award-winners', withPhoto('/test/fixtures/photos/animated.gif'));
      await waitUntil(() => all(el, 'canvas').length === 1);
      expect(all(el, 'img')).to.have.length(0);
      const pixel = (one(el, 'canvas') as HTMLCanvasElement).getContext('2d')!.getImageData(9, 9, 1, 1).data;
      expect([...pixel]).to.deep.equal([200, 30, 30, 255]);
    });

    it('does without a photo of which no still can be made', async () => {
      const createImageBitmap = window.createImageBitmap.bind(window);
      window.createImageBitmap = () => Promise.reject(new Error('No memory'));
      try {
        const el = await inColumn('floor-award-winners', withPhoto('/test/fixtures/photos/portrait.png'));
        await waitUntil(() => all(el, 'img').length === 0);
        expect(one(el, '.disc').textContent.trim()).to.equal('MK');
      } finally {
        window.createImageBitmap = createImageBitmap;
      }
    });

    it('does without a photo of one pixel', async () => {
      const el = await inColumn('floor-award-winners', withPhoto('/test/fixtures/photos/dot.png'));
      await waitUntil(() => all(el, 'img').length === 0);
      expect(one(el, '.disc').textContent.trim()).to.equal('MK');
    });

    it('runs nothing that a drawing brings along', async () => {
      const el = await inColumn('floor-award-winners', withPhoto('/test/fixtures/photos/hostile.svg'));
      await waitUntil(() => all(el, 'canvas').length === 1);
      expect('hostile' in window).to.equal(false);
    });
  });

  describe('with winners who may not be named', () => {
    const secret = { name: 'Zebulon Quick', photo: '/zebulon.png', team: 'Zebulon’s crew' };
    const everything = (el: HTMLElement & { summary: string }) =>
      [el.shadowRoot?.innerHTML, el.summary, el.outerHTML].join(' ');

    it('keeps them out of the page: picture, sentence, table, attributes', async () => {
      const el = await inColumn(
        'floor-award-winners',
        awards(
          { ...champion, consent: 'none', winners: [secret] },
          { ...earlier, winners: [secret], consent: 'none' },
        ),
      );
      one(el, '[part="footer"] button').click();
      await drawn(el);
      expect(everything(el)).not.to.match(/zebulon|quick/i);
      expect(one(el, '.who').textContent.trim()).to.equal('One winner, not named here');
    });

    it('shows them in a page and never on a stage, not for a frame, where consent ends at the intranet', async () => {
      const section = awards({ ...champion, consent: 'intranet', winners: [secret] });
      const page = await inColumn('floor-award-winners', section);
      expect(one(page, '.who').textContent).to.contain('Zebulon Quick');
      const seen: string[] = [];
      const watch = new MutationObserver(() => seen.push(everything(stage)));
      const stage = document.createElement('floor-award-winners');
      const board = document.createElement('floor-board');
      board.stage = true;
      board.append(stage);
      const at = document.createElement('div');
      at.className = 'place';
      at.style.setProperty('height', '1080px');
      at.append(board);
      stage.data = section;
      document.body.append(at);
      watch.observe(stage.shadowRoot!, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      await drawn(stage);
      watch.disconnect();
      expect(seen.length).to.be.greaterThan(0);
      for (const state of seen) expect(state).not.to.match(/zebulon|quick/i);
      expect(one(stage, '.who').textContent).to.contain('not named here');
    });
  });

  describe('with several awards of one period', () => {
    const three = awards(
      champion,
      { ...champion, award: 'Quiet Hands' },
      { ...champion, award: 'Best Idea' },
    );

    it('has buttons and arrow keys in a page, and stays where it is', async () => {
      const el = await inColumn('floor-award-winners', three);
      expect(one(el, '.page').textContent.replace(/\s+/g, ' ')).to.contain('1 of 3');
      const [previous, next] = all(el, '.page button');
      expect([previous?.getAttribute('aria-label'), next?.getAttribute('aria-label')]).to.deep.equal([
        'Previous award',
        'Next award',
      ]);
      next?.click();
      await drawn(el);
      expect(one(el, '[part="finding"]').textContent).to.equal('Quiet Hands');
      previous?.focus();
      await sendKeys({ press: 'ArrowRight' });
      await drawn(el);
      expect(one(el, '[part="finding"]').textContent).to.equal('Best Idea');
      previous?.blur();
      clock.advance(600_000);
      await drawn(el);
      expect(one(el, '[part="finding"]').textContent).to.equal('Best Idea');
    });

    it('turns by itself on a stage', async () => {
      const el = await onStage('floor-award-winners', three, { columns: '5', rows: '6' });
      expect(all(el, '.page button')).to.have.length(0);
      clock.advance(20_000);
      await drawn(el);
      expect(one(el, '.page').textContent.trim()).not.to.equal('1 of 3');
    });
  });

  for (const [columns, rows] of [
    ['12', '6'],
    ['5', '4'],
    ['4', '3'],
    ['3', '2'],
  ] as const)
    it(`keeps 12 winners and long words inside a tile of ${columns} by ${rows}`, async () => {
      const el = await onStage(
        'floor-award-winners',
        awards(
          {
            ...champion,
            award: 'The customer champion of the whole northern network and its neighbours',
            citation: long.repeat(8),
            customerQuote: long.repeat(4),
            winners: Array.from({ length: 12 }, (_, i) => ({
              name: i % 3 ? `Winner Number ${i}` : `Maximiliana Featherstonehaugh-Cholmondeley ${i}`,
              team: `Team ${i}`,
            })),
          },
          ...Array.from({ length: 12 }, (_, i) => ({
            ...earlier,
            period: `2025-${String(i + 1).padStart(2, '0')}`,
          })),
        ),
        { columns, rows },
      );
      const frame = one(el, '.floor');
      expect(frame.scrollHeight).to.be.at.most(frame.clientHeight + 1);
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth + 1);
      expect(one(el, '[part="finding"]').getBoundingClientRect().height).to.be.greaterThan(20);
    });

  it('says that there are none yet', async () => {
    const el = await inColumn('floor-award-winners', awards());
    expect(el.state).to.equal('empty');
    expect(textIn(el)).to.contain('No awards yet.');
  });

  for (const attributes of [{ theme: 'light' }, { theme: 'dark' }, { theme: 'paper' }, { lang: 'ar' }])
    it(`has nothing for axe to find with ${JSON.stringify(attributes)}`, async () => {
      const el = await inColumn(
        'floor-award-winners',
        awards(champion, { ...champion, award: 'Quiet Hands' }, earlier),
        attributes,
      );
      await expect(el).to.be.accessible();
    });
});
