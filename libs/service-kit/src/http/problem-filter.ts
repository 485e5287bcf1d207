import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, type ProblemFacts, type RejectionTexts } from './problem-of.js';
import { titleOf, type Problem } from './problem.js';

/** Turns everything that is thrown while a request is answered into problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly texts: RejectionTexts) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const facts = problemOf(error, this.texts);
    if (facts.status >= 500 && facts.code !== 'NOT_READY') this.logger.error({ requestId: request.id, error });
    sendProblem(http.getResponse<FastifyReply>(), request.id, facts);
  }
}

export function sendProblem(reply: FastifyReply, requestId: string, facts: ProblemFacts): void {
  void reply
    .headers(facts.headers ?? {})
    .type('application/problem+json')
    .status(facts.status)
    .send(JSON.stringify(problemBody(requestId, facts)));
}

export function problemBody(requestId: string, { status, code, detail, errors, checks }: ProblemFacts): Problem {
  return {
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail,
    code,
    instance: `urn:uuid:${requestId}`,
    ...(errors ? { errors: [...errors] } : {}),
    ...(checks ? { checks } : {}),
  };
}
