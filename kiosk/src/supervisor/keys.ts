import type { Command } from './director.js';

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ' ': 'pause',
  Enter: 'pause',
};

/** What a key of a keyboard or a remote asks for. */
export const commandOf = (key: string): Command | undefined =>
  Object.prototype.hasOwnProperty.call(commands, key) ? commands[key] : undefined;
