// The last good feed lies in two slots that are written in turn: a write that a power cut tears costs nothing, since the
// other slot still holds the feed before.

export interface StoredFeed {
  readonly text: string;
  /** Local clock, ms. */
  readonly receivedAt: number;
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

export interface Slot extends StoredFeed {
  readonly sequence: number;
  readonly checksum: number;
}

/** FNV-1a of a text's UTF-16 units, 32 bits. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function isWhole(slot: unknown): slot is Slot {
  const { text, sequence, checksum: sum } = (slot ?? {}) as Partial<Slot>;
  return sequence! > 0 && checksum(String(text)) === sum;
}

/** The newest slot that is whole. */
export const newest = (slots: readonly unknown[]): Slot | undefined =>
  slots.filter(isWhole).sort((a, b) => b.sequence - a.sequence)[0];

/** What to write next. It goes to the slot of its sequence, odd or even, and so never over the newest whole one. */
export const nextSlot = (slots: readonly unknown[], feed: StoredFeed): Slot => ({
  ...feed,
  sequence: (newest(slots)?.sequence ?? 0) + 1,
  checksum: checksum(feed.text),
});
