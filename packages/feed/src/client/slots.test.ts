import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checksum, newest, nextSlot, type Slot } from './slots.js';

const feed = (text: string) => ({ text, receivedAt: 1 });
const textOf = (slot: Slot | undefined) => slot?.text;

/** Writes feeds in turn into two slots. */
function written(...texts: string[]): unknown[] {
  const slots: unknown[] = [undefined, undefined];
  for (const text of texts) {
    const slot = nextSlot(slots, feed(text));
    slots[slot.sequence % 2] = slot;
  }
  return slots;
}

describe('two slots', () => {
  it('are written in turn, and the newest is read', () => {
    const slots = written('a', 'b', 'c', 'd', 'e') as Slot[];
    assert.deepEqual(slots.map(textOf), ['d', 'e']);
    assert.equal(textOf(newest(slots)), 'e');
    assert.equal(newest([undefined, undefined]), undefined);
  });

  it('give the feed before when the newest is torn, and never lose it to the next write', () => {
    for (const texts of [
      ['a', 'b'],
      ['a', 'b', 'c'],
    ]) {
      const slots = written(...texts);
      const torn = slots.indexOf(newest(slots));
      const slot = slots[torn] as Slot;
      slots[torn] = { ...slot, text: slot.text.slice(0, -1) };
      const before = texts[texts.length - 2];
      assert.equal(textOf(newest(slots)), before);
      assert.equal(nextSlot(slots, feed('z')).sequence % 2, torn);
    }
  });

  it('call anything else than a whole slot none', () => {
    const [, slot] = written('a') as [undefined, Slot];
    for (const bad of [
      null,
      7,
      {},
      { ...slot, checksum: 1 },
      { ...slot, sequence: 'x' },
      { ...slot, text: new Uint8Array([97]) },
    ]) {
      assert.equal(newest([bad, undefined]), undefined);
    }
  });
});

describe('checksum', () => {
  it('is FNV-1a', () => {
    // Test vectors of draft-eastlake-fnv.
    assert.equal(checksum(''), 0x811c9dc5);
    assert.equal(checksum('a'), 0xe40c292c);
    assert.equal(checksum('foobar'), 0xbf9cf968);
  });
});
