import type { Clock } from '@floorboard/feed';
import { Alarm } from './alarm.js';
import { dueAt, nextChange } from './due.js';
import { boardShow, quietShow } from './shows.js';
import type { KioskConfig, ScreenEntry } from '../config/types.js';
import type { Show } from '../messages.js';

/** Two places: one before people, one behind it where the next board is built. */
export interface Stage {
  /** Builds behind the scenes; `painted` or `failed` is heard of it. */
  build(show: Show): void;
  /** Gives up what is being built. */
  drop(): void;
  /** Brings on what was built, and clears what stood there. */
  bringOn(): void;
  /** What stands has another turn: nobody's reading is disturbed at this moment. */
  again(): void;
  setPaused(paused: boolean): void;
}

/** A number is a place of the playlist, from 1. `back` ends a pause, else turns back. */
export type Command = 'next' | 'previous' | 'pause' | 'back' | number;

/** How long a board may take to paint, ms. */
export const patience = 5000;
/** How long one that failed is left alone, ms. */
const rest = 5000;
/** How long a pause lasts, ms. */
export const pauseLength = 120_000;
/** How long one turn of quiet hours' clock is, ms. */
const quietDwell = 60_000;
/** How long one turn is of what stands for as long as it is due (a scheduled board, a notice), ms. */
const longTurn = 3_600_000;

/** Something to show, with its place in the playlist where it has one. */
interface Turn {
  readonly show: Show;
  /** Two turns with one key show the same. */
  readonly key: string;
  /** How long it is shown, ms. */
  readonly dwell: number;
  readonly board?: string;
  readonly position?: number;
  /** Somebody asked for it: it stays its time, whatever is due. */
  readonly asked?: boolean;
}

/** Decides what is shown when. It sleeps until something is due by the clock it is given. */
export class Director {
  private config: KioskConfig | undefined;
  private screen: ScreenEntry | undefined;
  private notice: Turn | undefined;
  private shown: (Turn & { readonly until: number }) | undefined;
  private building: (Turn & { readonly deadline: number }) | undefined;
  /** The playlist's place that was tried last. */
  private cursor = -1;
  private pausedUntil: number | undefined;
  /** When each key that failed may be tried again. */
  private readonly resting = new Map<string, number>();
  private zone: string | undefined;
  private readonly alarm: Alarm;

  constructor(
    private readonly stage: Stage,
    private readonly clock: Clock,
  ) {
    this.alarm = new Alarm(clock, () => this.act());
  }

  /** What runs from now on; a board that stands is built anew only if its own definition has changed. */
  configure(config: KioskConfig, screen: ScreenEntry): void {
    this.config = config;
    this.screen = screen;
    this.notice = undefined;
    this.resting.clear();
    this.act();
  }

  /** IANA; what schedules go by where the screen names no zone of its own. */
  get facilityZone(): string | undefined {
    return this.zone;
  }
  set facilityZone(zone: string | undefined) {
    this.zone = zone;
    this.act();
  }

  /** Without a configuration: what to say instead. */
  tell(show: Show): void {
    this.notice = turnOf(show, longTurn);
    this.act();
  }

  /** For whoever knows that the wall clock was set, or the machine may have slept. */
  look(): void {
    this.alarm.look();
  }

  /** Does what is due, and sleeps until something else may be. */
  private act(): void {
    this.doWhatIsDue();
    const { clock, screen, shown, building, pausedUntil = Infinity, resting } = this;
    const now = clock.monotonic();
    const moments = building ? [building.deadline] : [shown?.until ?? Infinity, ...resting.values()];
    const at = Math.min(...[pausedUntil, ...moments].filter((moment) => moment > now));
    this.alarm.set(at, screen ? nextChange(screen, clock.now(), this.zone) : Infinity);
  }

  private doWhatIsDue(): void {
    const now = this.clock.monotonic();
    if (this.pausedUntil !== undefined && now >= this.pausedUntil) this.resume();
    if (this.building) {
      if (now >= this.building.deadline) this.giveUp(this.building);
      else return;
    }
    const { shown } = this;
    const wanted = this.wanted(now);
    if (!wanted || wanted === shown) return;
    if (wanted.key !== shown?.key) this.build(wanted);
    else if (now >= shown.until || wanted.position !== shown.position || wanted.board !== shown.board) {
      this.shown = { ...wanted, until: now + wanted.dwell };
      this.stage.again();
    }
  }

  /** Somebody has paused the rotation, or asked for the board that stands. */
  get isHeld(): boolean {
    const { shown, pausedUntil } = this;
    return pausedUntil !== undefined || Boolean(shown?.asked && this.clock.monotonic() < shown.until);
  }

