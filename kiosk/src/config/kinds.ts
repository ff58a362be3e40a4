// What the values of kiosk.json must be.
import { durationMs } from '@floorboard/feed';
import type { Kind } from './report.js';
import type { Theme } from './types.js';

const kind = <T>(expected: string, read: (value: unknown) => T | undefined): Kind<T> => ({ expected, read });

const matching = <T>(expected: string, read: (text: string) => T | undefined): Kind<T> =>
  kind(expected, (value) => (typeof value === 'string' ? read(value.trim()) : undefined));

export const text = matching('a text', (value) => value || undefined);

const between = (least: number, most: number, whole: boolean) =>
  kind(`a ${whole ? 'whole ' : ''}number from ${least} to ${most}`, (value) =>
    typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
      ? value
      : undefined,
  );

export const columns = between(1, 12, true);
export const rows = between(1, 6, true);
export const inches = between(5, 500, false);
export const metres = between(0.3, 100, false);
export const overscan = between(0, 0.05, false);

/** How long something is shown, ms: a second or more, a day or less. */
export const showing = matching('a duration such as PT30S, from PT1S to P1D', (value) => {
  const ms = durationMs(value);
  return ms !== undefined && ms >= 1000 && ms <= 86_400_000 ? ms : undefined;
});

/** A duration, as it is written. */
export const duration = matching('an ISO 8601 duration such as PT1M', (value) =>
  durationMs(value) ? value : undefined,
);

/** Minutes since midnight. */
export const timeOfDay = matching('a time of day such as 07:45', (value) => {
  const found = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(value);
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
  return minutes !== undefined && minutes <= 1440 ? minutes % 1440 : undefined;
});

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** ISO days of the week from `mon-fri`, `mon,wed` or both; `sat-mon` goes over the week's end. */
export const days = matching('days such as mon-fri or mon,wed', (value) => {
  const found = new Set<number>();
  for (const part of value.toLowerCase().split(',')) {
    const [first = -1, last = first] = part.split('-').map((name) => weekdays.indexOf(name.trim()));
    if (first < 0 || last < 0 || part.split('-').length > 2) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      found.add(day + 1);
      if (day === last) break;
    }
  }
  return [...found].sort((a, b) => a - b);
});

const choice = <T extends string>(...values: T[]) =>
  kind(`one of ${values.join(', ')}`, (value) => values.find((allowed) => allowed === value));

export const theme = choice<Theme>('light', 'dark', 'high-contrast', 'paper');
export const source = choice('http', 'sse');
export const credentials = choice<RequestCredentials>('omit', 'same-origin', 'include');

export const timeZone = matching('a time zone such as Australia/Sydney', (value) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return value;
  } catch {
    return undefined;
  }
});

/** A language, as `lang` writes it. */
export const language = matching('a language such as en-AU', (value) => {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
});

/** An address to fetch from: https:, http: or relative. */
export const address = matching('an https:, http: or relative address', (value) =>
  /^https?:\/\/[^/]/i.test(value) || (value && !/^[^/?#]*:/.test(value)) ? value : undefined,
);
