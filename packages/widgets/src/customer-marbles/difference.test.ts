import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrange, sceneOf, type Room, type Subject } from './arrange.js';
import type { Kind } from './customer-marbles.model.js';
import { pileUp } from './engine/pile.js';
import type { Scene } from './picture.js';
import { tell, type Story } from './story.js';

const room: Room = {
  width: 400,
  height: 900,
  bowl: { x: 0, y: 100, width: 400, height: 360 },
  traysWidth: 400,
  traysHeight: 300,
};

/** Single customers known by name: so many gained, won back and lost, in the order in which they came. */
function sceneFor(known: readonly Kind[], lost: number, stayed?: number): Scene {
  const count = (kind: Kind) => known.filter((k) => k === kind).length;
  const subject: Subject = {
    theme: '2026-10',
    contents: [
      ...(stayed === undefined ? [] : [{ kind: 'stayed' as const, count: stayed }]),
      { kind: 'gained', count: count('gained') },
      { kind: 'wonBack', count: count('wonBack') },
    ],
    known,
    trays: [{ reason: 'Moved away', count: lost }],
    gap: 10,
    slot: 20,
    unit: 1,
    least: 0,
    bounded: false,
    rightToLeft: false,
  };
  const found = arrange(subject, room)!;
  return sceneOf(found, room, subject, [{ x: 0, y: 500, width: 400, height: 200 }], []);
}

const pileOf = ({ bowl, diameter, kinds }: Scene) => pileUp(bowl, diameter / 2, kinds.length);

function difference(before: Scene, after: Scene): Story {
  const inTrays = new Set(before.trays.map(({ id }) => id));
  return tell({ pile: pileOf(before), kinds: before.kinds, inTrays }, after, pileOf(after), 0);
}

const known: Kind[] = Array.from({ length: 70 }, (_, i) => (i % 9 === 4 ? 'wonBack' : 'gained'));
const moves = ({ throws, fall, leaving }: Story) => [
  throws.map(({ kind }) => kind),
  fall.places.length,
  leaving.length,
];

/** Marbles of a kind that are to be seen at a time, those under way included. */
function seen({ before, scene, throws, leaving, fall, fallAt, lying }: Story, kind: Kind, time: number) {
  const ways = [...throws.map(({ flight, leaves }) => [leaves, flight.start] as const)];
  const goes = (i: number) => ways.find(([from]) => from === i)?.[1] ?? (leaving.includes(i) ? 0 : Infinity);
  const stood = before.kinds.filter((k, i) => k === kind && goes(i) > time).length;
  const thrown = throws.filter(
    ({ kind: is, flight, slot, place }) =>
      is === kind && flight.start <= time && (slot ?? place) !== undefined,
  ).length;
  const fallen = [...fall.places].filter(
    (i, k) => scene.kinds[i] === kind && fallAt + fall.start[k]! <= time,
  );
  const lay = kind === 'lost' ? lying.length : 0;
  return stood + thrown + fallen.length + lay;
}

describe('from one feed to the next', () => {
  it('one more gained drops in, and all others stay', () => {
    const story = difference(sceneFor(known, 12), sceneFor([...known, 'gained'], 12));
    assert.deepEqual(moves(story), [[], 1, 0]);
    assert.equal(story.fall.places[0], 70);
    assert.equal(story.lying.length, 12);
  });

  it('one more won back comes from the trays over the rim', () => {
    const story = difference(sceneFor(known, 12), sceneFor([...known, 'wonBack'], 12));
    assert.deepEqual(moves(story), [['wonBack'], 1, 0]);
  });

  it('one more lost lands in the next free slot, and those who lie there stay', () => {
    const [before, after] = [sceneFor(known, 12), sceneFor(known, 13)];
    const story = difference(before, after);
    assert.deepEqual(moves(story), [['lost'], 0, 0]);
    assert.equal(story.throws[0]!.slot, after.trays[12]);
  });

  it('one of everyone leaves its place in the bowl for a slot', () => {
    const story = difference(sceneFor([], 3, 120), sceneFor([], 4, 119));
    assert.deepEqual(moves(story), [['lost'], 0, 1]);
    assert.equal(story.throws[0]!.leaves, 119);
  });

  it('whoever lay over one who left closes the gap, and every count holds in every frame', () => {
    const came: Kind[] = [...new Array<Kind>(9).fill('gained'), 'wonBack', 'gained', 'wonBack'];
    const [before, after] = [sceneFor(came, 3, 120), sceneFor(came, 4, 119)];
    const story = difference(before, after);
    const [gone, ...closing] = story.throws;
    assert.deepEqual(
      [gone!.kind, before.kinds[gone!.leaves!], story.fall.places.length],
      ['lost', 'stayed', 0],
    );
    for (const { kind, leaves, place } of closing)
      assert.deepEqual([before.kinds[leaves!], after.kinds[place!]], [kind, kind]);
    for (let time = 0; time <= story.end; time += 16) {
      const counts = (['stayed', 'gained', 'wonBack', 'lost'] as const).map((kind) =>
        seen(story, kind, time),
      );
      assert.deepEqual(counts, [119, 10, 2, 4], `${time} ms`);
    }
  });

  it('nobody moves where nothing is new', () => {
    assert.deepEqual(moves(difference(sceneFor(known, 12), sceneFor(known, 12))), [[], 0, 0]);
  });
});
