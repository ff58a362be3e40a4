import type { Clock } from '@floorboard/feed';
import { make, textIn } from '../dom.js';
import { faultMark, isInFoot, makeTile, problemTile, type Tile } from './tiles.js';
import { runAs, type Owner } from './whose.js';
import { words } from './words.js';
import type { TileEntry } from '../config/types.js';
import type { TileReport } from '../messages.js';

/** How long a tile that failed rests before it is tried again, ms: twice as long each time. */
const firstRest = 5000;
const longestRest = 300_000;
/** How long a new attempt has to show something behind the old picture, ms. */
const trial = 4000;
/** One that failed before it has drawn anything may still draw for so long, ms. */
const firstPicture = 500;
/** One that stood well for so long has earned its first rest again, ms. */
const sound = 600_000;

export interface KeptTileOptions {
  readonly entry: TileEntry;
  readonly clock: Clock;
  /** Joins a widget to its feed; what the feed tells it runs as the owner. */
  readonly join: (element: HTMLElement, owner: Owner) => void;
  /** Told of every fault, once an attempt. */
  readonly fault: (message: string, error: unknown) => void;
  /** The time of day, in the board's words. */
  readonly time: () => string;
}

type MaybeWidget = HTMLElement & {
  readonly state?: string;
  readonly age?: string;
  readonly summary?: string;
};

/** One widget built for the tile. */
interface Attempt extends Owner {
  tile: Tile;
  /** Why it counts as failed. */
  fault?: string;
}

const elementOf = ({ tile }: Attempt): MaybeWidget => tile.element;

/** Whether it has drawn something once; the attribute follows the drawing. */
const hasPicture = (element: Element): boolean =>
  !['loading', null].includes(element.getAttribute('state')) &&
  Boolean(element.shadowRoot?.childElementCount);

/**
 * A tile whose faults cost nobody else: whatever its widget throws, its last good picture stays, marked, and a fresh
 * widget is built behind it, again and again at growing intervals, until one stands.
 */
export class KeptTile {
  /** Resolves once it has something to show, be it a problem. */
  readonly settled: Promise<void>;
  private settle: () => void = () => undefined;
  private standing: Attempt;
  private candidate: Attempt | undefined;
  private mark: HTMLElement | undefined;
  private rest = firstRest;
  private timer: unknown;

  constructor(private readonly options: KeptTileOptions) {
    this.settled = new Promise((resolve) => (this.settle = resolve));
    this.standing = this.attempt();
    const { element } = this;
    element.addEventListener('floor-state', () => this.look());
  }

  get element(): HTMLElement {
    return elementOf(this.standing);
  }

  /** What a board that is painted has to report: why something else stands here than a widget in order. */
  get problem(): string | undefined {
    return this.standing.tile.problem ?? this.standing.fault;
  }

  /** How it is doing. */
  get report(): TileReport {
    const { state, age } = elementOf(this.standing);
    const known = (state === 'ready' ? age : state) ?? 'unknown';
    return { name: this.options.entry.type, age: this.standing.fault === undefined ? known : 'failed' };
  }

  /** What it says, in words. */
  get recital(): { readonly heading: string; readonly summary: string } {
    const element = elementOf(this.standing);
    return { heading: this.heading, summary: element.summary ?? element.textContent };
  }

  private get heading(): string {
    return textIn(this.element.shadowRoot, '#heading') ?? this.options.entry.type;
  }

  /** Puts it on the board. */
  stand(board: HTMLElement): void {
    runAs(this.standing, () => board.append(this.element));
    const { fault, tile } = this.standing;
    // It did not even start.
    if (fault !== undefined && tile.problem !== undefined) this.tryLater();
    this.look();
  }

  end(): void {
    this.options.clock.clearTimeout(this.timer);
    this.settle();
  }

  private look(): void {
    if (elementOf(this.standing).state !== 'loading') this.settle();
  }

