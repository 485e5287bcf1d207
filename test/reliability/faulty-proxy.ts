import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** ReadyForQuery of PostgreSQL, idle: what was asked has been committed. */
const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  isSilent: boolean;
  isLosing: boolean;
}

/** Stands between a process and PostgreSQL: drops connections, lets them die in silence, swallows new ones, loses answers. */
export class FaultyProxy {
  private readonly pairs = new Set<Pair>();
  private readonly swallowed = new Set<Socket>();
  private readonly server: Server;
  /** Whether nobody gets through, and is told so. */
  isDown = false;
  /** Whether nobody gets through, and hears nothing: a connection is made, and no byte ever comes back. */
  isSwallowing = false;
  private losing: { readonly letters: string; count: number } | undefined;

  private constructor(private readonly upstream: number) {
    this.server = createServer({ noDelay: true }, (client) => this.join(client));
  }

  /** @param upstream a port of this machine */
  static async to(upstream: number): Promise<FaultyProxy> {
    const proxy = new FaultyProxy(upstream);
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** How many answers are still to be lost. */
  get toLose(): number {
    return this.losing?.count ?? 0;
  }

  /** Ends every connection, whatever is under way on it. @returns how many there were */
  drop(): number {
    const count = this.pairs.size;
    for (const { client, server } of this.pairs) for (const socket of [client, server]) socket.destroy();
    for (const socket of this.swallowed) socket.destroy();
    return count;
  }

  /**
   * Half open: the process hears no more on any connection that it has, and is not told; the server learns that its client
   * is gone, as it does of a machine that no longer answers. New connections work.
   */
  silence(): number {
    for (const pair of this.pairs) {
      pair.isSilent = true;
      pair.server.destroy();
    }
    return this.pairs.size;
  }

  /** The next requests with these letters are carried out and committed; their answers get lost with the connection. */
  loseAnswersTo(letters: string, count: number): void {
    this.losing = { letters, count };
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.drop();
    await closed;
  }

  private join(client: Socket): void {
    if (this.isDown) {
      client.destroy();
      return;
    }
    if (this.isSwallowing) return this.swallow(client);
    const server = connect({ port: this.upstream, host: '127.0.0.1', noDelay: true });
    const pair: Pair = { client, server, isSilent: false, isLosing: false };
    this.pairs.add(pair);
    client.on('data', (request) => this.pass(request, pair));
    server.on('data', (answer) => this.passBack(answer, pair));
    this.end(client, pair);
    this.end(server, pair);
  }

  private swallow(client: Socket): void {
    this.swallowed.add(client);
    client.on('data', () => undefined);
    client.on('error', () => undefined); // `close` follows
    client.on('close', () => this.swallowed.delete(client));
  }

  private pass(request: Buffer, pair: Pair): void {
    if (pair.isSilent) return;
    if (this.losing && this.losing.count > 0 && request.includes(this.losing.letters)) {
      this.losing.count -= 1;
      pair.isLosing = true;
    }
    pair.server.write(request);
  }

  private passBack(answer: Buffer, pair: Pair): void {
    if (pair.isSilent) return;
    if (!pair.isLosing) pair.client.write(answer);
    else if (answer.subarray(-readyForQuery.length).equals(readyForQuery)) pair.client.destroy();
  }

  private end(socket: Socket, pair: Pair): void {
    socket.on('error', () => undefined); // `close` follows
    socket.on('close', () => {
      if (pair.isSilent && socket === pair.server) return; // nobody tells the client
      this.pairs.delete(pair);
      pair.client.destroy();
      pair.server.destroy();
    });
  }
}
