import type { LoggerService, Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { keepAnswers } from '../idempotency/keep-answer.js';
import { acceptsJson } from './accept.js';
import { AllowedMethods } from './allowed-methods.js';
import { ProblemFilter, problemBody, problemMediaType, sendProblem } from './problem-filter.js';
import { problemOf, unavailable, type ProblemFacts, type RejectionTexts } from './problem-of.js';
import { documentationPolicy, responseHeaders } from './response-headers.js';
import { tagAnswers } from './tag-answers.js';
import { RequestPipe } from './validation-pipe.js';

export interface ServiceOptions {
  readonly apiVersion: string;
  readonly texts: RejectionTexts;
  readonly logger: LoggerService | false;
  /** Describes the service without building it: no database needed. */
  readonly preview?: boolean;
}

/** Largest request body in bytes; the largest command is a few hundred. */
const bodyLimit = 65_536;

/** A Nest application in which every answer, also the ones that Fastify gives by itself, keeps to the design rules. */
export async function createService(
  module: Type | DynamicModule,
  options: ServiceOptions,
): Promise<NestFastifyApplication> {
  const { apiVersion, texts, logger, preview = false } = options;
  const adapter = new FastifyAdapter({
    bodyLimit,
    genReqId: () => randomUUID(),
    clientErrorHandler: (error, socket) => answerUnparsed(error, socket, apiVersion),
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(headersFor(apiVersion));
      sendProblem(reply, request.id, problemOf(error, texts));
    },
  });
  prepare(adapter.getInstance<FastifyInstance>(), apiVersion, logger);
  tagAnswers(adapter.getInstance<FastifyInstance>());
  keepAnswers(adapter.getInstance<FastifyInstance>(), (request, reply, error) => {
    if (logger) logger.error({ requestId: request.id, error }, 'idempotency');
    return unkept(request, reply);
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger,
    preview,
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter(texts));
  app.useGlobalPipes(new RequestPipe());
  return app;
}

function prepare(fastify: FastifyInstance, apiVersion: string, logger: LoggerService | false): void {
  const methods = new AllowedMethods(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headersFor(apiVersion));
    if (isDocumentation(request)) void reply.header('Content-Security-Policy', documentationPolicy);
    const isAnswered = request.is404
      ? answerMethod(request, reply, methods.of(request.url))
      : refuseType(request, reply);
    if (!isAnswered) done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    if (logger) logger.log(lineFor(request, reply), 'http');
    done();
  });
}

function isDocumentation({ url }: FastifyRequest): boolean {
  return url === '/docs' || url.startsWith('/docs/');
}

/** There is something at the address, and it does not know the method. Tells whether that is the answer. */
function answerMethod(request: FastifyRequest, reply: FastifyReply, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return false;
  if (request.method === 'OPTIONS') void reply.header('Allow', allowed.join(', ')).status(204).send();
  else sendProblem(reply, request.id, methodNotAllowed(allowed));
  return true;
}

/** Before anything is done, for who could not read the receipt. Tells whether that is the answer. */
function refuseType(request: FastifyRequest, reply: FastifyReply): boolean {
  if (isDocumentation(request) || request.method === 'OPTIONS' || acceptsJson(request.headers.accept)) return false;
  const detail = 'Antwoorden zijn er alleen als application/json; noem dat in Accept.';
  sendProblem(reply, request.id, { status: 406, code: 'NOT_ACCEPTABLE', detail });
  return true;
}

/** What cannot be remembered is not acknowledged: sent again, a command that was recorded gives its receipt. */
function unkept(request: FastifyRequest, reply: FastifyReply): string {
  const facts = unavailable('ANSWER_NOT_KEPT', 'Het antwoord kon niet worden bewaard; zend het verzoek opnieuw.');
  for (const name of ['Location', 'ETag']) reply.removeHeader(name);
  void reply.status(facts.status).headers({ ...facts.headers, 'Content-Type': problemMediaType });
  return JSON.stringify(problemBody(request.id, facts));
}

/** The route and not the address, for an address may hold what somebody typed. */
function lineFor(request: FastifyRequest, reply: FastifyReply): object {
  return {
    requestId: request.id,
    method: request.method,
    route: request.routeOptions.url ?? null,
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime),
  };
}

function headersFor(apiVersion: string): Record<string, string> {
  return { ...responseHeaders, 'API-Version': apiVersion };
}

function methodNotAllowed(allowed: readonly string[]): ProblemFacts {
  return {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    detail: `Dit adres kent alleen ${allowed.join(', ')}.`,
    headers: { Allow: allowed.join(', ') },
  };
}

/** What is no HTTP at all gets its answer on the bare socket. */
function answerUnparsed(error: Error & { code?: string }, socket: Socket, apiVersion: string): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const isTooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const status = isTooLarge ? 431 : 400;
  const detail = isTooLarge ? 'De kopregels zijn te groot.' : 'Het verzoek is niet te lezen.';
  const body = JSON.stringify(problemBody(randomUUID(), { status, code: 'UNREADABLE_REQUEST', detail }));
  const headers = { ...headersFor(apiVersion), 'Content-Type': 'application/problem+json', Connection: 'close' };
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body) });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  socket.end(
    `HTTP/1.1 ${status} ${isTooLarge ? 'Request Header Fields Too Large' : 'Bad Request'}\r\n${head}\r\n\r\n${body}`,
  );
}
