import { nameBasedUuid } from '@evenwicht/kernel';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';

/** The trace that a request belongs to (W3C Trace Context), across services. */
export interface Trace {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /**
   * Stands in the events that come of the request, and in those of the reactions to them. It follows from the trace and
   * tells nothing of it: what a sender writes into a header does not come into the log.
   */
  readonly correlationId: string;
}

const correlations = '3a0f4d1e-7a52-4c3f-9f59-1d5f4f6a9b02';
const traces = new WeakMap<FastifyRequest['raw'], Trace>();

/** The same for everything that asks about one request. */
export function traceOf(request: Pick<FastifyRequest, 'raw' | 'headers'>): Trace {
  const known = traces.get(request.raw) ?? traceNamedBy(request.headers['traceparent']);
  traces.set(request.raw, known);
  return known;
}

function traceNamedBy(traceparent: string | readonly string[] | undefined): Trace {
  const traceId = traceIdOf(traceparent);
  return { traceId, correlationId: nameBasedUuid(correlations, traceId) };
}

/** As the sender named it, or a new one where it named none that can be read. */
export function traceIdOf(traceparent: string | readonly string[] | undefined): string {
  const named =
    typeof traceparent === 'string' ? /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/.exec(traceparent) : null;
  const traceId = named?.[1];
  return traceId === undefined || /^0+$/.test(traceId) ? randomUUID().replaceAll('-', '') : traceId;
}
