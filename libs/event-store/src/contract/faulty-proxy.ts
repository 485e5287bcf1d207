import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** ReadyForQuery of PostgreSQL, idle: the transaction is over. */
const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** For specs: stands between a store and its server, and can lose an answer or go down altogether. */
export class FaultyProxy {
  #isDown = false;
  #loses: string | undefined;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  constructor(private readonly upstream: { readonly host: string; readonly port: number }) {
    this.#server = createServer({ noDelay: true }, (client) => this.join(client));
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  /** The next request that contains these letters is carried out, but its answer gets lost and the connection breaks. */
  loseAnswerTo(letters: string): void {
    this.#loses = letters;
  }

  goDown(): void {
    this.#isDown = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** The connections that there are hear nothing any more, and nobody is told; others can be made. */
  fallSilent(): void {
    for (const socket of this.#sockets) socket.removeAllListeners('data').resume();
  }

  comeUp(): void {
    this.#isDown = false;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  private join(client: Socket): void {
    if (this.#isDown) {
      client.destroy();
      return;
    }
    const server = connect({ ...this.upstream, noDelay: true });
    this.keep(client, server);
    this.keep(server, client);
    let isLosing = false;
    client.on('data', (request) => {
      if (this.#loses && request.includes(this.#loses)) {
        isLosing = true;
        this.#loses = undefined;
      }
      server.write(request);
    });
    server.on('data', (answer) => {
      if (!isLosing) client.write(answer);
      else if (answer.subarray(-readyForQuery.length).equals(readyForQuery)) client.destroy();
    });
  }

  private keep(socket: Socket, other: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined); // `close` follows
    socket.on('close', () => {
      this.#sockets.delete(socket);
      other.destroy();
    });
  }
}
