// Runs in every document before its own scripts: a clock that goes faster, and stands still while the page works. Without
// that a busy machine would turn every board that takes its time into one that fails.

export interface Pace {
  /** The board's time at the beginning, ms since 1970. */
  readonly start: number;
  /** Seconds of the board in one second at most. */
  readonly speed: number;
}

export interface Waiting {
  readonly timers: number;
  readonly frames: number;
}

declare global {
  interface Window {
    readonly soakPace: Pace;
    /** ms of the board since the beginning; the supervisor's holds for its frames. */
    soakNow: number;
    /** Does what is due in this document. */
    soakRun: (now: number) => void;
    soakWaiting: () => Waiting;
    /** How often another frame came before people. */
    soakRotations: number;
  }
}

type Task = (...given: unknown[]) => void;
interface Timer {
  due: number;
  readonly task: Task;
  /** Of one that comes again. */
  readonly every: number | undefined;
}

const { start, speed } = window.soakPace;
/** How often the clock is looked at, and the most that it goes on by, real ms. */
const step = 4;
const longest = 10;

const main = window.top!;
const realInterval = window.setInterval.bind(window);
const realNow = performance.now.bind(performance);
const realFetch = window.fetch.bind(window);
const realFrame = window.requestAnimationFrame.bind(window);
const realNoFrame = window.cancelAnimationFrame.bind(window);

const timers = new Map<number, Timer>();
const frames = new Set<number>();
let named = 0;

const add = (task: Task, ms: number, given: unknown[], every?: number): number => {
  named += 1;
  timers.set(named, { due: main.soakNow + ms, task: () => task(...given), every });
  return named;
};
const stop = (id?: number): void => void timers.delete(id ?? 0);

window.soakRun = (now) => {
  const due = [...timers].filter(([, timer]) => timer.due <= now).sort(([, a], [, b]) => a.due - b.due);
  for (const [id, timer] of due) {
    // One before it may have stopped it.
    if (!timers.has(id)) continue;
    if (timer.every === undefined) timers.delete(id);
    else timer.due = now + timer.every;
    try {
      timer.task();
    } catch (error) {
      reportError(error);
    }
  }
};
window.soakWaiting = () => ({ timers: timers.size, frames: frames.size });

Date.now = () => start + main.soakNow;
window.Date = new Proxy(Date, {
  construct: (target, given: unknown[]) =>
    Reflect.construct(target, given.length > 0 ? given : [Date.now()]) as Date,
});
performance.now = () => main.soakNow;
Object.assign(window, {
  setTimeout: (task: Task, ms = 0, ...given: unknown[]) => add(task, ms, given),
  setInterval: (task: Task, ms = 0, ...given: unknown[]) => add(task, ms, given, ms),
  clearTimeout: stop,
  clearInterval: stop,
  requestAnimationFrame: (draw: FrameRequestCallback) => {
    const id = realFrame(() => {
      frames.delete(id);
      draw(performance.now());
    });
    frames.add(id);
    return id;
  },
  cancelAnimationFrame: (id: number) => {
    frames.delete(id);
    realNoFrame(id);
  },
  // The server lives in the board's time: it is told.
  fetch: (input: RequestInfo, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('soak-now', String(Date.now()));
    return realFetch(input, { ...init, headers });
  },
});

if (window.parent === window) {
  window.soakNow = 0;
  window.soakRotations = 0;
  let looked = realNow();
  realInterval(() => {
    const real = realNow();
    window.soakNow += Math.min(real - looked, longest) * speed;
    looked = real;
    window.soakRun(window.soakNow);
    // A frame that loads has none yet.
    for (let i = 0; i < window.frames.length; i += 1)
      (window.frames[i] as Partial<Window>).soakRun?.(window.soakNow);
    looked = realNow();
  }, step);
  new MutationObserver((records) => {
    for (const { target, oldValue } of records)
      if (oldValue === 'back' && (target as HTMLElement).dataset['place'] === 'front')
        window.soakRotations += 1;
  }).observe(document, { subtree: true, attributeFilter: ['data-place'], attributeOldValue: true });
}
