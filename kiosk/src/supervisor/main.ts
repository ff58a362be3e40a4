// index.html: the director of two frames. No library, so that nothing a board does can touch it.
import { systemClock } from '@floorboard/feed';
import { screenOf, wishesOf, withFeeds } from './address.js';
import { ConfigSource } from './config-source.js';
import { Director } from './director.js';
import { driftAt } from './drift.js';
import { FrameStage } from './frame-stage.js';
import { HeartbeatSender } from './heartbeat.js';
import { commandOf } from './keys.js';
import { keepShell } from './shell.js';
import { noConfigShow } from './shows.js';
import { WakeLock, type WakeSurroundings } from './wake.js';
import type { ParsedConfig } from '../config/parse.js';

const wishes = wishesOf(location.href);
let newBuild = false;
let kept = false;

const said = new Set<string>();
let lastError = '';
/** Each problem once on the console. */
function say(severity: 'error' | 'warning' | 'notice', message: string): void {
  if (said.has(message)) return;
  said.add(message);
  if (severity === 'error') {
    lastError = message;
    console.error(`floorboard: ${message}`);
  } else console.warn(`floorboard: ${message}`);
}

const stage = new FrameStage(document.body, systemClock, {
  painted: (problems) => {
    for (const problem of problems) say('error', problem);
    // Between two boards nobody is reading: the moment to take up a new build.
    if (newBuild) location.reload();
    else director.painted();
    document.documentElement.dataset['painted'] = 'true';
    document.querySelector('.plain')?.remove();
    if (!kept) keepShell(() => (newBuild = true));
    kept = true;
  },
  failed: (message) => {
    say('error', message);
    director.failed();
  },
  fault: (message) => (lastError = message),
  lost: () => director.lost(),
  key: obey,
});
const director = new Director(stage, systemClock);

function obey(key: string): boolean {
  const command = commandOf(key);
  if (command) director.command(command);
  return command !== undefined;
}

function configure({ config, problems }: ParsedConfig): void {
  for (const { severity, message } of problems) say(severity, message);
  if (!config) {
    director.tell(
      noConfigShow(
        wishes.config,
        problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      ),
    );
    return;
  }
  const { screen, problem } = screenOf(config, wishes.screen);
  if (problem !== undefined) say('error', problem);
  if (!screen) return;
  document.documentElement.dataset['theme'] = screen.theme;
  director.configure(withFeeds(config, wishes), screen);
}

/** Undefined where the browser forbids it; some throw on a mere look. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

addEventListener('keydown', (event) => {
  if (!event.defaultPrevented && obey(event.key)) event.preventDefault();
});
/** One name for each screen, kept where the browser keeps things: many screens may share an entry of kiosk.json. */
function screenName(): string {
  const entry = wishes.screen ?? 'default';
  const key = 'floorboard screen';
  const made = Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
  try {
    const kept = storage()?.getItem(key) ?? made;
    storage()?.setItem(key, kept);
    return `${entry} ${kept}`;
  } catch {
    return `${entry} ${made}`;
  }
}

const heartbeat = new HeartbeatSender({
  screen: screenName(),
  build: /-([\w-]{8})\.js/.exec(document.querySelector('script')?.src ?? '')?.[1] ?? 'unknown',
  engine:
    /(?:Chrome|Version|Firefox)\/[\d.]+/.exec(navigator.userAgent)?.[0].trim() ??
    navigator.userAgent.slice(0, 100),
  clock: systemClock,
  fetch: (...given) => fetch(...given),
  standing: () => stage.report(),
  lastError: () => lastError.slice(0, 500),
  memory: () => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize,
});
const wake = new WakeLock({
  locks: (navigator as { wakeLock?: WakeSurroundings['locks'] }).wakeLock,
  isVisible: () => document.visibilityState === 'visible',
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') wake.lost();
});

function tick(): void {
  stage.tick();
  director.tick();
  wake.want(!stage.isQuiet);
  const { x, y } = driftAt(systemClock.monotonic());
  document.body.style.transform = x || y ? `translate(${x}px, ${y}px)` : '';
}
setInterval(tick, 1000);
new ConfigSource({
  address: wishes.config,
  clock: systemClock,
  storage: storage(),
  fetch: (...given) => fetch(...given),
  heard: (headers) => heartbeat.offered(headers.get('Floorboard-Heartbeat')),
  changed: configure,
}).start();
