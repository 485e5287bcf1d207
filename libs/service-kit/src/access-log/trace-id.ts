import { randomBytes } from 'node:crypto';

/** The trace that a request belongs to (W3C Trace Context), or one of its own where the sender named none that can be read. */
export function traceIdOf(traceparent: string | readonly string[] | undefined): string {
  const named =
    typeof traceparent === 'string' ? /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/.exec(traceparent) : null;
  const traceId = named?.[1];
  return traceId === undefined || /^0+$/.test(traceId) ? randomBytes(16).toString('hex') : traceId;
}
