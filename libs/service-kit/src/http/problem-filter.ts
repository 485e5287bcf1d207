import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CommandRejected } from '../judgement.js';
import type { VisitedRequest } from '../identity/visit.js';
import { AnsweredBefore } from '../idempotency/key-conflict.js';
import type { KeptAnswer } from '../idempotency/sent-requests.js';
import { problemOf, type ProblemFacts, type RejectionTexts } from './problem-of.js';
import { titleOf, type Problem } from './problem.js';

/** Turns everything that is thrown while a request is answered into problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly texts: RejectionTexts) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<VisitedRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (error instanceof AnsweredBefore) return sendAgain(reply, error.answer);
    const facts = problemOf(error, this.texts);
    if (facts.status >= 500 && facts.code !== 'NOT_READY') this.logger.error({ requestId: request.id, error });
    request.isDecided = error instanceof CommandRejected && facts.status === 409;
    sendProblem(reply, request.id, facts);
  }
}

function sendAgain(reply: FastifyReply, { status, headers, body }: KeptAnswer): void {
  void reply.headers(headers).status(status).send(body);
}

export const problemMediaType = 'application/problem+json; charset=utf-8';

export function sendProblem(reply: FastifyReply, requestId: string, facts: ProblemFacts): void {
  void reply
    .headers(facts.headers ?? {})
    .type(problemMediaType)
    .status(facts.status)
    .send(JSON.stringify(problemBody(requestId, facts)));
}

export function problemBody(requestId: string, { type, status, code, detail, errors, checks }: ProblemFacts): Problem {
  return {
    type: type ?? 'about:blank',
    title: titleOf(status),
    status,
    detail,
    code,
    instance: `urn:uuid:${requestId}`,
    ...(errors ? { errors: [...errors] } : {}),
    ...(checks ? { checks } : {}),
  };
}
