// Keeps the kiosk's own files, and nothing else: feeds and kiosk.json pass it by. The build puts in the list of files and
// a name for it, so that any change makes a new worker, which fetches everything before it takes over. Taking over, it
// still gives visits the build that they know, until the new one has shown that it can paint a board (builds.ts).
import {
  arrived,
  kept,
  noBuilds,
  overdue,
  patience,
  refused,
  stands,
  taken,
  visited,
  type Builds,
} from './builds.js';
import type { ToWorker } from '../messages.js';

declare global {
  interface ImportMeta {
    readonly files: readonly string[];
    readonly build: string;
  }
}

/** As much of a service worker's world as is used here. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(of: { type: 'window' }): Promise<readonly Client[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent<ToWorker>) => void): void;
}
interface Client {
  readonly url: string;
  readonly frameType: string;
  navigate(url: string): Promise<unknown>;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const own = import.meta.build;
const addressOf = (file: string) => new URL(file, worker.registration.scope).href;
const files = new Set(import.meta.files.map(addressOf));
const family = 'floorboard-shell-';
/** Where it stands which build is which: beside the files, so that they live and die together. */
const register = 'floorboard-builds';
const entry = addressOf('builds.json');

async function read(): Promise<Builds> {
  const answer = await (await caches.open(register)).match(entry);
  // It may have rotted, or been cleared by half.
  const found = (await answer?.json().catch(() => undefined)) as Partial<Builds> | undefined;
  const builds = { ...noBuilds, ...found };
  return builds.current !== undefined && (await caches.has(family + builds.current))
    ? builds
    : { bad: builds.bad };
}

let last: Promise<unknown> = Promise.resolve();
/** One change after the other; the files of builds that nobody needs any more go. */
function change(by: (builds: Builds) => Builds): Promise<Builds> {
  const work = last.then(async () => {
    const before = await read();
    const after = by(before);
    if (after === before) return after;
    await (await caches.open(register)).put(entry, new Response(JSON.stringify(after)));
    const wanted = kept(after).map((build) => family + build);
    const names = await caches.keys();
    const stale = names.filter((name) => name.startsWith(family) && !wanted.includes(name));
    await Promise.all(stale.map((name) => caches.delete(name)));
    return after;
  });
  last = work.catch(() => undefined);
  return work;
}

async function fetchFiles(): Promise<void> {
  const cache = await caches.open(family + own);
  try {
    await cache.addAll([...files].map((address) => new Request(address, { cache: 'reload' })));
  } catch (error) {
    await caches.delete(family + own);
    throw error;
  }
}

async function install(): Promise<void> {
  if ((await read()).bad.includes(own)) throw new Error(`build ${own} has failed here before`);
  await fetchFiles();
  await worker.skipWaiting();
}
worker.addEventListener('install', (event) => event.waitUntil(install()));
const arrive = () => change((builds) => arrived(builds, own));
/** The browser may have thrown the files away and left the worker. */
async function complete(): Promise<void> {
  if ((await read()).current === undefined && !(await caches.has(family + own))) await fetchFiles();
}
worker.addEventListener('activate', (event) => event.waitUntil(arrive().then(() => worker.clients.claim())));

worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  switch (data.floorboard) {
    case 'builds':
      // A page may ask while this worker is still taking over.
      event.waitUntil(
        complete()
          .then(arrive)
          .then((builds) => ports[0]?.postMessage(builds)),
      );
      break;
    case 'take':
      event.waitUntil(change((builds) => taken(builds, data.build)).then(() => ports[0]?.postMessage(null)));
      break;
    case 'refuse':
      event.waitUntil(change((builds) => refused(builds, data.build)));
      break;
    case 'stands':
      event.waitUntil(change((builds) => stands(builds, data.build)));
      break;
  }
});

/** What a request asks for: the file, without its query; the folder is its index.html. */
function fileOf({ origin, pathname }: URL): string {
  const plain = origin + pathname;
  return plain === worker.registration.scope ? addressOf('index.html') : plain;
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  const file = fileOf(address);
  // Files under assets carry their content in their names: they may be another build's.
  const isAsset = file.startsWith(addressOf('assets/'));
  if (request.method !== 'GET' || !(isAsset || files.has(file))) return;
  const wanted = address.searchParams.get('build');
  const isVisit = request.destination === 'document' && wanted === null && file === addressOf('index.html');
  if (isVisit) event.waitUntil(watch());
  event.respondWith(
    (isAsset ? caches.match(file) : documentOf(file, wanted, isVisit))
      // Storage that fails costs no more than what it holds.
      .catch(() => undefined)
      .then((answer) => answer ?? fetch(request)),
  );
});

/** A document of the build that is asked for, else of the current one. */
async function documentOf(
  file: string,
  wanted: string | null,
  isVisit: boolean,
): Promise<Response | undefined> {
  const builds = isVisit ? await change((before) => visited(before, Date.now())) : await read();
  const build = wanted !== null && kept(builds).includes(wanted) ? wanted : (builds.current ?? own);
  return (await caches.open(family + build)).match(file);
}

let watching = false;
/** After a visit: goes back, also on the screen, where a build on trial has not said in its time that its board stands. */
async function watch(): Promise<void> {
  const { current, previous } = await read();
  if (current === undefined || previous === undefined || watching) return;
  watching = true;
  await new Promise((resolve) => setTimeout(resolve, patience));
  watching = false;
  const { bad } = await change((builds) => (builds.current === current ? overdue(builds) : builds));
  if (!bad.includes(current)) return;
  const pages = await worker.clients.matchAll({ type: 'window' });
  const boards = pages.filter(({ frameType }) => frameType === 'top-level');
  await Promise.all(boards.map((page) => page.navigate(page.url)));
}
