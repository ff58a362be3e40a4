import type { Kpi } from '@floorboard/feed';
import { systemClock } from '@floorboard/feed';
import { ManualClock } from '@floorboard/feed/testing';
import { expect } from '@open-wc/testing';
import './kpi.define.js';
import { useClock } from '../internal/clock.js';
import { all, clearPlaces, drawn, inColumn, onStage, one, textIn } from '../internal/testing-place.js';

const pickup: Kpi = {
  id: 'pickup',
  label: 'Picked up first time',
  value: 93.7,
  unit: '%',
  target: 95,
  better: 'higher',
  history: [
    { period: '2026-08', value: 92.9 },
    { period: '2026-09', value: 93.3 },
    { period: '2026-10', value: 93.7 },
  ],
};
const wait: Kpi = {
  id: 'wait',
  label: 'Wait at the counter',
  value: 4.2,
  unit: 'min',
  target: 5,
  better: 'lower',
};
const kpis = (...items: Kpi[]) => ({ title: 'The month in figures', items });

describe('floor-kpi', () => {
  beforeEach(() => useClock(new ManualClock('2026-11-03T07:46:00Z')));

  afterEach(() => {
    clearPlaces();
    useClock(systemClock);
  });

  it('shows label, figure, target, verdict and past', async () => {
    const el = await inColumn('floor-kpi', kpis(pickup));
    expect(el.state).to.equal('ready');
    expect(one(el, '[part="heading"]').textContent).to.equal('Picked up first time');
    expect(one(el, '.target').textContent).to.equal('Target 95 %');
    expect(one(el, '.figure').textContent.replace(/\s+/g, ' ').trim()).to.equal('93.7%');
    expect(one(el, '.verdict').textContent.trim()).to.equal('Not yet: 1.3 points to go');
    expect(one(el, '.change').textContent).to.equal('Up 0.4 points on September');
    expect(one(el, '.spark').getAttribute('aria-label')).to.equal('3 values, August 2026 to October 2026');
    expect(all(el, '.lines path')).to.have.length(2);
    expect(all(el, '.now')).to.have.length(1);
  });

  it('lets time run from right to left where words do', async () => {
    const sides = async (lang: string) => {
      const el = await onStage('floor-kpi', kpis(pickup), { lang });
      const middle = (part: Element) => {
        const { left, width } = part.getBoundingClientRect();
        return left + width / 2;
      };
      const axis = middle(one(el, '.plot'));
      const newest = [one(el, '.now'), one(el, '.ends span:last-child')];
      return newest.map((part) => (middle(part) < axis ? 'left' : 'right'));
    };
    expect(await sides('en')).to.deep.equal(['right', 'right']);
    expect(await sides('ar')).to.deep.equal(['left', 'left']);
  });

  it('shows the one that metric names, and another when it changes', async () => {
    const el = await inColumn('floor-kpi', kpis(pickup, wait), { metric: 'wait' });
    expect(one(el, '[part="heading"]').textContent).to.equal('Wait at the counter');
    expect(one(el, '.verdict').textContent.trim()).to.equal('0.8 min better than target');
    el.metric = 'pickup';
    await drawn(el);
    expect(one(el, '[part="heading"]').textContent).to.equal('Picked up first time');
  });

  it('says which there are where the id is unknown', async () => {
    const el = await inColumn('floor-kpi', kpis(pickup, wait), { metric: 'nope' });
    expect(el.state).to.equal('empty');
    expect(textIn(el)).to.contain('No figure is called “nope” here. There is pickup and wait.');
  });

  it('says that a value is missing, with its target and its past', async () => {
    const el = await inColumn('floor-kpi', kpis({ ...pickup, value: null }));
    expect(el.state).to.equal('ready');
    expect(one(el, '.missing').textContent).to.equal('No value yet');
    expect(el.summary).to.contain('No value yet for Picked up first time.');
    expect(all(el, '.now')).to.have.length(0);
  });

  it('says when its own date is too old', async () => {
    const el = await inColumn('floor-kpi', kpis({ ...pickup, asOf: '2026-11-01T06:00:00Z' }));
    expect(one(el, '.late').textContent).to.contain('Not renewed since Sunday 06:00');
  });

  it('tells the verdict by its shape as well', async () => {
    const shapes: string[] = [];
    for (const value of [93.7, 95, 97]) {
      const el = await inColumn('floor-kpi', kpis({ ...pickup, value }));
      shapes.push(
        one(el, '.shape')
          .innerHTML.replace(/<!--.*?-->/g, '')
          .trim(),
      );
    }
    expect(shapes[0]).not.to.equal(shapes[1]);
    expect(shapes[1]).to.equal(shapes[2]);
  });

  it('leaves a gap in its line open', async () => {
    const history = [
      { period: '2026-07', value: 91 },
      { period: '2026-08', value: 92 },
      { period: '2026-10', value: 93.7 },
    ];
    const el = await inColumn('floor-kpi', kpis({ ...pickup, history }));
    const d = all(el, '.lines path')[1]?.getAttribute('d') ?? '';
    expect(d.match(/M/g)).to.have.length(2);
  });

  it('has its values in a table behind a button', async () => {
    const el = await inColumn('floor-kpi', kpis(pickup));
    expect(all(el, 'table')).to.have.length(0);
    one(el, '[part="footer"] button').click();
    await el.updateComplete;
    expect(
      all(el, 'tbody tr').map((row) => [...row.children].map(({ textContent }) => textContent).join(' ')),
    ).to.deep.equal(['August 2026 92.9 %', 'September 2026 93.3 %', 'October 2026 93.7 %', 'Target 95 %']);
  });

  it('puts the line under a figure that leaves it no room, and writes a long number short', async () => {
    const el = await inColumn(
      'floor-kpi',
      kpis({ ...pickup, value: 123_456_789_012, unit: 'parcels' }),
      {},
      '260px',
    );
    expect(one(el, '.figure').textContent.replace(/\s+/g, '')).to.equal('123.5B');
    const bottom = one(el, '.figure').getBoundingClientRect().bottom;
    expect(one(el, '.spark').getBoundingClientRect().top).to.be.at.least(bottom);
    expect(el.summary).to.contain('123,456,789,012 parcels');
  });

  for (const [columns, rows] of [
    ['12', '6'],
    ['5', '2'],
    ['3', '2'],
    ['3', '1'],
  ] as const)
    it(`stays inside a tile of ${columns} by ${rows}, and keeps its figure`, async () => {
      const el = await onStage(
        'floor-kpi',
        kpis({ ...pickup, label: `${pickup.label}, counted at the counter` }),
        {
          columns,
          rows,
        },
      );
      const frame = one(el, '.floor');
      expect(frame.scrollHeight).to.be.at.most(frame.clientHeight + 1);
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth + 1);
    });

  it('gives its past a picture of its own in a tall tile', async () => {
    const el = await onStage('floor-kpi', kpis(pickup));
    const [figure, spark] = [one(el, '.figure'), one(el, '.spark')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(spark!.top).to.be.greaterThan(figure!.bottom);
    expect(spark!.height).to.be.greaterThan(300);
    expect(one(el, '.ends').textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Aug 2026 92.9 % Oct 2026 93.7 %',
    );
  });

  for (const attributes of [{ theme: 'light' }, { theme: 'dark' }, { theme: 'paper' }, { lang: 'ar' }])
    it(`has nothing for axe to find with ${JSON.stringify(attributes)}`, async () => {
      const el = await inColumn('floor-kpi', kpis(pickup), attributes);
      await expect(el).to.be.accessible();
    });
});
