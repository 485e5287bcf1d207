import { createServer, type AddressInfo } from 'node:net';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** A port on 127.0.0.1 that nobody listens on at this moment. */
export const freePort = (): Promise<number> => listenBriefly(0);

/** @throws EmbeddedPostgresError when another program listens on the port */
export async function claimPort(port: number): Promise<number> {
  try {
    return await listenBriefly(port);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `Port ${port} on 127.0.0.1 is taken by another program (${(cause as Error).message}). ` +
        'Stop that program, or leave the port out: the embedded database then takes a free one.',
      { cause },
    );
  }
}

function listenBriefly(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
}
