import type { FastifyInstance, FastifyReply } from 'fastify';
import type { VisitedRequest } from '../identity/visit.js';
import { hasAlready, tagOfAnswer } from './entity-tag.js';

/** Gives every answer to a question its tag, and no body to who has it already (RFC 9110 13.1.2, 15.4.5). */
export function tagAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request: VisitedRequest, reply, payload: unknown) => {
    if (!isAnswer(request, reply)) return payload;
    const tag = request.frozenTag ? `"${request.frozenTag}"` : tagOfText(payload, request.seenTag);
    if (tag === undefined) return payload;
    void reply.header('ETag', tag);
    if (!hasAlready(request.headers['if-none-match'], tag)) return payload;
    void reply.status(304).removeHeader('Content-Type').removeHeader('Content-Length');
    // no body, and no length of none: a length would have to be that of the answer (RFC 9110 8.6), as HEAD tells it
    return request.method === 'HEAD' ? payload : null;
  });
}

function tagOfText(payload: unknown, seenTag: string | undefined): string | undefined {
  return typeof payload === 'string' ? tagOfAnswer(payload, seenTag) : undefined;
}

function isAnswer({ method, routeOptions }: VisitedRequest, { statusCode }: FastifyReply): boolean {
  return ['GET', 'HEAD'].includes(method) && statusCode === 200 && (routeOptions.url ?? '').startsWith('/v1/');
}
