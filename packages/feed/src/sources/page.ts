// What a source wants to know of the page it runs in. Outside a browser nothing is hidden, offline, elsewhere or woken.

const page: Partial<typeof globalThis> = globalThis;

export const isHidden = (): boolean => page.document?.visibilityState === 'hidden';

export const isOffline = (): boolean => page.navigator?.onLine === false;

export const baseUrl = (): string | undefined => page.document?.baseURI;

/** Whether an address belongs to another origin than the page. */
export const isElsewhere = (url: string): boolean =>
  !!page.location && new URL(url).origin !== page.location.origin;

/** What to do about an address that does not answer. */
export const silenceRemedy = (url: string): string =>
  isOffline()
    ? 'this device has no network'
    : `is the server up${isElsewhere(url) ? ', and does it allow this page (CORS)' : ''}?`;

/** Calls back when the page is hidden or seen again and when the network returns; returns what takes the listeners off. */
export function onWake(wake: (event: Event) => void): () => void {
  page.document?.addEventListener('visibilitychange', wake);
  page.addEventListener?.('online', wake);
  return () => {
    page.document?.removeEventListener('visibilitychange', wake);
    page.removeEventListener?.('online', wake);
  };
}
