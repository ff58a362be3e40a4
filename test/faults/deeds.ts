// What befalls a wall, in the words that the table of faults is written in.
import type { Answer } from './answers.js';
import { feedOf } from './boards.js';
import type { Screen } from './screen.js';
import { feedPath, type MisbehavingServer } from './server.js';

/** A wall that faults are played on. */
export interface Scene {
  readonly server: MisbehavingServer;
  readonly screen: Screen;
  /** The figure in the newest good feed; each renewal counts it up. */
  figure: number;
}
export type Deed = (scene: Scene) => unknown;

/** Several deeds, one after the other. */
export const inTurn =
  (...deeds: readonly Deed[]): Deed =>
  async (scene) => {
    for (const deed of deeds) await deed(scene);
  };
/** The fault lasts on: the board must do with it. */
export const stays: Deed = () => undefined;

/** What the server answers at a path from now on; without an answer, the truth. */
export const answers =
  (path: string, answer?: Answer): Deed =>
  ({ server }) => {
    if (answer) server.answers.set(path, answer);
    else server.answers.delete(path);
  };
export const feedAnswers = (answer: Answer): Deed => answers(feedPath, answer);
export const feedIsGood = answers(feedPath);
/** A newer feed, true now. */
export const feedIsRenewed =
  (parts?: Readonly<Record<string, unknown>>): Deed =>
  (scene) => {
    const { server, screen } = scene;
    scene.figure += 1;
    screen.truth.set(scene.figure, server.now);
    server.write('feeds/main.json', feedOf(scene.figure, server.now, parts));
  };

export const networkGoes: Deed = ({ screen }) => screen.context.setOffline(true);
export const networkReturns: Deed = ({ screen }) => screen.context.setOffline(false);
export const serverGoes: Deed = ({ server }) => server.stop();
export const serverReturns: Deed = ({ server }) => server.start();
export const powerGoes: Deed = ({ screen }) => screen.off();
export const powerReturns: Deed = ({ screen }) => screen.on();

/** Board time passes, and the wall is looked at each minute. */
export const minutesPass =
  (minutes: number): Deed =>
  ({ screen }) =>
    screen.pass(minutes * 60_000, 60_000);

/** Until the page's own files are kept, where a browser keeps any. */
export const keepsItself: Deed = ({ screen }) =>
  screen.page.evaluate(() =>
    (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker
      ?.getRegistration()
      .then((found) => found && navigator.serviceWorker.ready)
      .then(
        () => undefined,
        () => undefined,
      ),
  );

/** The browser may store a byte. */
export const storageFills: Deed = ({ screen }) =>
  screen.session.send('Storage.overrideQuotaForOrigin', { origin: screen.origin, quotaSize: 1 });
export const storageHasRoom: Deed = ({ screen }) =>
  screen.session.send('Storage.overrideQuotaForOrigin', { origin: screen.origin });
export const storageEmpties: Deed = ({ screen }) =>
  screen.session.send('Storage.clearDataForOrigin', { origin: screen.origin, storageTypes: 'all' });
export const storedFeedsGo: Deed = ({ screen }) =>
  screen.session.send('Storage.clearDataForOrigin', { origin: screen.origin, storageTypes: 'indexeddb' });

/** Every stored feed but `spared` of the oldest hold rubbish; without `spared` so does what else is stored beside files. */
export const storageRots =
  (spared = 0): Deed =>
  ({ screen }) =>
    screen.page.evaluate(async (spared_) => {
      if (spared_ === 0) {
        for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"floorb');
        const builds = await caches.open('floorboard-builds');
        for (const request of await builds.keys()) await builds.put(request, new Response('{"curr'));
      }
      const opening = indexedDB.open('floorboard', 1);
      await new Promise((done) => (opening.onsuccess = done));
      const writing = opening.result.transaction('feeds', 'readwrite');
      const feeds = writing.objectStore('feeds');
      const slots = feeds.getAll() as IDBRequest<{ sequence: number }[]>;
      const keys = feeds.getAllKeys();
      keys.onsuccess = () => {
        const sequences = slots.result.map(({ sequence }) => sequence).sort((a, b) => a - b);
        keys.result.forEach((key, i) => {
          const slot = slots.result[i]!;
          if (sequences.indexOf(slot.sequence) >= spared_) feeds.put({ ...slot, text: '{"' }, key);
        });
      };
      await new Promise((done) => (writing.oncomplete = done));
      opening.result.close();
    }, spared);

/** The page's clock is set to the true time and so much more, ms. */
export const clockIsSet =
  (off: number): Deed =>
  ({ server, screen }) =>
    screen.context.clock.setSystemTime(server.now + off);

/** The wall sleeps until so long (ms) before a moment (RFC 3339), and finds this done when it wakes. */
export const sleepsUntil =
  (moment: string, before: number, done: Deed): Deed =>
  async (scene) => {
    const { server, screen } = scene;
    const ms = Date.parse(moment) - before - server.now;
    server.pass(ms);
    await done(scene);
    await screen.context.clock.fastForward(ms);
  };
