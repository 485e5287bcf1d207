import type { FastifyInstance, FastifyReply } from 'fastify';
import type { VisitedRequest } from '../identity/visit.js';
import type { HeldKey } from './sent-requests.js';

/** Headers that belong to the answer and not to the moment. */
const keptHeaders = ['content-type', 'location', 'etag'];

/**
 * Keeps what a request with a key was answered, before the answer goes out: whoever has seen it, sees it again.
 * Kept are receipts and refusals that were decided; everything else may turn out otherwise when it is sent again.
 * @param unkept what to say when the answer cannot be kept; returns the body
 */
export function keepAnswers(
  fastify: FastifyInstance,
  unkept: (request: VisitedRequest, reply: FastifyReply, error: unknown) => string,
): void {
  fastify.addHook('onSend', async (request: VisitedRequest, reply, payload: unknown) => {
    const held = taken(request);
    if (!held) return payload;
    const isKept = reply.statusCode < 300 || request.isDecided;
    if (!isKept) {
      await held.letGo(reply.statusCode < 500);
      return payload;
    }
    try {
      await held.answer({ status: reply.statusCode, headers: headersOf(reply), body: String(payload) });
      return payload;
    } catch (error) {
      return unkept(request, reply, error);
    }
  });
  // an answer that was never sent
  fastify.addHook('onResponse', async (request: VisitedRequest) => taken(request)?.letGo(false));
}

function taken(request: VisitedRequest): HeldKey | undefined {
  const { heldKey } = request;
  delete request.heldKey;
  return heldKey;
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const present = keptHeaders.filter((name) => reply.hasHeader(name));
  return Object.fromEntries(present.map((name) => [name, String(reply.getHeader(name))]));
}
