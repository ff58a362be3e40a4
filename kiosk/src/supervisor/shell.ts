// The service worker that keeps the kiosk's own files, so that it opens without its server.

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const worker = 'sw.js';
/** How often a newer build is looked for, ms: nobody loads a wall anew. */
const lookEvery = 10 * 60_000;

/** Registers it; `renewed` is called when a newer build has taken over. */
export function keepShell(renewed: () => void): void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) {
    console.warn(
      'floorboard: this page is neither https nor localhost, so the browser can’t keep it: it won’t open without its server.',
    );
    return;
  }
  const first = !serviceWorker.controller;
  let taken = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (first && !taken) taken = true;
    // Without a controller the browser has lost what it kept: there is nothing to take up.
    else if (serviceWorker.controller) renewed();
  });
  serviceWorker.register(trusted(worker), { updateViaCache: 'none' }).then(
    (registration) => {
      // Without its server there is nothing newer.
      setInterval(() => void registration.update().catch(() => undefined), lookEvery);
    },
    (error: unknown) => console.warn(`floorboard: the kiosk’s files can’t be kept: ${String(error)}`),
  );
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
