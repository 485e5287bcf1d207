import type { Instant } from '@evenwicht/kernel';
import { InvalidRequest } from '../http/invalid-request.js';
import { traceOf } from '../http/trace-context.js';
import { sendingOf, type VisitedRequest } from './visit.js';
import type { Visitor } from './visitor.js';

const key = '9b2d0c52-5d4e-4a0d-8c36-0a3f1f7c2d11';
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const landlord: Visitor = { pseudonym: 'p', organisation: 'association-1', role: 'housing-association' };

function sent(change: { key?: string; url?: string; month?: string; visitor?: Visitor } = {}) {
  return sendingOf({
    id: 'request-1',
    raw: {},
    method: 'POST',
    url: change.url ?? '/v1/vacancy-reports',
    headers: { traceparent, ...(change.key !== undefined && { 'idempotency-key': change.key }) },
    body: { month: change.month ?? '2026-09' },
    visit: {
      visitor: change.visitor ?? landlord,
      operation: 'reportVacancies',
      at: '2026-10-01T08:00:00.000Z' as Instant,
    },
  } as unknown as VisitedRequest);
}

describe('a command that is sent again under the same key', () => {
  const first = sent({ key });

  it('is the same command', () => {
    expect(sent({ key: key.toUpperCase() })).toEqual(first);
  });

  it('is another command about the same thing where the content is another', () => {
    const other = sent({ key, month: '2026-10' });

    expect(other.context.commandId).not.toBe(first.context.commandId);
    expect(other.newId).toBe(first.newId);
  });

  it('is another command at another address and from another organisation', () => {
    const elsewhere = sent({ key, url: '/v1/cases' });
    const byOther = sent({ key, visitor: { ...landlord, organisation: 'association-2' } });

    expect(new Set([first, elsewhere, byOther].map(({ context }) => context.commandId)).size).toBe(3);
    expect(byOther.newId).not.toBe(first.newId);
  });
});

describe('a command that is sent', () => {
  it('without a key is each time another one', () => {
    expect(sent().newId).not.toBe(sent().newId);
    expect(sent().context.commandId).not.toBe(sent().context.commandId);
  });

  it('carries who, when and the trace that it belongs to, by an id that tells nothing of the header', () => {
    expect(sent().context).toMatchObject({
      actor: { organisation: 'association-1', role: 'housing-association', pseudonym: 'p' },
      recordedAt: '2026-10-01T08:00:00.000Z',
      correlationId: traceOf({ raw: {}, headers: { traceparent } } as never).correlationId,
    });
  });

  it('under a key that is no key is refused', () => {
    expect(() => sent({ key: 'one, two' })).toThrow(InvalidRequest);
  });
});
