import type { Clock } from '@floorboard/feed';
import { isOurs, type FromTrial } from '../messages.js';

/** How long a new build has to paint a board, ms. */
const patience = 60_000;

/**
 * Runs another build of the kiosk in a frame behind the boards, unseen, with this page's own wishes; whether it has
 * painted a board in its time.
 */
export function tryBuild(build: string, clock: Clock): Promise<boolean> {
  const address = new URL(location.href);
  address.searchParams.set('build', build);
  const frame = document.createElement('iframe');
  frame.className = 'trial';
  frame.title = 'New build on trial';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  return new Promise((resolve) => {
    const end = (stands: boolean) => {
      clock.clearTimeout(timer);
      removeEventListener('message', hear);
      frame.remove();
      resolve(stands);
    };
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || origin !== location.origin || !isOurs(data)) return;
      end((data as FromTrial).build === build);
    };
    const timer = clock.setTimeout(() => end(false), patience);
    addEventListener('message', hear);
    frame.src = address.href;
    document.body.append(frame);
  });
}

/** Of a page on trial: tells the one that tries it that its board is painted. */
export function reportPainted(build: string): void {
  const message: FromTrial = { floorboard: 'trial', build };
  parent.postMessage(message, location.origin);
}
