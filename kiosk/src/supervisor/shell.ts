// The service worker that keeps the kiosk's own files, so that it opens without its server, and what it knows of builds.
import type { ToWorker } from '../messages.js';
import type { Builds } from '../worker/builds.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const worker = 'sw.js';
/** How often a newer build is looked for, ms: nobody loads a wall anew. */
const lookEvery = 10 * 60_000;

const container = (): ServiceWorkerContainer | undefined =>
  (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;

/** Registers it, where the browser allows one; `found` hears of a build that is complete and not yet taken up. */
export function keepShell(found: (build: string) => void): void {
  const serviceWorker = container();
  if (!serviceWorker) {
    console.warn(
      'floorboard: this page is neither https nor localhost, so the browser can’t keep it: it won’t open without its server.',
    );
    followServer(found);
    return;
  }
  const look = async () => {
    const builds = (await ask({ floorboard: 'builds' })) as Builds | undefined;
    if (builds?.candidate !== undefined) found(builds.candidate);
  };
  serviceWorker.addEventListener('controllerchange', () => void look());
  const address = trusted(worker);
  const register = () => serviceWorker.register(address, { updateViaCache: 'none' });
  register().then(
    () => {
      void look();
      // Without its server there is nothing newer, and nothing to be kept anew.
      setInterval(() => void renew().catch(() => undefined), lookEvery);
    },
    (error: unknown) => {
      console.warn(`floorboard: the kiosk’s files can’t be kept: ${String(error)}`);
      followServer(found);
    },
  );
  /** Asks for a newer worker. Somebody, or the browser itself, may have cleared all that it keeps. */
  const renew = async () => {
    const registration = await serviceWorker.getRegistration();
    await (registration ? registration.update() : register());
    // One whose files are gone fetches them again when it is asked.
    await look();
  };
}

/** The build that a visit would get now; undefined where there is none to be had. */
export async function buildOfVisit(): Promise<string | undefined> {
  try {
    const answer = await fetch('index.html', { cache: 'no-store' });
    return answer.ok ? /<html[^>]* data-build="([\w-]+)"/.exec(await answer.text())?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/** Without a worker: the server's own word. */
function followServer(found: (build: string) => void): void {
  setInterval(() => {
    void buildOfVisit().then((build) => {
      if (build !== undefined) found(build);
    });
  }, lookEvery);
}

/** Whether a worker is in charge, so that the page opens without its server. */
export const isKept = (): boolean => Boolean(container()?.controller);

/** Told to the worker, where one is in charge. */
export const tellWorker = (message: ToWorker): void => container()?.controller?.postMessage(message);

/** Asked of the worker in charge; undefined where there is none. */
export function ask(message: ToWorker): Promise<unknown> {
  const controller = container()?.controller;
  if (!controller) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.onmessage = null;
      port1.close();
      resolve(data);
    };
    controller.postMessage(message, [port2]);
  });
}

/** The one address that our policy lets through; engines without Trusted Types take it as it is. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('floorboard', {
    createScriptURL: (wanted) => {
      if (wanted !== worker) throw new TypeError(`floorboard: ${wanted} is not the kiosk’s worker`);
      return wanted;
    },
  });
  return policy.createScriptURL(address);
}
