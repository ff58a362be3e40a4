// Keeps the kiosk's own files, and nothing else: feeds and kiosk.json pass it by. The build puts in the list of files and
// a name for it, so that any change makes a new worker, which fetches everything before it takes over.
export {};

declare global {
  interface ImportMeta {
    readonly files: readonly string[];
    readonly build: string;
  }
}

/** As much of a service worker's world as is used here. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const family = 'floorboard-shell-';
const name = family + import.meta.build;
const addressOf = (file: string) => new URL(file, worker.registration.scope).href;
const kept = new Set(import.meta.files.map(addressOf));

/** What a request asks for, without its query; the folder is its index.html. */
function fileOf({ url }: Request): string {
  const address = new URL(url);
  const plain = address.origin + address.pathname;
  return plain === worker.registration.scope ? addressOf('index.html') : plain;
}

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll([...kept].map((address) => new Request(address, { cache: 'reload' }))))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((other) => other.startsWith(family) && other !== name)
            .map((other) => caches.delete(other)),
        ),
      )
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = fileOf(request);
  if (request.method !== 'GET' || !kept.has(file)) return;
  event.respondWith(
    caches
      .open(name)
      .then((cache) => cache.match(file))
      .then((answer) => answer ?? fetch(request)),
  );
});
