// What a source wants to know of the page it runs in. Outside a browser nothing is hidden, offline or woken.

export const isHidden = (): boolean =>
  typeof document !== 'undefined' && document.visibilityState === 'hidden';

export const isOffline = (): boolean => typeof navigator !== 'undefined' && navigator.onLine === false;

export const baseUrl = (): string | undefined =>
  typeof document === 'undefined' ? undefined : document.baseURI;

/** Calls back when the page is seen again and when the network returns; returns what takes the listeners off. */
export function onWake(callback: (reason: 'visible' | 'online') => void): () => void {
  if (typeof document === 'undefined' || typeof window === 'undefined') return () => undefined;
  const seen = () => {
    if (!isHidden()) callback('visible');
  };
  const online = () => callback('online');
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('online', online);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('online', online);
  };
}
