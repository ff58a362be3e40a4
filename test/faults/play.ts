// Plays one fault on a wall that stands, and gives what was seen of it.
import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';
import { configOf, feedOf } from './boards.js';
import { feedIsRenewed, keepsItself, type Scene } from './deeds.js';
import type { Fault, Wall } from './fault.js';
import { Screen } from './screen.js';
import { MisbehavingServer } from './server.js';
import type { Sighting } from './sighting.js';

/** Longest board time, ms: from power on to a board, from a fault's end to the first good poll, from that to a live board. */
const longest = { start: 5000, backoff: 130_000, recovery: 10_000 };
const morning = '2026-11-22T10:00:00+11:00';

export interface Outcome {
  readonly fault: Fault;
  readonly pictures: readonly Sighting[];
  /** Those while it lasted. */
  readonly meanwhile: readonly Sighting[];
  /** Board time from power on to the board, ms, where it was switched on. */
  readonly stoodAfter: number | undefined;
  /** Board time from the client's being told to the live board, ms. */
  readonly liveAfter: number;
}

/** What nobody should have seen. */
export const wrongOf = ({ pictures }: Outcome): readonly string[] => [
  ...new Set(pictures.flatMap(({ wrong }) => wrong)),
];

const saying = (figure: number) => new RegExp(`Delivered on time ${figure}\\b`);
const stands = (screen: Screen) => screen.passUntil(({ painted }) => painted, 20_000, 250);

/** Hangs a wall and gives it time to be in good order. */
export async function hang(wall: Wall, context: BrowserContext): Promise<Scene> {
  const now = Date.parse(wall.hungAt ?? morning);
  const before = now - 60_000;
  const files = wall.files?.(before) ?? { 'kiosk.json': configOf(), 'feeds/main.json': feedOf(42, before) };
  const server = await MisbehavingServer.open(files, now);
  for (const [path, answer] of Object.entries(wall.answers ?? {})) server.answers.set(path, answer);
  const screen = await Screen.hang(context, server, wall.screen);
  screen.truth.set(42, before);
  await screen.on();
  assert.ok((await stands(screen)) <= longest.start, 'the wall stands before anything goes wrong');
  const scene = { server, screen, figure: 42 };
  await keepsItself(scene);
  // Every board has stood once.
  await screen.pass(6000);
  return scene;
}

export async function takeDown({ screen, server }: Scene): Promise<void> {
  await screen.close();
  await server.close();
}

export async function play(fault: Fault, scene: Scene): Promise<Outcome> {
  const { server, screen } = scene;
  const from = screen.seen.length;
  // For the blink in which a frame that comes on reads what the other has stored, the feed before may stand.
  screen.figures = fault.figures ?? new RegExp(`Delivered on time (${scene.figure}|${scene.figure - 1})\\b`);
  screen.mayWarn = fault.mayWarn === true;
  await fault.begins(scene);
  const isOn = await screen.page.evaluate(() => 'painted' in document.documentElement.dataset);
  const stoodAfter = isOn ? undefined : await stands(screen);
  await screen.pass(fault.lasts * 1000, (fault.step ?? 1) * 1000);
  // A slow machine may need some more seconds of the fault to have taken it in.
  const says = fault.says.at(-1);
  if (says) await screen.passUntil(({ text }) => says.test(text), longest.recovery);
  const meanwhile = screen.seen.slice(from);

  await feedIsRenewed(fault.parts)(scene);
  const renewed = saying(scene.figure);
  screen.figures = new RegExp(`${screen.figures.source}|${renewed.source}`);
  const ended = server.now;
  await fault.ends(scene);
  const isLive = ({ text, tiles }: Sighting) =>
    renewed.test(text) && tiles.every(({ state, age }) => state === 'ready' && age === 'fresh');
  await screen.passUntil(isLive, longest.backoff + longest.recovery);
  const live = isLive(screen.last) ? server.now : Infinity;
  const told = fault.told === 'by a poll' ? (server.good.find((at) => at > ended) ?? ended) : ended;
  return { fault, pictures: screen.seen.slice(from), meanwhile, stoodAfter, liveAfter: live - told };
}

/** Holds an outcome against the promises. */
export function judge(outcome: Outcome): void {
  const { fault, meanwhile, stoodAfter, liveAfter } = outcome;
  assert.deepEqual(wrongOf(outcome), [], 'what nobody should see');
  if (stoodAfter !== undefined) assert.ok(stoodAfter <= longest.start, `it stood after ${stoodAfter} ms`);
  let at = -1;
  for (const words of fault.says.slice(0, -1)) {
    at = meanwhile.findIndex(({ text }, i) => i > at && words.test(text));
    assert.notEqual(at, -1, `nobody saw ${String(words)}`);
  }
  assert.match(meanwhile.at(-1)?.text ?? '', fault.says.at(-1) ?? /./);
  assert.ok(liveAfter <= longest.recovery, `it was live after ${liveAfter} ms`);
}
