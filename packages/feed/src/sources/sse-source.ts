// Server-sent events: each event is one document. The browser reconnects by itself after a break; after a refusal it
// gives up, and then this opens a new stream with backoff.
import { backoffMs } from './backoff.js';
import { onWake, silenceRemedy } from './page.js';
import type { StartSource } from './source.js';
import { problem } from '../parse/sentences.js';

const openState = 1;
const closedState = 2;

/** Opens a stream at once. */
export const sseSource: StartSource = ({ src, url, credentials }, clock, sink) => {
  let stream: EventSource | undefined;
  let timer: unknown;
  let failures = 0;

  const open = () => {
    clock.clearTimeout(timer);
    stream?.close();
    if (typeof EventSource === 'undefined') {
      sink.failed(
        problem('error', src, 'a browser with server-sent events', 'one without', 'use source http'),
      );
      return;
    }
    const opened = new EventSource(url, { withCredentials: credentials === 'include' });
    stream = opened;
    opened.onopen = () => {
      failures = 0;
      sink.connected();
    };
    opened.onmessage = ({ data }: MessageEvent<string>) => {
      sink.document(new TextEncoder().encode(data), {});
    };
    opened.onerror = () => {
      failures += 1;
      sink.failed(problem('error', src, 'a stream of events', 'none', silenceRemedy(url)));
      if (opened.readyState === closedState)
        timer = clock.setTimeout(open, backoffMs(failures, clock.random()));
    };
  };

  const offWake = onWake(() => {
    if (failures > 0 && stream?.readyState !== openState) open();
  });
  open();
  return () => {
    offWake();
    clock.clearTimeout(timer);
    stream?.close();
  };
};
