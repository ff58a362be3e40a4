// A wall on paper: the real director, a clock that a test moves, and a stage that only notes what would stand on it.
import assert from 'node:assert/strict';
import { ManualClock } from '@floorboard/feed/testing';
import { parseConfig } from '../config/parse.js';
import type { KioskConfig } from '../config/types.js';
import type { Show } from '../messages.js';
import { Director, type Stage } from '../supervisor/director.js';

export const nameOf = (show: Show): string =>
  show.kind === 'board' ? show.title : show.kind === 'quiet' ? 'quiet' : show.name;

/** Keeps what a wall would show; paints when told to. */
class PaperStage implements Stage {
  building: Show | undefined;
  shown: Show | undefined;
  built = 0;
  turns = 0;
  paused = false;
  build(show: Show): void {
    this.building = show;
    this.built += 1;
  }
  drop(): void {
    this.building = undefined;
  }
  bringOn(): void {
    this.shown = this.building;
    this.building = undefined;
  }
  again(): void {
    this.turns += 1;
  }
  setPaused(paused: boolean): void {
    this.paused = paused;
  }
}

/** A Monday morning in Sydney; it paints every board at once, but for those that are stuck. */
export class PaperWall {
  readonly clock = new ManualClock('2026-11-02T09:00:00+11:00');
  readonly stage = new PaperStage();
  readonly director = new Director(this.stage, this.clock);
  /** Boards that never paint. */
  readonly stuck = new Set<string>();

  paint(): void {
    const { building } = this.stage;
    if (building && !this.stuck.has(nameOf(building))) this.director.painted();
  }

  /** Lets seconds pass; gives what stood on the wall, each once. */
  pass(seconds: number): string[] {
    const seen: string[] = [];
    for (let second = 0; second < seconds; second += 1) {
      this.clock.advance(1000);
      this.paint();
      const name = this.now();
      if (seen[seen.length - 1] !== name) seen.push(name);
    }
    return seen;
  }

  start(config: KioskConfig): void {
    const screen = config.screens['default'];
    assert.ok(screen);
    this.director.configure(config, screen);
    this.paint();
  }

  /** What stands there by name. */
  now(): string {
    const { shown } = this.stage;
    return shown ? nameOf(shown) : 'nothing';
  }
}

export const board = (title: string, type = 'kpi') => ({ title, widgets: [{ type, feed: 'main' }] });

/** Boards `a` to `c` and these, on a screen in Sydney. */
export function configOf(screen: Record<string, unknown>, boards: Record<string, unknown> = {}): KioskConfig {
  const { config } = parseConfig(
    JSON.stringify({
      floorboard: 1,
      feeds: { main: { src: 'main.json' } },
      boards: { a: board('A'), b: board('B'), c: board('C'), ...boards },
      screens: { default: { timeZone: 'Australia/Sydney', ...screen } },
    }),
  );
  assert.ok(config);
  return config;
}

/** Each board for 20 seconds. */
export const playlist = (...boards: readonly string[]) =>
  boards.map((name) => ({ board: name, for: 'PT20S' }));
