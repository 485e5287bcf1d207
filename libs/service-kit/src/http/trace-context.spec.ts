import { traceIdOf, traceOf } from './trace-context.js';

describe('the trace that a request belongs to', () => {
  it('is the one that the sender names (W3C Trace Context)', () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

    expect(traceIdOf(`00-${traceId}-00f067aa0ba902b7-01`)).toBe(traceId);
  });

  it.each([[undefined], ['nonsense'], [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`]])(
    'is one of its own where the sender names none: %s',
    (traceparent) => {
      expect(traceIdOf(traceparent)).toMatch(/^(?!0+$)[0-9a-f]{32}$/);
    },
  );

  it('is one for everything about the request, and gives its events an id that tells nothing of the header', () => {
    const named = { raw: {}, headers: { traceparent: '00-90000001290000001290000001290000-00f067aa0ba902b7-01' } };
    const trace = traceOf(named as never);
    const again = traceOf({ raw: {}, headers: named.headers } as never);

    expect(trace.traceId).toBe('90000001290000001290000001290000');
    expect(trace.correlationId).not.toContain('90000001');
    expect(again.correlationId).toBe(trace.correlationId);
    const unnamed = { raw: {}, headers: {} } as never;
    expect(traceOf(unnamed)).toBe(traceOf(unnamed));
  });
});
