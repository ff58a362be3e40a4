// What a source wants to know of the page it runs in. Outside a browser nothing is hidden, offline, elsewhere or woken.

const page: Partial<typeof globalThis> = globalThis;

export const isHidden = (): boolean => page.document?.visibilityState === 'hidden';

export const isOffline = (): boolean => page.navigator?.onLine === false;

export const baseUrl = (): string | undefined => page.document?.baseURI;

/** Whether an absolute address belongs to another origin than the page. */
export const isElsewhere = (url: string): boolean =>
  !!page.location && !url.startsWith(`${page.location.origin}/`);

/** Calls back when the page is hidden or seen again and when the network returns; returns what takes the listeners off. */
export function onWake(wake: (event: Event) => void): () => void {
  // The first is the document's: the window sees it on its way down.
  const events = ['visibilitychange', 'online'];
  for (const type of events) page.addEventListener?.(type, wake, true);
  return () => {
    for (const type of events) page.removeEventListener?.(type, wake, true);
  };
}
