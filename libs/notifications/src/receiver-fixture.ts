import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it came in. */
export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** How a receiver answers. */
export type Answer = (response: ServerResponse, count: number) => void;

export const thanks: Answer = (response) => void response.writeHead(204).end();
export const saying =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, headers).end('no');

/** Somebody who listens on this machine, and answers as is told. */
export class Receiver {
  readonly received: Received[] = [];
  answer: Answer = thanks;

  private constructor(private readonly server: Server) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.take(request, response));
  }

  static async start(): Promise<Receiver> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Receiver(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/meldingen`;
  }

  /** Ends what it left unanswered. */
  hangUp(): void {
    this.server.closeAllConnections();
  }

  async stop(): Promise<void> {
    this.hangUp();
    this.server.close();
    await once(this.server, 'close');
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    this.received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    this.answer(response, this.received.length);
  }
}

export const idsOf = ({ received }: Receiver) => received.map(({ headers }) => headers['webhook-id']);

/** As a receiver verifies it, by the standard. */
export function isSigned({ headers, body }: Received, key: Buffer): boolean {
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const expected = `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(expected);
}
