// The certificate of a server that speaks TLS.
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { CommandError } from '../command.js';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

function read(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`--${option} ${file}: ${(error as Error).message.replace(/^\w+: /, '')}.`);
  }
}

/** Certificate and key in PEM; undefined where neither is given. Throws a CommandError for files that don't go together. */
export function certificate(cert: string | undefined, key: string | undefined): Certificate | undefined {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined)
    throw new CommandError('TLS needs both --cert FILE and --key FILE, in PEM.');
  const pair = { cert: read('cert', cert), key: read('key', key) };
  try {
    createSecureContext(pair);
  } catch (error) {
    throw new CommandError(
      `${cert} and ${key} are no certificate and its key in PEM: ${(error as Error).message}.`,
    );
  }
  return pair;
}
