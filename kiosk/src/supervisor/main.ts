// index.html: the director of two frames. No library, so that nothing a board does can touch it.
import { systemClock, type Clock } from '@floorboard/feed';
import { screenOf, wishesOf, withFeeds } from './address.js';
import { ConfigSource } from './config-source.js';
import { Director } from './director.js';
import { driftAt } from './drift.js';
import { pulseLength } from './frame.js';
import { FrameStage } from './frame-stage.js';
import { HeartbeatSender } from './heartbeat.js';
import { commandOf } from './keys.js';
import { Journal } from './journal.js';
import { forgetWords, leaveWords } from './last-words.js';
import { keep, keepAgain, recall, storage, usedStorage } from './kept.js';
import type { ScreenFacts } from './maintenance/facts.js';
import { MaintenancePage } from './maintenance/page.js';
import { OpeningSequence } from './maintenance/sequence.js';
import { Renewal } from './renewal.js';
import { ask, buildOfVisit, isKept, keepShell, tellWorker } from './shell.js';
import { noConfigShow } from './shows.js';
import { reportPainted, tryBuild } from './trial.js';
import { WakeLock, type WakeSurroundings } from './wake.js';
import * as kinds from '../config/kinds.js';
import { withKnownWidgets } from '../config/known-widgets.js';
import type { ParsedConfig } from '../config/parse.js';

const wishes = wishesOf(location.href);
const own = document.documentElement.dataset['build'] ?? 'unknown';
/** Behind the boards of another build, which wants to know whether this one paints any. */
const onTrial = parent !== window && wishes.build !== undefined;
const journal = new Journal(() => Date.now());
addEventListener('error', ({ message }) => journal.note(message));
addEventListener('unhandledrejection', ({ reason }) => journal.note(String(reason)));

const refused = new Set((recall('refused builds') ?? '').split(' ').filter(Boolean));
const renewal = new Renewal({
  own,
  try: (build) => tryBuild(build, systemClock),
  take: (build) => ask({ floorboard: 'take', build }),
  refuse: (build) => {
    refused.add(build);
    keep('refused builds', [...refused].slice(-20).join(' '));
    tellWorker({ floorboard: 'refuse', build });
  },
  wasRefused: (build) => refused.has(build),
  probe: async (build) => (await buildOfVisit()) === build,
  reload: loadAnew,
  say: (message) => journal.say('error', message),
});
/** The page that comes shows what stands here in words until it has painted a board. */
async function loadAnew(): Promise<void> {
  const words = await stage.recital();
  if (words) leaveWords(words);
  location.reload();
}
/** Nobody reads a board, unless somebody has asked for it. */
const between = () => {
  if (!director.isHeld) void renewal.between();
};

/** The server's clock minus this machine's, ms, as of its last answer. */
let skew: number | undefined;
/** Schedules go by the server's time: a box without a battery wakes up years ago. */
const serverClock: Clock = { ...systemClock, now: () => systemClock.now() + (skew ?? 0) };

let kept = false;
let stands = false;
const stage = new FrameStage(document.body, systemClock, {
  painted: (problems, isGood) => {
    for (const problem of problems) journal.say('error', problem);
    director.painted();
    keepLit();
    document.documentElement.dataset['painted'] = 'true';
    document.querySelector('.plain')?.remove();
    // The first board has faded in over them by then.
    systemClock.setTimeout(forgetWords, 1000);
    if (onTrial && isGood) reportPainted(own);
    if (onTrial) return;
    if (isGood && !stands) tellWorker({ floorboard: 'stands', build: own });
    stands ||= isGood;
    if (!kept) keepShell((build) => void renewal.found(build));
    kept = true;
    between();
  },
  again: between,
  failed: (message) => {
    journal.say('error', message);
    director.failed();
  },
  fault: (message) => journal.note(message),
  lost: () => director.lost(),
  beat: learnZone,
  ready: (names) => {
    if (widgets) return;
    widgets = names;
    configured();
  },
  key: obey,
});
const director = new Director(stage, serverClock);
// What was kept may have rotted.
director.facilityZone = kinds.timeZone.read(recall('time zone'));
/** A screen without a zone of its own goes by its facility's, also before the first feed has come. */
function learnZone(): void {
  const zone = stage.feeds.find(({ name }) => name === usualFeed)?.timeZone;
  if (zone === undefined || zone === director.facilityZone) return;
  director.facilityZone = zone;
  keep('time zone', zone);
}

function obey(key: string): boolean {
  if (maintenance.heard(key)) return true;
  if (sequence.heard(key, systemClock.monotonic())) {
    maintenance.open();
    return true;
  }
  const command = commandOf(key);
  if (command) director.command(command);
  return command !== undefined;
}

