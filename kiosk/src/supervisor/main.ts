// index.html: the director of two frames. No library, so that nothing a board does can touch it.
import { systemClock } from '@floorboard/feed';
import { screenOf, wishesOf, withFeeds } from './address.js';
import { ConfigSource } from './config-source.js';
import { Director } from './director.js';
import { FrameStage } from './frame-stage.js';
import { commandOf } from './keys.js';
import { keepShell } from './shell.js';
import { noConfigShow } from './shows.js';
import type { ParsedConfig } from '../config/parse.js';

const wishes = wishesOf(location.href);
let newBuild = false;
let kept = false;

const said = new Set<string>();
/** Each problem once on the console. */
function say(severity: 'error' | 'warning' | 'notice', message: string): void {
  if (said.has(message)) return;
  said.add(message);
  if (severity === 'error') console.error(`floorboard: ${message}`);
  else console.warn(`floorboard: ${message}`);
}

const stage = new FrameStage(document.body, systemClock, {
  painted: (problems) => {
    for (const problem of problems) say('error', problem);
    // Between two boards nobody is reading: the moment to take up a new build.
    if (newBuild) location.reload();
    else director.painted();
    if (!kept) keepShell(() => (newBuild = true));
    kept = true;
  },
  failed: (message) => {
    say('error', message);
    director.failed();
  },
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
setInterval(() => {
  stage.tick();
  director.tick();
}, 1000);
new ConfigSource({
  address: wishes.config,
  clock: systemClock,
  storage: storage(),
  fetch: (...given) => fetch(...given),
  changed: configure,
}).start();
