// Opens the server's addresses.
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { CommandError } from '../command.js';
import type { Certificate } from './tls.js';

/** A connection that asks slowly, or says nothing more, is cut: ms. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2000,
};
/** So is one that takes nothing of its answer, or takes too long over it, ms. */
const idle = 70_000;
const longestAnswer = 120_000;

/** What is opened: the answers, and the certificate where TLS is spoken. */
export interface Service {
  readonly listener: RequestListener;
  readonly certificate: Certificate | undefined;
}

const listenOn = (service: Service, host: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const { listener, certificate } = service;
    const timed: RequestListener = (request, response) => {
      const timer = setTimeout(() => response.destroy(), longestAnswer).unref();
      response.once('close', () => clearTimeout(timer));
      listener(request, response);
    };
    const server: Server = certificate
      ? createSecureServer({ ...limits, ...certificate }, timed)
      : createServer(limits, timed);
    server.setTimeout(idle);
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
export async function listen(service: Service, host: string | undefined, port: number): Promise<Server[]> {
  const loopback = host === undefined || host === 'localhost';
  const first = loopback ? '127.0.0.1' : host;
  let server: Server;
  try {
    server = await listenOn(service, first, port);
  } catch (error) {
    throw refusal(error, first, port);
  }
  if (!loopback) return [server];
  try {
    return [server, await listenOn(service, '::1', portOf(server))];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'EINVAL') return [server];
    // Any free port was asked for and this one is free on one side only.
    if (port === 0) return [server];
    await endAll([server]);
    throw refusal(error, '::1', port);
  }
}
