// board.html: one frame of the kiosk. It shows what the supervisor says, says when that is painted, and how it is when asked.
import 'floorboard/define';
import { systemClock } from '@floorboard/feed';
import { registerLocale } from 'floorboard';
import { ar } from 'floorboard/locales/ar';
import { de } from 'floorboard/locales/de';
import { es } from 'floorboard/locales/es';
import { fr } from 'floorboard/locales/fr';
import { pt } from 'floorboard/locales/pt';
import { FeedKeeper } from './feed-keeper.js';
import { FloorKiosk } from './floor-kiosk.js';
import { widgetNames } from './tiles.js';
import { rememberOwners } from './whose.js';
import { isOurs, type FromFrame, type ToFrame } from '../messages.js';

registerLocale('ar', ar);
registerLocale('de', de);
registerLocale('es', es);
registerLocale('fr', fr);
registerLocale('pt', pt);
customElements.define(FloorKiosk.tag, FloorKiosk);
const kiosk = new FloorKiosk();
document.body.append(kiosk);
const keeper = new FeedKeeper(document.body, systemClock);
/** How often the store is looked at, ms: by then a feed that was cleared away is back. */
const storeLook = 2 * 60_000;
setInterval(() => void keeper.putBack(), storeLook);
// Asked for now, so that the first board finds it: every weight is in this one file.
void document.fonts.load('500 40px Inter');

const tell = (message: FromFrame): void => parent.postMessage(message, location.origin);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const said = new Set<string>();
kiosk.fault = (message, error) => {
  // Once, with its trace: a board that comes round again fails again.
  if (!said.has(message)) console.error(`floorboard: ${message}`, error);
  said.add(message);
  tell({ floorboard: 'fault', message });
};
// The browser has said on the console what nobody owns.
rememberOwners((error) => tell({ floorboard: 'fault', message: messageOf(error) }));

async function show(turn: number, what: Extract<ToFrame, { floorboard: 'show' }>['show']): Promise<void> {
  try {
    keeper.keep(what);
    const problems = await kiosk.present(what);
    tell({ floorboard: 'painted', turn, problems });
  } catch (error) {
    tell({ floorboard: 'failed', turn, message: messageOf(error) });
  }
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== parent || origin !== location.origin || !isOurs(data)) return;
  const message = data as ToFrame;
  switch (message.floorboard) {
    case 'show':
      void show(message.turn, message.show);
      break;
    case 'clear':
      kiosk.clear();
      break;
    case 'ask':
      tell({ floorboard: 'beat', tiles: kiosk.tiles, feeds: kiosk.feedReports });
      break;
    case 'recite':
      tell({ floorboard: 'words', words: kiosk.recital });
      break;
    case 'pause':
      kiosk.paused = message.paused;
      break;
  }
});
addEventListener('keydown', (event) => {
  if (!event.defaultPrevented) tell({ floorboard: 'key', key: event.key });
});
tell({ floorboard: 'ready', widgets: widgetNames });
