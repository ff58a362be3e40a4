// Knows whose code runs. The tiles of a board share one document, and what a timer, an observer or a promise throws
// reaches the window without a name. So what an owner leaves running is remembered as its own. This replaces globals:
// only board.html does it, which is nobody's but ours.

/** Somebody whose code runs here; told what it throws. */
export interface Owner {
  failed(error: unknown): void;
}

let current: Owner | undefined;
const promises = new WeakMap<object, Owner>();

/** Runs code of an owner; what it throws goes on. */
function within<T>(owner: Owner, work: () => T): T {
  const before = current;
  current = owner;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** Runs code of an owner; what it throws ends with the owner, at once or whenever it comes. */
export function runAs(owner: Owner, work: () => void): void {
  try {
    within(owner, work);
  } catch (error) {
    owner.failed(error);
  }
}

type Callback = (this: unknown, ...given: never[]) => unknown;
type Taking = (callback: unknown, ...rest: unknown[]) => unknown;

/** The same callback, run as whoever hands it over. */
function owned(callback: unknown, run: (owner: Owner, work: () => unknown) => unknown = runAs): unknown {
  const owner = current;
  if (!owner || typeof callback !== 'function') return callback;
  return function (this: unknown, ...given: never[]) {
    return run(owner, () => (callback as Callback).apply(this, given));
  };
}

/**
 * From now on timers, frames, observers and promises remember whose they are. `unowned` is told what has no owner. Native
 * `await` can't be followed: what an async function throws after one has none, unless its promise was handed on.
 */
export function rememberOwners(unowned: (error: unknown) => void): void {
  const globals = window as unknown as Record<string, unknown>;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
    const schedule = globals[name] as Taking;
    globals[name] = (callback: unknown, ...rest: unknown[]) =>
      schedule.call(window, owned(callback), ...rest);
  }
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver']) {
    const Observer = globals[name] as (new (...given: unknown[]) => object) | undefined;
    if (!Observer) continue;
    globals[name] = class extends Observer {
      constructor(callback: unknown, ...rest: unknown[]) {
        super(owned(callback), ...rest);
      }
    };
  }
  rememberPromises();
  addEventListener('error', (event) => {
    // Constructors and callbacks of custom elements don't throw, they report: while their owner still runs.
    if (current) event.preventDefault();
    tell(current, event.error ?? event.message, unowned);
  });
  addEventListener('unhandledrejection', (event) => {
    const owner = promises.get(event.promise);
    if (owner) event.preventDefault();
    tell(owner, event.reason, unowned);
  });
}

function tell(owner: Owner | undefined, error: unknown, unowned: (error: unknown) => void): void {
  if (owner) owner.failed(error);
  else unowned(error);
}

/** A promise belongs to whoever waits for it last: that one hears when nobody handles what it was refused for. */
function rememberPromises(): void {
  const keep = (promise: unknown): unknown => {
    if (current && typeof promise === 'object' && promise !== null) promises.set(promise, current);
    return promise;
  };
  const own = Promise.prototype as unknown as Record<'then', Taking>;
  const { then } = own;
  own.then = function (this: Promise<unknown>, fulfilled: unknown, refused: unknown) {
    return keep(then.call(this, owned(fulfilled, within), owned(refused, within)));
  };
  const maker = Promise as unknown as Record<'reject', Taking>;
  const { reject } = maker;
  maker.reject = function (this: unknown, reason: unknown) {
    return keep(reject.call(this, reason));
  };
}
