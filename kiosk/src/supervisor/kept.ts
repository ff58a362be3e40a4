// What this browser keeps for this screen, a few short texts. Storage may be forbidden, full or cleared at any time; some
// browsers throw on a mere look.

/** Undefined where the browser forbids it. */
export function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What was kept or found here, by name: storage may be cleared while the screen runs. */
const known = new Map<string, string>();

function stored(name: string): string | undefined {
  try {
    return storage()?.getItem(`floorboard ${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The text kept under a name, at least by this page; undefined where there is none. */
export function recall(name: string): string | undefined {
  const text = stored(name) ?? known.get(name);
  if (text !== undefined) known.set(name, text);
  return text;
}

/** Whether the browser could keep it; this page does. */
export function keep(name: string, text: string): boolean {
  known.set(name, text);
  try {
    storage()?.setItem(`floorboard ${name}`, text);
    return storage() !== undefined;
  } catch {
    return false;
  }
}

/** Keeps again what is gone. */
export function keepAgain(): void {
  for (const [name, text] of known) if (stored(name) === undefined) keep(name, text);
}

/** What this origin uses of what the browser allows it, bytes; undefined where the browser doesn't say. */
export async function usedStorage(): Promise<{ readonly used: number; readonly quota: number } | undefined> {
  try {
    const { storage } = navigator as { storage?: Partial<StorageManager> };
    const { usage, quota } = (await storage?.estimate?.()) ?? {};
    return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
  } catch {
    return undefined;
  }
}