/** The share of each edge that the panel cuts off, as somebody has set it before the screen. */
function safeArea(): number | undefined {
  const text = recall(areaKey);
  return text === undefined ? undefined : Number(text) || 0;
}
const areaKey = `safe area ${wishes.screen ?? 'default'}`;
let overscan = safeArea() ?? 0;
let timeZone: string | undefined;
/** The feed that says where the facility is. */
let usualFeed: string | undefined;
/** The widgets that boards can draw, as soon as a frame has said so. */
let widgets: readonly string[] | undefined;
/** Takes the configuration in again. */
let configured: () => void = () => undefined;

function configure(parsed: ParsedConfig): void {
  configured = () => configure(parsed);
  const { config, problems } = widgets ? withKnownWidgets(parsed, widgets) : parsed;
  journal.problems = problems;
  for (const { severity, message } of problems) journal.say(severity, message);
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
  if (problem !== undefined) journal.say('error', problem);
  if (!screen) return;
  timeZone = screen.timeZone;
  usualFeed = 'main' in config.feeds ? 'main' : Object.keys(config.feeds)[0];
  document.documentElement.dataset['theme'] = screen.theme;
  const display = { ...screen.display, overscan: safeArea() ?? screen.display.overscan ?? 0 };
  overscan = display.overscan;
  // No frame is ready to show any of it.
  if (!widgets) return;
  // On trial the widgets are wanted, whatever the time.
  const { quiet, ...open } = screen;
  director.configure(withFeeds(config, wishes), {
    ...open,
    display,
    ...(onTrial ? { schedule: [] } : quiet && { quiet }),
  });
}

addEventListener('keydown', (event) => {
  if (!event.defaultPrevented && obey(event.key)) event.preventDefault();
});
// Paper lies as the screen does: see the styles.
addEventListener('beforeprint', () =>
  document.documentElement.toggleAttribute('data-upright', innerHeight > innerWidth),
);
/** One name for each screen, kept where the browser keeps things: many screens may share an entry of kiosk.json. */
function screenName(): string {
  const made = Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
  const name = recall('screen') ?? made;
  keep('screen', name);
  return `${wishes.screen ?? 'default'} ${name}`;
}

const screen = screenName();
const engine =
  /(?:Chrome|Version|Firefox)\/[\d.]+/.exec(navigator.userAgent)?.[0].trim() ??
  navigator.userAgent.slice(0, 100);
const memory = () => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize;

const heartbeat = new HeartbeatSender({
  screen,
  build: own,
  engine,
  clock: systemClock,
  fetch: (...given) => fetch(...given),
  standing: () => stage.report(),
  lastError: () => journal.errors[0]?.message.slice(0, 500) ?? '',
  memory,
});
const wake = new WakeLock({
  locks: (navigator as { wakeLock?: WakeSurroundings['locks'] }).wakeLock,
  isVisible: () => document.visibilityState === 'visible',
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') wake.lost();
  else keepLit();
});
/** The panel may sleep in quiet hours. */
function keepLit(): void {
  wake.want(!stage.isQuiet && !onTrial);
}

let storageUse: ScreenFacts['storage'];
const startedAt = Date.now();
const sequence = new OpeningSequence();
const maintenance = new MaintenancePage({
  clock: systemClock,
  ask: () => {
    stage.ask();
    void usedStorage().then((use) => (storageUse = use));
  },
  facts: () => {
    const { board, frozen } = stage.report();
    return {
      now: Date.now(),
      screen,
      timeZone,
      version: document.documentElement.dataset['version'] ?? 'unknown',
      build: own,
      engine,
      startedAt,
      board,
      silent: frozen,
      memory: memory(),
      skew,
      storage: storageUse,
      isSecure: window.isSecureContext,
      keepsItself: isKept(),
      wakeLock: wake.state,
      heartbeat: heartbeat.state,
      feeds: stage.feeds,
      problems: journal.problems,
      errors: journal.errors,
    };
  },
  safeArea: () => overscan,
  setSafeArea: (share) => {
    overscan = share;
    keep(areaKey, String(share));
  },
  closed: () => configured(),
});

let place = '';
/** What a screen at rest does: looks whether its frames live, whether a clock was set or storage cleared, and takes a step on its way. */
function pulse(): void {
  stage.pulse();
  director.look();
  keepLit();
  keepAgain();
  const { x, y } = driftAt(systemClock.monotonic());
  const next = x || y ? `translate(${x}px, ${y}px)` : '';
  if (next !== place) document.body.style.transform = place = next;
}
setInterval(pulse, pulseLength);
new ConfigSource({
  address: wishes.config,
  clock: systemClock,
  storage: storage(),
  fetch: (...given) => fetch(...given),
  heard: (headers) => {
    const date = Date.parse(headers.get('Date') ?? '');
    if (!Number.isNaN(date)) skew = date - Date.now();
    director.look();
    if (!onTrial) heartbeat.offered(headers.get('Floorboard-Heartbeat'));
  },
  changed: configure,
}).start();