  private attempt(): Attempt {
    const { entry, join } = this.options;
    const attempt: Attempt = {
      tile: { element: make('section', '') },
      failed: (error) => this.failed(attempt, error),
    };
    runAs(attempt, () => (attempt.tile = makeTile(entry)));
    const { element, problem } = attempt.tile;
    if (problem === undefined) {
      guardUpdates(element, attempt);
      element.addEventListener('error', ({ error }) => attempt.failed(error));
      join(element, attempt);
    }
    return attempt;
  }

  private failed(attempt: Attempt, error: unknown): void {
    if (attempt.fault !== undefined) return;
    attempt.fault = words.failedWith(this.options.entry.type, messageOf(error));
    // What the widget itself may say of it would take room from its last good picture.
    attempt.tile.element.classList.add('faulted');
    this.options.fault(attempt.fault, error);
    if (attempt === this.candidate) this.dismiss();
    // Not at once: it may have failed in the middle of a change to the document, or be about to draw its first picture.
    else if (attempt === this.standing && this.element.isConnected)
      this.later(hasPicture(this.element) ? 0 : firstPicture, () => this.showFault());
  }

  /** The mark over the last good picture; where there never was one, what is known in words. */
  private showFault(): void {
    const { standing, options } = this;
    const element = elementOf(standing);
    if (!hasPicture(element)) {
      const { summary } = element;
      const sentences = [standing.fault ?? '', summary ?? '', words.startsAgain].filter(Boolean);
      const tile = problemTile(options.entry, words.brokenWidget, sentences);
      runAs(standing, () => element.replaceWith(tile.element));
      this.standing = { ...standing, tile };
    } else {
      this.mark = faultMark(words.stopped(this.heading, options.time()), options.entry);
      element.after(this.mark);
    }
    this.settle();
    this.tryLater();
  }

  private tryLater(): void {
    this.later(this.rest, () => this.tryAgain());
    this.rest = Math.min(this.rest * 2, longestRest);
  }

  private tryAgain(): void {
    const candidate = this.attempt();
    if (candidate.fault !== undefined) {
      this.tryLater();
      return;
    }
    this.candidate = candidate;
    const { element } = candidate.tile;
    hide(element, true);
    runAs(candidate, () => this.element.after(element));
    // It may have failed as it was put there.
    if (this.candidate !== candidate) return;
    this.later(trial, () => (this.isGood(candidate) ? this.bringOn(candidate) : this.dismiss()));
  }

  private isGood({ tile: { element } }: Attempt): boolean {
    return hasPicture(element) && element.getAttribute('state') !== 'failed';
  }

  private bringOn(candidate: Attempt): void {
    const old = this.standing;
    this.standing = candidate;
    this.candidate = undefined;
    hide(candidate.tile.element, false);
    runAs(old, () => old.tile.element.remove());
    this.mark?.remove();
    this.later(sound, () => (this.rest = firstRest));
  }

  private dismiss(): void {
    const { candidate } = this;
    this.candidate = undefined;
    if (candidate) runAs(candidate, () => candidate.tile.element.remove());
    this.tryLater();
  }

  private later(ms: number, work: () => void): void {
    const { clock } = this.options;
    clock.clearTimeout(this.timer);
    this.timer = clock.setTimeout(work, ms);
  }
}

/** An attempt stands in its tile's place of the grid, unseen, at the size it would have. */
function hide(element: HTMLElement, hidden: boolean): void {
  element.toggleAttribute('over', hidden && !isInFoot(element));
  element.classList.toggle('behind', hidden);
  if (hidden) element.setAttribute('aria-hidden', 'true');
  else element.removeAttribute('aria-hidden');
}

interface Updating {
  scheduleUpdate(): unknown;
}

/** The place that Lit keeps for it: each update runs as the owner's, and what it throws ends there. */
function guardUpdates(element: HTMLElement & Partial<Updating>, owner: Owner): void {
  const { scheduleUpdate } = element;
  if (!scheduleUpdate) return;
  const value = () => runAs(owner, () => void scheduleUpdate.call(element));
  Object.defineProperty(element, 'scheduleUpdate', { value });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
