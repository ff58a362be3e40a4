import { expect } from '@open-wc/testing';
import type { Source } from './source.js';
import { sseSource } from './sse-source.js';
import { ManualClock } from '../testing/manual-clock.js';

const realFetch = window.fetch.bind(window);
const realEventSource = window.EventSource;

class FakeEventSource {
  readonly CLOSED = 2;
  onopen?: () => void;
  onerror?: () => void;
  onmessage?: (event: { data: string }) => void;
  readyState = 0;
  constructor(
    readonly url: string,
    readonly init: EventSourceInit,
  ) {
    streams.push(this);
  }
  close(): void {
    this.readyState = 2;
  }
}

let streams: FakeEventSource[];

const setEventSource = (value: unknown) =>
  Object.defineProperty(window, 'EventSource', { configurable: true, writable: true, value });

describe('sseSource', () => {
  let clock: ManualClock;
  let requests: number;
  let reachable: boolean;
  let heard: string[];
  let stop: Source;

  /** Waits, in real time, for the n-th thing that the sink hears. */
  const hearing = async (count: number) => {
    for (let tries = 0; tries < 500 && heard.length < count; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(heard.length).to.equal(count, heard.join());
  };
  const start = () => {
    stop = sseSource(
      {
        src: '/events',
        url: `${location.origin}/events`,
        credentials: 'include',
        headers: {},
        refreshMs: 60_000,
        validators: {},
      },
      clock,
      {
        document: (text) => {
          heard.push(text);
          return true;
        },
        unchanged: () => heard.push('unchanged'),
        connected: () => heard.push('connected'),
        failed: ({ message }) => heard.push(message),
      },
    );
  };

  beforeEach(() => {
    clock = new ManualClock();
    requests = 0;
    reachable = true;
    heard = [];
    streams = [];
    setEventSource(FakeEventSource);
    window.fetch = () => {
      requests += 1;
      return reachable ? Promise.resolve(new Response('polled')) : Promise.reject(new TypeError('gone'));
    };
  });

  afterEach(() => {
    stop();
    expect(clock.waiting).to.deep.equal([]);
    window.fetch = realFetch;
    setEventSource(realEventSource);
  });

  it('takes each event for one document, and polls nothing', () => {
    start();
    expect(streams[0]?.url).to.equal(`${location.origin}/events`);
    expect(streams[0]?.init.withCredentials).to.equal(true);
    streams[0]?.onopen?.();
    streams[0]?.onmessage?.({ data: 'first' });
    for (let minutes = 0; minutes < 10; minutes += 2) {
      clock.advance(120_000);
      streams[0]?.onmessage?.({ data: 'again' });
    }
    expect(heard.slice(0, 3)).to.deep.equal(['connected', 'first', 'again']);
    expect([streams.length, requests]).to.deep.equal([1, 0]);
    stop();
    expect(streams[0]?.readyState).to.equal(2);
  });

  it('polls after a break until the next event', async () => {
    reachable = false;
    start();
    streams[0]?.onerror?.();
    await hearing(1);
    expect(heard[0]).to.equal('/events: expected an answer, got none: is the server up?');
    expect(streams.length).to.equal(1, 'the browser opens it again by itself');
    reachable = true;
    clock.advance(1000);
    await hearing(2);
    expect(heard[1]).to.equal('polled');
    streams[0]?.onmessage?.({ data: 'streamed' });
    clock.advance(120_000);
    expect([heard.length, requests]).to.deep.equal([3, 2]);
  });

  it('opens a refused stream anew, later after every refusal', async () => {
    start();
    for (const [count, wait] of [
      [2, 1000],
      [3, 2000],
      [4, 4000],
    ] as const) {
      streams[streams.length - 1]?.close();
      streams[streams.length - 1]?.onerror?.();
      await hearing(1);
      expect(clock.waiting[0]).to.equal(wait);
      clock.advance(wait);
      expect(streams.length).to.equal(count);
    }
  });

  it('opens a stream anew that has been silent for three refreshes, and polls meanwhile', async () => {
    start();
    streams[0]?.onopen?.();
    streams[0]?.onmessage?.({ data: 'first' });
    clock.advance(179_999);
    expect([streams.length, requests]).to.deep.equal([1, 0]);
    clock.advance(1);
    expect([streams.length, requests]).to.deep.equal([2, 1]);
    expect(streams[0]?.readyState).to.equal(2);
    await hearing(3);
    expect(heard[2]).to.equal('polled');
  });

  it('opens a stream anew at once when the network returns', async () => {
    start();
    streams[0]?.onerror?.();
    await hearing(1);
    window.dispatchEvent(new Event('online'));
    expect(streams.length).to.equal(2);
  });

  it('polls where the browser has no streams', async () => {
    setEventSource(undefined);
    start();
    await hearing(1);
    expect(heard).to.deep.equal(['polled']);
  });
});
