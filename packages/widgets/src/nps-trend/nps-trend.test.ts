import { systemClock } from '@floorboard/feed';
import { ManualClock } from '@floorboard/feed/testing';
import { expect } from '@open-wc/testing';
import { counts, periodsFrom } from './testing.js';
import type { FloorNpsTrend } from './nps-trend.js';
import { clearPage, drawn, marks, part, root, section, shown, text } from './testing-page.js';
import { useClock } from '../internal/clock.js';

describe('floor-nps-trend', () => {
  beforeEach(() => useClock(new ManualClock('2026-11-02T09:00:00+11:00')));
  afterEach(() => {
    useClock(systemClock);
    clearPage();
  });

  it('says the finding, the figure with its doubt, and what may be said of its change', async () => {
    const el = await shown();
    expect(el.state).to.equal('ready');
    expect(text(part(el, 'heading'))).to.equal('Net Promoter Score');
    expect(text(part(el, 'finding'))).to.equal('Higher since Module 1 than chance explains');
    expect(text(part(el, 'headline').querySelector('.figure'))).to.equal('58');
    expect(text(part(el, 'headline'))).to.contain('October 2026, 100 responses');
    expect(text(part(el, 'headline'))).to.contain('Up 14 points on September: no clear change');
    expect(el.summary).to.match(
      /^NPS 58 in October 2026, from 100 responses \(between \d+ and \d+\)\. Up 14 points/,
    );
  });

  it('draws the chart with its words inside it', async () => {
    const el = await shown();
    const chart = text(root(el).querySelector('svg'));
    for (const words of [
      'Module 1',
      'Target 40',
      'Average 50',
      'Dec: too few responses',
      'Jan: missing',
      'November so far: 12 responses',
      'Oct 2026',
    ])
      expect(chart).to.contain(words);
  });

  it('has nothing smaller than 12 px', async () => {
    for (const width of ['240px', '360px', '640px', '1200px']) {
      const el = await shown(section(), { width });
      for (const element of root(el).querySelectorAll('p, text, th, td, button, h2')) {
        // The chart is drawn in design pixels and scaled.
        const scale = element instanceof SVGTextElement ? element.getScreenCTM()!.a : 1;
        expect(parseFloat(getComputedStyle(element).fontSize) * scale).to.be.at.least(12);
      }
    }
  });

  it('fits its column at any width', async () => {
    for (const width of ['240px', '320px', '519px', '900px', '1900px']) {
      const el = await shown(section(), { width });
      const { scrollWidth, clientWidth } = root(el).querySelector<HTMLElement>('.floor')!;
      expect(scrollWidth, width).to.equal(clientWidth);
      const svg = root(el).querySelector('svg')!.getBoundingClientRect();
      expect(svg.right).to.be.at.most(el.getBoundingClientRect().right + 0.5);
    }
  });

  it('places its words by the font they are set in, with the first picture', async () => {
    document.documentElement.style.setProperty('--floor-font', 'monospace');
    const el = await shown();
    document.documentElement.style.removeProperty('--floor-font');
    const wide = root(el).querySelector('svg')!.innerHTML;
    const narrow = root(await shown()).querySelector('svg')!.innerHTML;
    expect(wide).to.not.equal(narrow);
    document.documentElement.style.setProperty('--floor-font', 'monospace');
    el.requestUpdate();
    await drawn(el);
    document.documentElement.style.removeProperty('--floor-font');
    expect(root(el).querySelector('svg')!.innerHTML).to.equal(wide);
  });

  it('draws again when its column changes', async () => {
    const el = await shown();
    el.parentElement!.style.setProperty('width', '400px');
    await drawn(el);
    expect(root(el).querySelector('svg')!.getBoundingClientRect().width).to.be.below(400);
  });

  it('shows the shares when asked, and the trend again', async () => {
    const el = await shown(section(), { view: 'shares' });
    expect(marks(el, 2)).to.have.length(13);
    expect(text(root(el).querySelector('svg'))).to.contain('Promoters');
    el.view = 'trend';
    await drawn(el);
    expect(marks(el, 2)).to.have.length(0);
    expect(root(el).querySelector('.whisker')).to.not.equal(null);
  });

  it('compares with what its attribute names', async () => {
    const el = await shown(section(), { compare: 'target' });
    expect(text(part(el, 'headline'))).to.contain('18 points above the target of 40');
    el.compare = 'year';
    await drawn(el);
    expect(text(part(el, 'headline'))).to.contain('Up 26 points on October last year: a clear change');
  });

  it('takes a view or a comparison that it does not know for its default', async () => {
    const el = await shown(section(), { view: 'pie', compare: 'luck' });
    expect(root(el).querySelector('.whisker')).to.not.equal(null);
    expect(text(part(el, 'headline'))).to.contain('on September');
  });

  it('is empty without records, and says so', async () => {
    const el = await shown({ period: 'month', periods: [] });
    expect(el.state).to.equal('empty');
    expect(text(part(el, 'body'))).to.equal('No responses yet.');
  });

  it('draws no chart where every period has too few responses', async () => {
    const el = await shown({ period: 'month', periods: periodsFrom('2026-09', ['few', 'few']) });
    expect(el.state).to.equal('ready');
    expect(text(part(el, 'finding'))).to.equal('Too few responses in October');
    expect(text(part(el, 'headline'))).to.equal('No score yet: too few responses.');
    expect(root(el).querySelector('svg')).to.equal(null);
  });

  it('keeps what is right of a section with faults', async () => {
    const el = await shown(
      section({
        periods: [
          ...periodsFrom('2026-08', [40, 41, 42]),
          { period: '2026-W43', promoters: 1, passives: -2, detractors: 'n/a' },
        ],
        target: 450,
        events: [{ period: '1999-01', label: 'Long ago' }],
      }),
    );
    expect(text(part(el, 'headline').querySelector('.figure'))).to.equal('42');
    expect(el.problems.map(({ path }) => path)).to.include('nps.target');
    expect(text(root(el).querySelector('svg'))).to.not.contain('Long ago');
  });

  describe('on a stage', () => {
    const inside = (el: FloorNpsTrend) => {
      const tile = el.getBoundingClientRect();
      for (const element of root(el).querySelectorAll('h2, .floor p:not(.for-ears), svg text, .mark')) {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const where = `${text(element)} ${element.getAttribute('class') ?? ''}`;
        expect(top, where).to.be.at.least(tile.top - 1);
        expect(bottom, where).to.be.at.most(tile.bottom + 1);
        // The figure's side bearing hangs over the margin; its stem doesn't.
        expect(left, where).to.be.at.least(tile.left - (element.matches('.figure') ? 8 : 1));
        expect(right, where).to.be.at.most(tile.right + 1);
      }
    };

    for (const [width, height] of [
      ['1008px', '808px'],
      ['952px', '640px'],
      ['700px', '700px'],
      ['1008px', '390px'],
      ['620px', '390px'],
    ] as const)
      for (const view of ['trend', 'shares'])
        it(`stays within a tile of ${width} by ${height}: ${view}`, async () => {
          const el = await shown(section(), { width, height, view });
          expect(root(el).querySelector('[data-size="stage"]')).to.not.equal(null);
          inside(el);
        });

    it('fills the height that its words leave', async () => {
      const el = await shown(section(), { width: '1008px', height: '808px' });
      const chart = root(el).querySelector('svg')!.getBoundingClientRect();
      const foot = part(el, 'footer').getBoundingClientRect();
      const headline = part(el, 'headline').getBoundingClientRect();
      expect(chart.top - headline.bottom).to.be.below(40);
      expect(foot.top - chart.bottom).to.be.within(-1, 40);
    });

    it('says in the chart whether the target will be reached', async () => {
      const periods = periodsFrom(
        '2025-09',
        Array.from({ length: 14 }, (_, i) => (i % 2 ? 45 : 35)),
      );
      const el = await shown({ period: 'month', periods, target: 70 }, { width: '1008px', height: '808px' });
      expect(text(root(el).querySelector('svg'))).to.contain('Target 70: will not be reached as things are');
    });

    it('leaves out the chart where a tile has no room for it', async () => {
      const el = await shown(section(), { width: '620px', height: '330px' });
      expect(root(el).querySelector('svg')).to.equal(null);
      expect(text(part(el, 'headline'))).to.contain('October 2026, 100 responses');
    });
  });

  describe('small samples', () => {
    /** 61 detractors, 137 passives and 239 promoters: 437 responses, NPS 41, shares 55, 31 and 14 per cent. */
    const secret = counts('2026-09', 61, 137, 239);
    const data = {
      period: 'month',
      periods: [
        counts('2026-08', 200, 0, 600),
        secret,
        counts('2026-10', 200, 0, 600),
        counts('2026-11', 61, 137, 239),
      ],
      smallSample: { suppressBelow: 500, lowBelow: 600 },
    };

    for (const view of ['trend', 'shares'])
      it(`leave no trace of a suppressed figure in the shadow DOM: ${view}`, async () => {
        const el = await shown(data, { view });
        root(el).querySelector('button')!.click();
        for (const mark of marks(el)) {
          mark.focus();
          await el.updateComplete;
          const said = [...root(el).querySelectorAll('*')].flatMap((element) => [
            ...[...element.attributes]
              .filter(({ name }) => /label|title|desc|text/.test(name))
              .map(({ value }) => value),
            ...[...element.childNodes]
              .filter(({ nodeType }) => nodeType === 3)
              .map((node) => node.textContent ?? ''),
          ]);
          for (const figure of ['437', '137', '239', '61', '41', '55%', '31%', '14%'])
            expect(said.filter((words) => new RegExp(`(^|\\D)${figure}(\\D|$)`).test(words))).to.deep.equal(
              [],
            );
        }
        expect(root(el).innerHTML).to.contain('fewer than 500');
      });

    it('show few responses quietly, with their interval and no verdict', async () => {
      const el = await shown({
        period: 'month',
        periods: [counts('2026-09', 2, 3, 30), counts('2026-10', 9, 2, 1)],
      });
      expect(root(el).querySelector('.figure')!.classList.contains('quiet')).to.equal(true);
      expect(text(part(el, 'headline'))).to.contain('12 responses');
      expect(text(part(el, 'headline'))).to.match(/Likely between −\d+ and −?\d+/);
      expect(text(part(el, 'headline'))).to.contain('Fewer than 30 responses: not compared');
      expect(text(part(el, 'headline'))).to.not.match(/up|down|clear change/i);
    });
  });

  it('lets go of what it listens to when it leaves the page', async () => {
    const heard = new Set<unknown>();
    document.fonts.addEventListener = (...args: unknown[]) => void heard.add(args[1]);
    document.fonts.removeEventListener = (...args: unknown[]) => void heard.delete(args[1]);
    try {
      const el = await shown();
      expect(heard.size).to.equal(1);
      el.remove();
      expect(heard.size).to.equal(0);
    } finally {
      // The prototype's own show through again.
      Reflect.deleteProperty(document.fonts, 'addEventListener');
      Reflect.deleteProperty(document.fonts, 'removeEventListener');
    }
  });
});
