import type { Action } from '@floorboard/feed';
import { systemClock } from '@floorboard/feed';
import { ManualClock } from '@floorboard/feed/testing';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FloorHuddleActions } from './huddle-actions.js';
import './huddle-actions.define.js';
import { useClock } from '../internal/clock.js';
import { all, clearPlaces, drawn, inColumn, onStage, one, textIn } from '../internal/testing-place.js';

const action = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  title: `Action ${id}`,
  status: 'open',
  raisedOn: '2026-10-11',
  ...more,
});

const few = {
  items: [
    action('late', { title: 'Ring the bell twice before carding', dueOn: '2026-10-13', owner: 'Night sort' }),
    action('blocked', { title: 'Network to fix the text message', status: 'blocked', level: 'network' }),
    action('soon', { dueOn: '2026-11-05', owner: 'Counter', source: 'customer', experience: 'Collecting' }),
    action('done', { status: 'done', doneOn: '2026-11-02', owner: 'Drivers' }),
  ],
};

const sixty = {
  items: Array.from({ length: 60 }, (_, i) =>
    action(`a${i}`, {
      title: `Ask the network to move the second collection of the afternoon `
        .repeat(2)
        .slice(0, 20 + ((i * 37) % 100)),
      ...(i % 3 ? { dueOn: `2026-${i % 2 ? '10' : '11'}-${String(1 + (i % 28)).padStart(2, '0')}` } : {}),
      status: i % 7 === 0 ? 'blocked' : 'open',
      owner: i % 2 ? 'Night sort and the second delivery round' : 'Counter',
    }),
  ),
};

const list = (el: FloorHuddleActions) => one(el, '.list');
const titles = (el: FloorHuddleActions) => all(el, '.list .title').map(({ textContent }) => textContent);
const inside = (inner: Element, outer: Element) => {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return a.top >= b.top - 1 && a.bottom <= b.bottom + 1 && a.left >= b.left - 1 && a.right <= b.right + 1;
};

