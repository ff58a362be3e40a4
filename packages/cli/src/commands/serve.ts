// floorboard serve: the kiosk and a folder of feeds.
import { parse, UsageError, type Command, type Terminal } from '../command.js';

const help = `floorboard serve [--feeds DIR] [--port N] [--host H] [--config FILE] [--kiosk DIR]
                 [--cert FILE --key FILE] [--fleet-key KEY]

Serves the kiosk at /, a folder of feeds at /feeds/, and at /fleet what its screens say of themselves, until it is stopped.

  --feeds DIR      the folder of feeds; default: feeds, where there is one
  --port N         default 4800; 0 takes any free one
  --host H         the address to listen on; default: this machine only
  --config FILE    the kiosk's configuration; default: kiosk.json beside the folder of feeds, else the kiosk's own
  --kiosk DIR      another built kiosk than the one that came with this command
  --cert FILE, --key FILE
                   speak TLS with this certificate and key, in PEM
  --fleet-key KEY  what /fleet?key= must say where other machines are served; default: made up at each start`;

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
    cert: { type: 'string' },
    key: { type: 'string' },
    'fleet-key': { type: 'string' },
  });
  if (positionals.length > 0)
    throw new UsageError(`serve takes no file; write --feeds ${positionals[0] ?? ''}.`);
  const { startServer } = await import('../serve/server.js');
  const { 'fleet-key': fleetKey, ...given } = values;
  const server = await startServer({ ...given, fleetKey, port: portNumber(values.port) });
  const told = new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  const lines = [`Floorboard is at ${server.url}`, `Its screens are at ${server.fleetUrl}`];
  if (!server.keepable)
    lines.push(
      'Without TLS a browser on another machine keeps no copy of the board and lets its screen sleep: add --cert and --key.',
    );
  terminal.out(lines.join('\n'));
  await told;
  await server.close();
  return 0;
}

export const command: Command = { about: 'serve the kiosk and a folder of feeds', help, run };
