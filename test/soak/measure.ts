// What a page holds, read through the DevTools protocol once its rubbish has been collected.
import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import type { Waiting } from './clock.js';

export interface Sample {
  /** Rotations and feed updates, whichever are fewer. */
  readonly cycle: number;
  /** Bytes of script objects in use: supervisor and both frames. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly timers: number;
  readonly documents: number;
  /** Canvases that painters keep to copy from: a marble of each kind and turn. */
  readonly stamps: number;
  /** Any other elements that stand in no document and yet are held, by name. */
  readonly detached: readonly string[];
}

/** Everything that waits in the supervisor and its frames. */
const waiting = (page: Page): Promise<Waiting> =>
  page.evaluate(() => {
    const all = [window, ...Array.from({ length: frames.length }, (_, i) => frames[i] as Window)];
    const found = all.map((one) => one.soakWaiting());
    return {
      timers: found.reduce((sum, { timers }) => sum + timers, 0),
      frames: found.reduce((sum, { frames }) => sum + frames, 0),
    };
  });

const looks = 10;

/** The browser's names for what is counted. */
const counted = {
  JSHeapUsedSize: 'heap',
  Nodes: 'nodes',
  JSEventListeners: 'listeners',
  Documents: 'documents',
} as const;

/** Once nothing moves: how many timers wait. The fewest of several looks, since a request that is out has one more. */
async function rest(page: Page): Promise<number> {
  let fewest = Infinity;
  for (let i = 0, still = 0; still < looks; i += 1) {
    await page.waitForTimeout(50);
    const { timers, frames } = await waiting(page);
    still = frames === 0 ? still + 1 : 0;
    fewest = Math.min(fewest, timers);
    if (i > 400) throw new Error(`The board does not come to rest: ${frames} frames are still asked for.`);
  }
  return fewest;
}

/**
 * Script holds them, no document does. A template that lit keeps to copy from is one by design: it belongs to no
 * document, what is in it to a document of its own.
 */
const describeDetached = `function () {
  return this.filter((e) => e.constructor.prototype !== e && !e.isConnected && e.localName !== 'template' && e.ownerDocument === document)
    .map((e) => e.localName + (e.className && e.className.baseVal === undefined ? '.' + e.className : ''));
}`;

/** The elements that a document's scripts hold, and that stand nowhere. */
async function detachedIn(session: CDPSession, contextId: number): Promise<string[]> {
  const group = 'soak';
  const evaluate = { expression: 'Element.prototype', contextId, objectGroup: group };
  const { result } = await session.send('Runtime.evaluate', evaluate);
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup: group,
  });
  const told = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: describeDetached,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: group });
  return told.result.value as string[];
}

export interface Meter {
  /** The board must stand paused. */
  read(cycle: number): Promise<Sample>;
  /** Writes a heap snapshot, to be compared with another in the browser's own tools. */
  snapshot(file: string): Promise<void>;
}

export async function meterFor(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  const contexts = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if ((context.auxData as { isDefault?: boolean }).isDefault) contexts.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    contexts.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');
  await session.send('Performance.enable');
  const collect = async () => {
    // Script and page hold each other: what one lets go of in the first round, the other may in the next.
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  };
  /** The fewest of several looks: what is being asked for or stored just then hears until it is done. */
  const fewest = async () => {
    const seen = { heap: Infinity, nodes: Infinity, listeners: Infinity, documents: Infinity };
    for (let look = 0; look < looks; look += 1) {
      await collect();
      const { metrics } = await session.send('Performance.getMetrics');
      for (const { name, value } of metrics)
        if (name in counted) {
          const key = counted[name as keyof typeof counted];
          seen[key] = Math.min(seen[key], value);
        }
      await page.waitForTimeout(50);
    }
    return seen;
  };
  return {
    async read(cycle) {
      const timers = await rest(page);
      await collect();
      const held: string[] = [];
      for (const context of contexts) held.push(...(await detachedIn(session, context)));
      const detached = held.filter((name) => name !== 'canvas');
      // What the console keeps for whoever opens it is no leak of the page's.
      await session.send('Runtime.discardConsoleEntries');
      return {
        cycle,
        ...(await fewest()),
        timers,
        stamps: held.length - detached.length,
        detached,
      };
    },
    async snapshot(file) {
      await collect();
      const parts: string[] = [];
      const take = ({ chunk }: { chunk: string }) => void parts.push(chunk);
      session.on('HeapProfiler.addHeapSnapshotChunk', take);
      await session.send('HeapProfiler.takeHeapSnapshot');
      session.off('HeapProfiler.addHeapSnapshotChunk', take);
      writeFileSync(file, parts.join(''));
    },
  };
}