  /** What was being built stands complete. */
  painted(): void {
    const turn = this.building;
    if (!turn) return;
    this.building = undefined;
    this.shown = { ...turn, until: this.clock.monotonic() + turn.dwell };
    this.stage.bringOn();
    // It may have become time for another one meanwhile.
    this.act();
  }

  /** What was being built can't be shown: it is skipped, and tried again in the next round. */
  failed(): void {
    if (!this.building) return;
    this.giveUp(this.building);
    this.act();
  }

  private giveUp({ key }: Turn): void {
    this.resting.set(key, this.clock.monotonic() + rest);
    this.building = undefined;
    this.stage.drop();
  }

  /** What stood before people has died: it is built again. */
  lost(): void {
    if (this.shown) this.shown = { ...this.shown, key: '' };
    this.act();
  }

  command(command: Command): void {
    const back = command === 'back' && this.pausedUntil === undefined ? 'previous' : command;
    if (back === 'pause' || back === 'back') this.togglePause();
    else if (typeof back === 'number') this.turnTo(back - 1);
    else this.step(back === 'next' ? 1 : -1);
    this.act();
  }

  private togglePause(): void {
    if (this.pausedUntil !== undefined) this.resume();
    else {
      this.pausedUntil = this.clock.monotonic() + pauseLength;
      this.stage.setPaused(true);
    }
  }

  private resume(): void {
    this.pausedUntil = undefined;
    this.stage.setPaused(false);
  }

  private step(by: 1 | -1): void {
    const count = this.screen?.playlist.length ?? 0;
    const from = this.cursor < 0 && by < 0 ? 0 : this.cursor;
    if (count > 0) this.turnTo((from + by + count) % count);
  }

  /** By hand; a place that the playlist doesn't have changes nothing. */
  private turnTo(position: number): void {
    const turn = this.notice ? undefined : this.playlistTurn(position);
    if (!turn) return;
    if (this.building) this.stage.drop();
    this.build({ ...turn, asked: true });
  }

  private build(turn: Turn): void {
    if (turn.position !== undefined) this.cursor = turn.position;
    this.building = { ...turn, deadline: this.clock.monotonic() + patience };
    this.stage.build(turn.show);
  }

  private wanted(now: number): Turn | undefined {
    const { config, screen, shown } = this;
    if (this.notice) return this.notice;
    if (!config || !screen) return undefined;
    const dwelling = shown !== undefined && now < shown.until;
    const held = this.pausedUntil !== undefined || (shown?.asked && dwelling);
    if (shown && shown.key !== '' && held) return this.asDefined(shown);
    const due = dueAt(screen, this.clock.now(), this.zone);
    if (due.kind === 'quiet') return this.unlessResting(turnOf(quietShow(config, screen), quietDwell));
    if (due.kind === 'scheduled') {
      const { board } = due.entry;
      const turn = this.unlessResting({ ...turnOf(boardShow(config, screen, board), longTurn), board });
      if (turn) return turn;
    }
    if (dwelling && shown.position !== undefined && screen.playlist[shown.position]?.board === shown.board)
      return this.asDefined(shown);
    return this.nextOfPlaylist(screen.playlist.length);
  }

  /** The next place of the playlist that is not resting; the round may lead back to the one that is shown. */
  private nextOfPlaylist(count: number): Turn | undefined {
    for (let steps = 1; steps <= count; steps += 1) {
      const turn = this.playlistTurn((this.cursor + steps) % count);
      if (!turn || !this.unlessResting(turn)) continue;
      this.cursor = (this.cursor + steps) % count;
      return turn;
    }
    return undefined;
  }

  private playlistTurn(position: number): Turn | undefined {
    const { config, screen } = this;
    const entry = screen?.playlist[position];
    if (!config || !screen || !entry) return undefined;
    const { board, dwell } = entry;
    return { ...turnOf(boardShow(config, screen, board, entry), dwell), board, position };
  }

  /** The same turn by today's definition; itself where nothing has changed. */
  private asDefined(turn: Turn): Turn {
    const { config, screen } = this;
    if (!config || !screen || turn.board === undefined) return turn;
    const entry = turn.position === undefined ? undefined : screen.playlist[turn.position];
    const show = boardShow(config, screen, turn.board, entry);
    const key = keyOf(show);
    return key === turn.key || this.isResting(key) ? turn : { ...turn, show, key };
  }

  private isResting(key: string): boolean {
    return this.clock.monotonic() < (this.resting.get(key) ?? -Infinity);
  }

  private unlessResting(turn: Turn): Turn | undefined {
    return this.isResting(turn.key) ? undefined : turn;
  }
}

const keyOf = (show: Show): string => JSON.stringify(show);
const turnOf = (show: Show, dwell: number): Turn => ({ show, key: keyOf(show), dwell });
