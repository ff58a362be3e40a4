import { errorLines, feedRows, problemLines, screenRows, type Row, type ScreenFacts } from './facts.js';
import type { Clock } from '@floorboard/feed';
import { make } from '../../dom.js';

/** It closes by itself after so long without a key, ms. */
const patience = 180_000;
/** One press of an arrow, and the most that a panel cuts off: shares of each edge. */
const step = 0.0025;
const most = 0.05;
/** What is listed of each; the rest is counted. */
const room = { feeds: 8, problems: 4, errors: 4 };

export interface MaintenanceOptions {
  readonly clock: Clock;
  /** Called each second while the page is open, for what takes a moment to be known. */
  readonly ask: () => void;
  /** Asked as often, and after each key. */
  readonly facts: () => ScreenFacts;
  /** The share of each edge that the panel cuts off. */
  readonly safeArea: () => number;
  readonly setSafeArea: (share: number) => void;
  readonly closed: () => void;
}

/**
 * How this screen is, for those who look after it: over everything, with nothing but the supervisor's own means, so that
 * it opens whatever is broken. The arrows fit the picture to the panel.
 */
export class MaintenancePage {
  private element: HTMLElement | undefined;
  private closesAt = 0;
  private timer: unknown;

  constructor(private readonly options: MaintenanceOptions) {}

  open(): void {
    this.element = make('section', 'maintenance');
    this.element.setAttribute('role', 'dialog');
    this.element.setAttribute('aria-label', 'Maintenance');
    this.closesAt = this.options.clock.monotonic() + patience;
    document.body.append(this.element);
    this.tick();
  }

  close(): void {
    this.element?.remove();
    this.element = undefined;
    this.options.clock.clearTimeout(this.timer);
    this.options.closed();
  }

  private tick(): void {
    const { clock, ask } = this.options;
    if (clock.monotonic() >= this.closesAt) {
      this.close();
      return;
    }
    ask();
    this.write();
    this.timer = clock.setTimeout(() => this.tick(), 1000);
  }

  /** Whether it took the key; while it is open it takes them all. */
  heard(key: string): boolean {
    if (!this.element) return false;
    this.closesAt = this.options.clock.monotonic() + patience;
    if (/^(Enter|Escape|Backspace|BrowserBack|GoBack)$/.test(key)) this.close();
    else if (/^Arrow/.test(key)) this.fit(/Up|Right/.test(key) ? -step : step);
    return true;
  }

  private fit(by: number): void {
    const share = Math.min(most, Math.max(0, this.options.safeArea() + by));
    this.options.setSafeArea(Math.round(share / step) * step);
    this.write();
  }

  private write(): void {
    const { element, options } = this;
    if (!element) return;
    const facts = options.facts();
    const share = options.safeArea();
    element.style.setProperty('--safe', String(share));
    const frame = make(
      'div',
      'safe',
      make('header', '', make('h1', '', 'Maintenance'), make('p', '', facts.screen), timeOf(facts)),
      make(
        'div',
        'facts',
        make('div', '', make('h2', '', 'This screen'), table(screenRows(facts))),
        make(
          'div',
          '',
          make('h2', '', 'Feeds'),
          ...listed(feedRows(facts), room.feeds, 'No board has followed a feed yet.', (rows) => [
            table(rows),
          ]),
          make('h2', '', 'Configuration'),
          ...listed(problemLines(facts), room.problems, 'kiosk.json is in order.', lines),
          make('h2', '', 'Last errors'),
          ...listed(errorLines(facts), room.errors, 'None since this page was loaded.', lines),
        ),
      ),
      make(
        'footer',
        '',
        make('p', '', make('strong', '', `Safe area ${(share * 100).toFixed(2)} %`), fitting),
        make('p', '', 'OK or Back closes'),
      ),
    );
    element.textContent = '';
    element.append(frame);
  }
}

const fitting = '  Arrows: until the whole frame can just be seen';

const lines = (texts: readonly string[]) => texts.map((text) => make('p', 'line', text));

function listed<T>(
  found: readonly T[],
  most: number,
  none: string,
  draw: (shown: readonly T[]) => HTMLElement[],
): HTMLElement[] {
  if (found.length === 0) return [make('p', 'quiet', none)];
  const left = found.length - most;
  return [...draw(found.slice(0, most)), ...(left > 0 ? [make('p', 'quiet', `and ${left} more`)] : [])];
}

function table(rows: readonly Row[]): HTMLElement {
  return make('dl', '', ...rows.flatMap(([label, value]) => [make('dt', '', label), make('dd', '', value)]));
}

function timeOf({ now, skew = 0, timeZone }: ScreenFacts): HTMLElement {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return make('p', 'clock', format.format(now + skew));
}
