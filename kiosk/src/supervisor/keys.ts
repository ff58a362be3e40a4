import type { Command } from './director.js';

/** Remotes send arrows, OK (Enter), Back and numbers; keyboards the same, and space. */
const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ' ': 'pause',
  Enter: 'pause',
  Escape: 'back',
  Backspace: 'back',
  BrowserBack: 'back',
  GoBack: 'back',
};

/** What a key of a keyboard or a remote asks for: 1 to 9 are places of the playlist. */
export function commandOf(key: string): Command | undefined {
  if (/^[1-9]$/.test(key)) return Number(key);
  return Object.prototype.hasOwnProperty.call(commands, key) ? commands[key] : undefined;
}
