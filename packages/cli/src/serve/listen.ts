// Opens the server's addresses.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError } from '../command.js';

const listenOn = (listener: RequestListener, host: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const end = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export const endAll = async (servers: readonly Server[]): Promise<void> => {
  await Promise.all(servers.map(end));
};

function refusal(error: unknown, host: string, port: number): Error {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new CommandError(`Port ${port} is taken by another program. Choose another with --port.`);
    case 'EACCES':
      return new CommandError(`Port ${port} is not open to this account. Choose one above 1023 with --port.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CommandError(`This machine has no address ${host}.`);
    default:
      return error as Error;
  }
}

/**
 * One server for each address. Without a host these are both loopbacks, since `localhost` means ::1 to one program and
 * 127.0.0.1 to the next; a machine without IPv6 does with one.
 */
export async function listen(
  listener: RequestListener,
  host: string | undefined,
  port: number,
): Promise<Server[]> {
  const loopback = host === undefined || host === 'localhost';
  const first = loopback ? '127.0.0.1' : host;
  let server: Server;
  try {
    server = await listenOn(listener, first, port);
  } catch (error) {
    throw refusal(error, first, port);
  }
  if (!loopback) return [server];
  try {
    return [server, await listenOn(listener, '::1', portOf(server))];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'EINVAL') return [server];
    // Any free port was asked for and this one is free on one side only.
    if (port === 0) return [server];
    await endAll([server]);
    throw refusal(error, '::1', port);
  }
}
