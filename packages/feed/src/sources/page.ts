// What a source wants to know of the page it runs in. Outside a browser nothing is hidden, offline, elsewhere or woken.

const page = (): Document | undefined => (typeof document === 'undefined' ? undefined : document);

export const isHidden = (): boolean => page()?.visibilityState === 'hidden';

export const isOffline = (): boolean => typeof navigator !== 'undefined' && !navigator.onLine;

export const baseUrl = (): string | undefined => page()?.baseURI;

/** Whether an address belongs to another origin than the page. */
export const isElsewhere = (url: string): boolean =>
  typeof location !== 'undefined' && new URL(url).origin !== location.origin;

/** What to do about an address that does not answer. */
export const silenceRemedy = (url: string): string => {
  if (isOffline()) return 'this device has no network';
  return isElsewhere(url) ? 'is the server up, and does it allow this page (CORS)?' : 'is the server up?';
};

/** Calls back when the page is seen again and when the network returns; returns what takes the listeners off. */
export function onWake(callback: (reason: 'visible' | 'online') => void): () => void {
  const seen = () => {
    if (!isHidden()) callback('visible');
  };
  const online = () => callback('online');
  if (!page()) return () => undefined;
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', online);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('online', online);
  };
}
