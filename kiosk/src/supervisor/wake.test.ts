import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { WakeLock } from './wake.js';

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the wake lock', () => {
  let held: number;
  let asked: number;
  let visible: boolean;
  let refuses: boolean;
  let lock: WakeLock;

  beforeEach(() => {
    held = asked = 0;
    visible = true;
    refuses = false;
    lock = new WakeLock({
      isVisible: () => visible,
      locks: {
        request: () => {
          asked += 1;
          if (refuses) return Promise.reject(new Error('NotAllowedError'));
          held += 1;
          return Promise.resolve({
            release: () => {
              held -= 1;
              return Promise.resolve();
            },
          });
        },
      },
    });
  });
  const second = async (open: boolean) => {
    lock.want(open);
    await settle();
  };

  it('is held in open hours, asked for once, and let go in quiet ones', async () => {
    for (let i = 0; i < 5; i += 1) await second(true);
    assert.deepEqual([held, asked], [1, 1]);
    await second(false);
    assert.equal(held, 0);
  });

  it('is taken again after the page was hidden', async () => {
    await second(true);
    visible = false;
    held = 0;
    lock.lost();
    await second(true);
    assert.equal(held, 0);
    visible = true;
    await second(true);
    assert.equal(held, 1);
  });

  it('is let go where quiet hours begin while it is being given', async () => {
    lock.want(true);
    lock.want(false);
    await settle();
    await second(false);
    assert.equal(held, 0);
  });

  it('does without, and asks on, where the browser refuses', async () => {
    refuses = true;
    await second(true);
    await second(true);
    assert.deepEqual([held, asked], [0, 2]);
    refuses = false;
    await second(true);
    assert.equal(held, 1);
    new WakeLock({ isVisible: () => true, locks: undefined }).want(true);
  });
});
