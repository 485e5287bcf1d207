import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { problemBody } from './problem-filter.js';
import type { ProblemFacts } from './problem-of.js';

type ClientError = Error & { readonly code?: string };

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

const tooLarge: ProblemFacts = { status: 431, code: 'UNREADABLE_REQUEST', detail: 'De kopregels zijn te groot.' };
const tooSlow: ProblemFacts = { status: 408, code: 'REQUEST_TOO_SLOW', detail: 'Het verzoek kwam te langzaam binnen.' };
const noHttp: ProblemFacts = { status: 400, code: 'UNREADABLE_REQUEST', detail: 'Het verzoek is niet te lezen.' };

const known: Readonly<Record<string, ProblemFacts>> = {
  HPE_HEADER_OVERFLOW: tooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
};

/** Answers what is no HTTP, or no HTTP any more, on the bare connection, and ends that. */
export class UnreadRequests {
  /** What is being answered last, by its connection. */
  private readonly last = new WeakMap<Socket, ServerResponse>();

  constructor(private readonly headers: Readonly<Record<string, string>>) {}

  /** Keeps in mind what is being answered where. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (request, reply, done) => {
      this.last.set(request.raw.socket, reply.raw);
      done();
    });
  }

  /** Requests that came whole before the one that cannot be read have their answers first, or they would get this one. */
  readonly answer = (error: ClientError, socket: Socket): void => {
    const earlier = this.last.get(socket);
    if (!earlier || earlier.writableFinished) return this.end(socket, error);
    if (earlier.req.complete) return void earlier.once('close', () => this.end(socket, error));
    if (earlier.headersSent) return void socket.destroy();
    this.end(socket, error);
  };

  private end(socket: Socket, { code = '' }: ClientError): void {
    if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const facts = known[code] ?? noHttp;
    const body = JSON.stringify(problemBody(randomUUID(), facts));
    const headers = { ...this.headers, 'Content-Type': 'application/problem+json; charset=utf-8', Connection: 'close' };
    const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body) });
    const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
    socket.end(`HTTP/1.1 ${facts.status} ${reasons[facts.status]}\r\n${head}\r\n\r\n${body}`, () => socket.destroy());
  }
}

/** What node would answer by itself, without our headers and without a word, comes to us. */
export function expectNothing(server: Server): void {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

/** Every request names the host that it is for, and names it once (RFC 9112, 3.2); before HTTP/1.1 it need not. */
export function namesItsHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  return count === 1 || (count === 0 && httpVersion === '1.0');
}
