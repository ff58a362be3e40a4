import { instantMs, type Clock, type Snapshot } from '@floorboard/feed';
import { civilDay } from '@floorboard/metrics';
import { FloorFeedRequestEvent } from 'floorboard';
import { formatter, usableLocale, usableTimeZone } from 'floorboard/models';
import { make } from '../dom.js';
import { words } from './words.js';

/** The screen of quiet hours: a dim clock, the day, and how old the facts are that the boards would show. */
export class QuietClock {
  readonly element: HTMLElement;
  readonly time = make('p', 'quiet-time');
  private readonly day = make('p', 'quiet-day');
  readonly age = make('p', 'quiet-age');
  private snapshot: Snapshot | undefined;
  private timer: unknown;
  private close: (() => void) | undefined;

  constructor(
    private readonly timeZone: string | undefined,
    private readonly clock: Clock,
  ) {
    this.element = make('section', 'quiet', this.time, this.day, this.age);
  }

  /** Called once the element stands where a feed can answer. */
  start(): void {
    const request = new FloorFeedRequestEvent((snapshot) => {
      this.snapshot = snapshot;
      this.write();
    });
    this.element.dispatchEvent(request);
    this.close = request.close;
    this.write();
  }

  end(): void {
    this.close?.();
    this.clock.clearTimeout(this.timer);
  }

  private write(): void {
    const feed = this.snapshot?.feed;
    const now = this.clock.now() + (this.snapshot?.skew ?? 0);
    const locale = usableLocale(feed?.locale, navigator.language);
    const format = formatter(locale, usableTimeZone(this.timeZone, feed?.timeZone));
    const today = civilDay(now, format.timeZone);
    const at = feed && instantMs(feed.generatedAt);
    this.time.textContent = format.time(now);
    this.day.textContent = `${format.weekday(today, 'long')} ${format.period(today, 'long')}`;
    this.age.textContent =
      at === undefined
        ? ''
        : feed?.archive
          ? words.recordsTo(format.period(civilDay(at, format.timeZone), 'long'))
          : words.asOf(format.when(at, now));
    this.clock.clearTimeout(this.timer);
    this.timer = this.clock.setTimeout(() => this.write(), 60_000 - (now % 60_000));
  }
}
