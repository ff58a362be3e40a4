// What every answer says about safety, and how long it may be kept.
import type { ServerResponse } from 'node:http';

/** The kiosk's strict policy. Everything comes from this server; nothing inline, nothing evaluated, no plugins. */
const policy = [
  "default-src 'none'",
  ...[
    'script-src',
    'style-src',
    'connect-src',
    'img-src',
    'font-src',
    'frame-src',
    'worker-src',
    'manifest-src',
  ].map((directive) => `${directive} 'self'`),
  "require-trusted-types-for 'script'",
  'trusted-types floorboard lit-html',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** A board needs full screen and a lit screen, and nothing else that a browser could offer. */
const permissions = [
  'fullscreen=(self)',
  'screen-wake-lock=(self)',
  // Only names that every engine knows: Chromium 92 answers `display-capture` with a console warning on each page.
  ...['camera', 'geolocation', 'microphone', 'payment', 'usb'].map((name) => `${name}=()`),
].join(', ');

const safety: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': permissions,
};

export function setSafetyHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(safety)) response.setHeader(name, value);
}

/** The built site's files under names that change with their content: `/assets/board-C8f0aX2_.js`. */
const hashed = /^\/assets\/.*-[\w-]{8}\.\w+$/;

/** Always asked again, unless the name changes with the content. */
export const cacheControl = (path: string, site: boolean): string =>
  site && hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
