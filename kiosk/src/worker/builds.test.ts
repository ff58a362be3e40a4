import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arrived,
  kept,
  noBuilds,
  overdue,
  patience,
  refused,
  stands,
  taken,
  visited,
  type Builds,
} from './builds.js';

const at = 1_793_000_000_000;
/** One was current, two has come, was seen to paint, and is visited. */
const onTrial: Builds = visited(taken(arrived(arrived(noBuilds, 'one'), 'two'), 'two'), at);

describe('the builds that a worker keeps', () => {
  it('gives the first build to every visit, with nothing to go back to', () => {
    const builds = visited(arrived(noBuilds, 'one'), at);
    assert.deepEqual([builds.current, kept(builds)], ['one', ['one']]);
    assert.equal(overdue(builds), builds);
  });

  it('leaves visits with the build they know until a page has seen the new one paint', () => {
    const builds = arrived(arrived(noBuilds, 'one'), 'two');
    assert.deepEqual([builds.current, kept(builds)], ['one', ['one', 'two']]);
    assert.equal(taken(builds, 'two').current, 'two');
    assert.equal(taken(builds, 'three'), builds, 'a word about another build changes nothing');
  });

  it('keeps a build once its board is painted, and drops the one before', () => {
    const builds = stands(onTrial, 'two');
    assert.deepEqual([builds.current, kept(builds)], ['two', ['two']]);
    assert.equal(visited(builds, at + patience), builds);
    assert.equal(stands(onTrial, 'one'), onTrial, 'a page of the build before proves nothing');
  });

  it('goes back where no board is painted in time, told by a timer or by the next visit', () => {
    for (const builds of [overdue(onTrial), visited(onTrial, at + patience), visited(onTrial, at - patience)])
      assert.deepEqual([builds.current, builds.bad, kept(builds)], ['one', ['two'], ['one']]);
    assert.equal(
      visited(onTrial, at + patience - 1),
      onTrial,
      'a second visit within its time is no failure',
    );
  });

  it('never tries a bad build again, but a later one', () => {
    const before = arrived(arrived(noBuilds, 'one'), 'two');
    const builds = refused(before, 'two');
    assert.deepEqual([builds.current, builds.candidate, builds.bad], ['one', undefined, ['two']]);
    assert.equal(arrived(builds, 'two'), builds);
    assert.equal(taken(arrived(builds, 'three'), 'three').current, 'three');
  });

  it('remembers twenty bad builds', () => {
    let builds = arrived(noBuilds, 'one');
    for (let i = 0; i < 30; i += 1) builds = refused(arrived(builds, `bad ${i}`), `bad ${i}`);
    assert.deepEqual([builds.bad.length, builds.bad[0]], [20, 'bad 10']);
  });
});
