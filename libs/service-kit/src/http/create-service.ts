import type { LoggerService, Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { keepAnswers } from '../idempotency/keep-answer.js';
import { accepts } from './accept.js';
import { fileTypeOf } from './file-endpoint.js';
import { AllowedMethods } from './allowed-methods.js';
import { takeJsonOnly } from './json-body.js';
import { ProblemFilter, problemBody, problemMediaType, sendProblem } from './problem-filter.js';
import { problemOf, unavailable, type ProblemFacts, type RejectionTexts } from './problem-of.js';
import { documentationPolicy, responseHeaders } from './response-headers.js';
import { tagAnswers } from './tag-answers.js';
import { traceOf } from './trace-context.js';
import { expectNothing, namesItsHost, UnreadRequests } from './unread-request.js';
import { RequestPipe } from './validation-pipe.js';

export interface ServiceOptions {
  readonly apiVersion: string;
  readonly texts: RejectionTexts;
  readonly logger: LoggerService | false;
  /** Hears of every answer. */
  readonly onAnswer?: (answer: Answered) => void;
  /** Describes the service without building it: no database needed. */
  readonly preview?: boolean;
  /** Milliseconds that a request may take to come in; after that the connection is cut off. */
  readonly slowestRequest?: number;
}

/** An answer as an operator counts it. */
export interface Answered {
  readonly method: string;
  /** The route and not the address, for an address may hold what somebody typed. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** Largest request body in bytes; the largest command is a few hundred. */
const bodyLimit = 65_536;

/** Characters: node takes no more. What is longer than any id is an id that is not known. */
const longestAddress = 16_384;

/** Milliseconds in which the largest request comes in over a poor line. */
const longEnough = 15_000;

/** Milliseconds after which a connection on which nothing moves is given up; no answer takes as long. */
const longestSilence = 60_000;

/** A Nest application in which every answer, also the ones that Fastify gives by itself, keeps to the design rules. */
export async function createService(
  module: Type | DynamicModule,
  options: ServiceOptions,
): Promise<NestFastifyApplication> {
  const { apiVersion, texts, logger, preview = false } = options;
  const unread = new UnreadRequests(headersFor(apiVersion));
  const adapter = new FastifyAdapter({
    bodyLimit,
    routerOptions: { maxParamLength: longestAddress },
    ...patienceOf(options),
    return503OnClosing: false, // whoever asks over a connection that is open is answered
    genReqId: () => randomUUID(),
    clientErrorHandler: unread.answer,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(headersFor(apiVersion));
      sendProblem(reply, request.id, problemOf(error, texts));
    },
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  takeJsonOnly(fastify, bodyLimit);
  unread.watch(fastify);
  expectNothing(fastify.server);
  prepare(fastify, options);
  tagAnswers(fastify);
  keepAnswers(fastify, (request, reply, error) => {
    if (logger) logger.error({ requestId: request.id, error }, 'idempotency');
    return unkept(request, reply);
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger,
    preview,
    abortOnError: false,
    bodyParser: false,
  });
  app.useGlobalFilters(new ProblemFilter(texts));
  app.useGlobalPipes(new RequestPipe());
  return app;
}

/** Who sends slower, or leaves out the host, is answered by us and not by node. */
function patienceOf({ slowestRequest = longEnough }: ServiceOptions) {
  return {
    requestTimeout: slowestRequest,
    connectionTimeout: longestSilence,
    http: {
      headersTimeout: slowestRequest,
      connectionsCheckingInterval: Math.min(1_000, slowestRequest / 4),
      requireHostHeader: false,
    },
  };
}

function prepare(fastify: FastifyInstance, { apiVersion, logger, onAnswer }: ServiceOptions): void {
  const methods = new AllowedMethods(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headersFor(apiVersion));
    if (isDocumentation(request)) void reply.header('Content-Security-Policy', documentationPolicy);
    if (!isAnswered(request, reply, methods)) done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const answered = answeredIn(request, reply);
    if (logger) logger.log(lineFor(request, answered), 'http');
    onAnswer?.(answered);
    done();
  });
}

/** Whether the request is answered before anything was done with it. */
function isAnswered(request: FastifyRequest, reply: FastifyReply, methods: AllowedMethods): boolean {
  if (refuseHost(request, reply)) return true;
  return request.is404 ? answerMethod(request, reply, methods.of(request.url)) : refuseType(request, reply);
}

function refuseHost(request: FastifyRequest, reply: FastifyReply): boolean {
  if (namesItsHost(request.raw)) return false;
  const detail = 'Het verzoek noemt niet precies één Host.';
  const headers = { Connection: 'close' };
  sendProblem(reply, request.id, { status: 400, code: 'UNREADABLE_REQUEST', detail, headers });
  return true;
}

/** Of what is not for programs that read JSON nobody asks for that. */
function isNoJson(request: FastifyRequest): boolean {
  return isDocumentation(request) || request.url === '/metrics';
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
  const offered = fileTypeOf(request);
  if (isNoJson(request) || request.method === 'OPTIONS' || accepts(request.headers.accept, offered)) return false;
  const detail = `Het antwoord is er alleen als ${offered ?? 'application/json'}; noem dat in Accept.`;
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

function answeredIn({ method, routeOptions }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply): Answered {
  return { method, route: routeOptions.url ?? 'none', status: statusCode, seconds: elapsedTime / 1_000 };
}

function lineFor(request: FastifyRequest, { method, route, status, seconds }: Answered): object {
  const milliseconds = Math.round(seconds * 1_000);
  return { requestId: request.id, ...traceOf(request), method, route, status, milliseconds };
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
