// floorboard serve: the kiosk and a folder of feeds.
import { parse, UsageError, type Command, type Terminal } from '../command.js';

const help = `floorboard serve [--feeds DIR] [--port N] [--host H] [--config FILE] [--kiosk DIR]

Serves the kiosk at / and a folder of feeds at /feeds/ until it is stopped.

  --feeds DIR      the folder of feeds; default: feeds, where there is one
  --port N         default 4800; 0 takes any free one
  --host H         the address to listen on; default: this machine only
  --config FILE    the kiosk's configuration; default: kiosk.json beside the folder of feeds, else the kiosk's own
  --kiosk DIR      another built kiosk than the one that came with this command`;

function portNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) throw new UsageError(`--port takes a whole number from 0 to 65535, not ${text}.`);
  return port;
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    feeds: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    config: { type: 'string' },
    kiosk: { type: 'string' },
  });
  if (positionals.length > 0)
    throw new UsageError(`serve takes no file; write --feeds ${positionals[0] ?? ''}.`);
  const { startServer } = await import('../serve/server.js');
  const server = await startServer({ ...values, port: portNumber(values.port) });
  const told = new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  terminal.out(`Floorboard is at ${server.url}`);
  await told;
  await server.close();
  return 0;
}

export const command: Command = { about: 'serve the kiosk and a folder of feeds', help, run };
