import { systemClock } from '@floorboard/feed';
import { ManualClock } from '@floorboard/feed/testing';
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { clearPage, focused, marks, middle, part, root, section, shown, text } from './testing-page.js';
import { useClock } from '../internal/clock.js';

describe('floor-nps-trend', () => {
  beforeEach(() => useClock(new ManualClock('2026-11-02T09:00:00+11:00')));
  afterEach(() => {
    useClock(systemClock);
    clearPage();
  });

  describe('for the keyboard', () => {
    it('is one stop, at the newest score', async () => {
      const el = await shown();
      const stops = root(el).querySelectorAll('svg [tabindex="0"], svg[tabindex="0"]');
      expect(stops).to.have.length(1);
      expect(stops[0]!.getAttribute('aria-label')).to.match(/^October 2026: NPS 58, likely between/);
    });

    it('moves along the scores, stays at the ends, and passes a year at a time', async () => {
      const el = await shown();
      marks(el)[12]!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(focused(el)).to.match(/^September 2026: NPS 44/);
      await sendKeys({ press: 'Home' });
      expect(focused(el)).to.match(/^October 2025: NPS 32/);
      await sendKeys({ press: 'ArrowLeft' });
      expect(focused(el)).to.match(/^October 2025/);
      await sendKeys({ press: 'PageDown' });
      expect(focused(el)).to.match(/^October 2026/);
      await sendKeys({ press: 'PageUp' });
      expect(focused(el)).to.match(/^October 2025/);
      await sendKeys({ press: 'End' });
      expect(focused(el)).to.match(/^October 2026/);
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(el)).to.match(/^October 2026/);
    });

    it('stops at gaps and says what they are', async () => {
      const el = await shown();
      marks(el)[2]!.focus();
      expect(focused(el)).to.equal('December 2025: too few responses');
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(el)).to.equal('January 2026: missing');
    });

    it('goes up to the events and down again', async () => {
      const el = await shown();
      marks(el)[9]!.focus();
      await sendKeys({ press: 'ArrowUp' });
      expect(focused(el)).to.equal('May 2026: Module 1, limits start anew');
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(el)).to.match(/^May 2026: NPS 45/);
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(el)).to.match(/^May 2026: NPS 45/);
    });

    it('goes through promoters, passives and detractors of a month', async () => {
      const el = await shown(section(), { view: 'shares' });
      marks(el)[0]!.focus();
      const seen = [focused(el)];
      for (let i = 0; i < 2; i++) {
        await sendKeys({ press: 'ArrowUp' });
        seen.push(focused(el));
      }
      expect(seen.map((label) => label.replace(/\d+%/, '%'))).to.deep.equal([
        'October 2025: Promoters %, 100 responses',
        'October 2025: Passives %, 100 responses',
        'October 2025: Detractors %, 100 responses',
      ]);
    });

    it('comes back to where it was', async () => {
      const el = await shown();
      marks(el)[12]!.focus();
      await sendKeys({ press: 'Home' });
      marks(el)[0]!.blur();
      await el.updateComplete;
      expect(marks(el)[0]!.getAttribute('tabindex')).to.equal('0');
      expect(marks(el)[12]!.getAttribute('tabindex')).to.equal('-1');
    });

    it('leaves other keys and key combinations to the page', async () => {
      const el = await shown();
      for (const init of [{ key: 'a' }, { key: 'Tab' }, { key: 'ArrowLeft', altKey: true }]) {
        const event = new KeyboardEvent('keydown', {
          ...init,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        marks(el)[12]!.dispatchEvent(event);
        expect(event.defaultPrevented, init.key).to.equal(false);
      }
    });
  });

  describe('the readout', () => {
    it('shows a mark’s figures while it has the focus, and none after Escape', async () => {
      const el = await shown();
      marks(el)[5]!.focus();
      await el.updateComplete;
      expect(text(part(el, 'readout'))).to.equal(marks(el)[5]!.getAttribute('aria-label'));
      await sendKeys({ press: 'Escape' });
      await el.updateComplete;
      expect(text(part(el, 'readout'))).to.not.contain('March 2026');
      await sendKeys({ press: 'ArrowRight' });
      await el.updateComplete;
      expect(text(part(el, 'readout'))).to.contain('April 2026');
    });

    it('shows the same under the pointer, without moving the focus', async () => {
      const el = await shown();
      const { left, top, width } = marks(el)[5]!.querySelector('.hit')!.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + 40)] });
      await el.updateComplete;
      expect(text(part(el, 'readout'))).to.equal(marks(el)[5]!.getAttribute('aria-label'));
      expect(root(el).activeElement).to.equal(null);
      await sendMouse({ type: 'move', position: [2, 2] });
      await el.updateComplete;
      expect(text(part(el, 'readout'))).to.not.contain('March 2026');
    });

    it('moves nothing', async () => {
      for (const width of ['300px', '640px', '1000px']) {
        const el = await shown(section(), { width });
        const before = el.getBoundingClientRect().height;
        for (const mark of [0, 2, 12]) {
          marks(el)[mark]!.focus();
          await el.updateComplete;
          expect(el.getBoundingClientRect().height, width).to.equal(before);
        }
      }
    });
  });

  describe('for a screen reader', () => {
    it('is a document of named images', async () => {
      const el = await shown();
      const svg = root(el).querySelector('svg')!;
      expect(svg.getAttribute('role')).to.equal('graphics-document document');
      expect(svg.getAttribute('aria-label')).to.contain('Net Promoter Score');
      for (const mark of [...marks(el), ...marks(el, 1)]) {
        expect(mark.getAttribute('role')).to.equal('graphics-symbol img');
        expect(mark.getAttribute('aria-label')).to.not.equal('');
      }
    });

    it('has every figure in a table behind a button', async () => {
      const el = await shown();
      const button = root(el).querySelector('button')!;
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await el.updateComplete;
      const rows = [...part(el, 'table').querySelectorAll('tbody tr')];
      expect(rows).to.have.length(14);
      expect([...rows[12]!.children].slice(0, 3).map(text)).to.deep.equal(['October 2026', '100', '58']);
    });

    for (const [name, attributes] of Object.entries({
      'the trend': {},
      'the shares': { view: 'shares' },
      'a narrow column': { width: '260px' },
      'the dark theme': { theme: 'dark' },
    }))
      it(`passes axe: ${name}`, async () => {
        const el = await shown(section(), attributes);
        await expect(el).to.be.accessible();
      });
  });

  describe('in a language that runs from right to left', () => {
    it('lets time run to the left', async () => {
      const el = await shown(section(), { lang: 'ar' });
      const dots = marks(el).map((mark) => middle(mark.querySelector('.hit')!));
      expect(dots[0]).to.be.above(dots[12]!);
      const svg = root(el).querySelector('svg')!.getBoundingClientRect();
      expect(middle(root(el).querySelector('text.quiet')!)).to.be.above(svg.left + svg.width / 2);
    });

    it('lets the left arrow lead to what stands at the left', async () => {
      const el = await shown(section(), { lang: 'ar' });
      marks(el)[4]!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(root(el).activeElement).to.equal(marks(el)[5]);
    });
  });
});