describe('floor-huddle-actions', () => {
  let clock: ManualClock;

  beforeEach(() => {
    clock = new ManualClock('2026-11-03T07:46:00Z');
    useClock(clock);
  });

  afterEach(() => {
    clearPlaces();
    useClock(systemClock);
  });

  describe('in a page', () => {
    it('shows the groups with their names, counts and figures', async () => {
      const el = await inColumn('floor-huddle-actions', few);
      expect(el.state).to.equal('ready');
      expect(all(el, 'h3').map(({ textContent }) => textContent)).to.deep.equal([
        'Overdue',
        'Blocked',
        'This week',
        'Done since last huddle',
      ]);
      expect(textIn(el)).to.contain('21 days late').and.to.contain('Night sort, due 13 Oct');
      expect(one(el, '[part="finding"]').textContent).to.equal('1 overdue, 1 blocked');
    });

    it('fills the plate of what needs us, and outlines what is in hand', async () => {
      const el = await inColumn('floor-huddle-actions', few);
      expect(all(el, '.lead .icon').map((icon) => icon.dataset['filled'])).to.deep.equal([
        'true',
        'true',
        'false',
        'false',
      ]);
    });

    it('says its sentence to ears as well', async () => {
      const el = await inColumn('floor-huddle-actions', few);
      expect(el.summary).to.equal(
        '3 actions open, 1 overdue; the oldest has waited 23 days. 1 done in the last 30 days.',
      );
      expect(one(el, '#summary').textContent).to.equal(el.summary);
    });

    it('lists a handful of thousands, more when asked, and its table only when opened', async () => {
      const items = Array.from({ length: 2500 }, (_, i) => action(`a${i}`, { dueOn: '2026-10-20' }));
      const el = await inColumn('floor-huddle-actions', { items });
      expect(titles(el)).to.have.length(12);
      expect(textIn(el)).to.contain('2,500').and.to.contain('and 2,488 more');
      expect(all(el, 'tbody tr')).to.have.length(0);
      one(el, '.show-more').click();
      await drawn(el);
      expect(titles(el)).to.have.length(36);
      one(el, '[part="footer"] button').click();
      await drawn(el);
      expect(all(el, 'tbody tr')).to.have.length(2500);
    });

    it('says where an action came from and what it is for, where there is room', async () => {
      const narrow = await inColumn('floor-huddle-actions', few);
      expect(all(narrow, '.extra')).to.have.length(0);
      const wide = await inColumn('floor-huddle-actions', few, {}, '900px');
      expect(one(wide, '.extra').textContent).to.equal('From a customer · Collecting');
    });

    it('says that nothing is open', async () => {
      const el = await inColumn('floor-huddle-actions', { items: [] });
      expect(el.state).to.equal('empty');
      expect(textIn(el)).to.contain('No open actions.');
    });

    it('moves an action on when its day has come', async () => {
      const el = await inColumn('floor-huddle-actions', { items: [action('x', { dueOn: '2026-11-03' })] });
      expect(textIn(el)).to.contain('due today');
      clock.advance(24 * 3_600_000);
      await drawn(el);
      expect(textIn(el)).to.contain('1 day late');
    });

    it('calls an action overdue at the moment that is its due', async () => {
      const el = await inColumn('floor-huddle-actions', {
        items: [action('x', { dueOn: '2026-11-03T08:00:00Z' })],
      });
      expect(el.summary).to.contain('none overdue');
      clock.advance(15 * 60_000);
      await drawn(el);
      expect(el.summary).to.contain('1 overdue');
      expect(textIn(el)).to.contain('hour late');
    });

    for (const theme of ['light', 'dark', 'high-contrast', 'paper'])
      it(`has nothing for axe to find, in ${theme}`, async () => {
        const el = await inColumn('floor-huddle-actions', few, { theme });
        await expect(el).to.be.accessible();
      });

    it('reads from right to left', async () => {
      const el = await inColumn('floor-huddle-actions', few, { lang: 'ar' }, '700px');
      const [row] = all(el, '.row');
      const [title] = all(el, '.title');
      const [days] = all(el, '.days');
      expect(getComputedStyle(row!).direction).to.equal('rtl');
      expect(days!.getBoundingClientRect().left).to.be.lessThan(title!.getBoundingClientRect().left);
      await expect(el).to.be.accessible();
    });
  });

  describe('on a stage', () => {
    it('shows all on one page where they fit, without a count of pages', async () => {
      const el = await onStage('floor-huddle-actions', few, { columns: '7' });
      expect(titles(el)).to.have.length(4);
      expect(all(el, '.page')).to.have.length(0);
      expect(all(el, '[part="finding"]')).to.have.length(0);
    });

    for (const [columns, rows] of [
      ['12', '6'],
      ['7', '6'],
      ['4', '3'],
    ] as const)
      it(`shows 60 long actions on pages of whole rows, each once, in a tile of ${columns} by ${rows}`, async () => {
        const el = await onStage('floor-huddle-actions', sixty, { columns, rows });
        const [, count] = /^1 of (\d+)$/.exec(one(el, '.page').textContent.trim()) ?? [];
        const seen: (string | null)[] = [];
        for (let page = 1; page <= Number(count); page += 1) {
          expect(one(el, '.page').textContent.trim()).to.equal(`${page} of ${count}`);
          for (const row of all(el, '.list .row')) expect(inside(row, one(el, '.body'))).to.equal(true);
          seen.push(...titles(el));
          list(el).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
          await drawn(el);
        }
        expect(seen).to.have.length(60);
        expect(all(el, '.measure')).to.have.length(0);
      });

    it('says beside the heading what waits on the other pages', async () => {
      const mixed = {
        items: [
          ...sixty.items,
          action('done', { status: 'done', doneOn: '2026-11-02', raisedOn: '2026-10-01' }),
        ],
      };
      const el = await onStage('floor-huddle-actions', mixed, { columns: '7' });
      const index = all(el, '.index li');
      expect(index.length).to.be.greaterThan(1);
      expect(index[0]!.getAttribute('data-here')).to.equal('true');
      expect(index[index.length - 1]!.getAttribute('data-here')).to.equal('false');
      expect(index[index.length - 1]!.textContent.trim()).to.equal('1');
      expect(one(el, '.index').hasAttribute('hidden')).to.equal(false);
    });

    it('leaves that out beside a heading that needs the line', async () => {
      const title = 'What we agreed at this morning’s huddle at the sorting line';
      const el = await onStage('floor-huddle-actions', { ...sixty, title }, { columns: '7' });
      expect(one(el, '.index').hasAttribute('hidden')).to.equal(true);
      expect(textIn(el)).to.contain('1 of ');
    });

    it('turns its pages by itself, slowly enough to read', async () => {
      const el = await onStage('floor-huddle-actions', sixty, { columns: '7' });
      const words = textIn(one(el, '.list').parentElement!) || one(el, '.list').textContent;
      const needed = Math.max(8000, words.split(/\s+/).filter(Boolean).length * 250);
      clock.advance(7_999);
      await drawn(el);
      expect(one(el, '.page').textContent).to.match(/^1 of/);
      clock.advance(needed);
      await drawn(el);
      expect(one(el, '.page').textContent).to.match(/^2 of/);
    });

    it('stands still while the focus is in it, and turns by the arrow keys', async () => {
      const el = await onStage('floor-huddle-actions', sixty, { columns: '7' });
      list(el).focus();
      clock.advance(600_000);
      await drawn(el);
      expect(one(el, '.page').textContent).to.match(/^1 of/);
      await sendKeys({ press: 'ArrowRight' });
      await drawn(el);
      expect(one(el, '.page').textContent).to.match(/^2 of/);
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'ArrowLeft' });
      await drawn(el);
      expect(one(el, '.page').textContent).to.match(/^(\d+) of \1$/);
    });

    it('waits a minute for a pointer that has come to rest', async () => {
      const el = await onStage('floor-huddle-actions', sixty, { columns: '7' });
      el.dispatchEvent(new PointerEvent('pointermove'));
      clock.advance(59_000);
      await drawn(el);
      expect(one(el, '.page').textContent).to.match(/^1 of/);
      clock.advance(61_000);
      await drawn(el);
      expect(one(el, '.page').textContent).not.to.match(/^1 of/);
    });

    it('turns on after news that came while a pointer rested on it', async () => {
      const el = await onStage('floor-huddle-actions', sixty, { columns: '7' });
      el.dispatchEvent(new PointerEvent('pointermove'));
      el.data = { items: sixty.items.slice(1) };
      await drawn(el);
      clock.advance(130_000);
      await drawn(el);
      expect(one(el, '.page').textContent).not.to.match(/^1 of/);
    });

    it('keeps its page and its focus when news arrives', async () => {
      const el = await onStage('floor-huddle-actions', sixty, { columns: '7' });
      list(el).focus();
      await sendKeys({ press: 'ArrowRight' });
      el.data = { items: sixty.items.slice(1) };
      await drawn(el);
      expect(one(el, '.page').textContent).to.match(/^2 of/);
      expect(el.shadowRoot?.activeElement).to.equal(list(el));
    });

    it('leaves no timer behind', async () => {
      const el = await onStage('floor-huddle-actions', sixty, { columns: '7' });
      const board = el.parentElement!;
      el.remove();
      const { length } = clock.waiting;
      board.remove();
      expect(length - clock.waiting.length).to.be.lessThan(2);
      expect(clock.waiting).to.have.length(0);
    });

    it('lists sixty of thousands and says how many more there are', async () => {
      const items = Array.from({ length: 2500 }, (_, i) => action(`a${i}`, { dueOn: '2026-10-20' }));
      const el = await onStage('floor-huddle-actions', { items }, { columns: '7' });
      expect(one(el, '.lead p').textContent).to.equal('2,500');
      expect(all(el, '.row').length).to.be.lessThan(20);
      list(el).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      await drawn(el);
      expect(textIn(el)).to.contain('and 2,440 more');
    });

    it('has nothing for axe to find', async () => {
      const el = await onStage('floor-huddle-actions', sixty, { columns: '7' });
      await expect(el).to.be.accessible();
    });
  });
});
