import type { VisitedRequest } from '../identity/visit.js';
import { askedParameters } from './asked-parameters.js';

// 111222333 and 123456782 pass the eleven test; both are well-known invented numbers
const asked = (parts: object) => askedParameters({ params: {}, query: {}, ...parts } as unknown as VisitedRequest);

describe('what was asked', () => {
  it('is kept by the names of the interface, from the address and the body', () => {
    const parts = {
      params: { evaluationNumber: '1' },
      query: { halfYear: '2026-H2' },
      body: { ruleSet: { name: 'x' } },
    };

    expect(asked(parts)).toEqual({ evaluationNumber: '1', halfYear: '2026-H2', body: { ruleSet: { name: 'x' } } });
  });

  it('is kept without what may be a citizen service number, wherever somebody typed one', () => {
    const parts = { query: { halfYear: 'van 111222333', '123456782': 'x' }, body: { a: 123456782, b: ['111222333'] } };

    expect(JSON.stringify(asked(parts))).not.toMatch(/111222333|123456782/);
  });

  it('is kept without one that was typed as the name of a field', () => {
    const body = { 'bsn 111222333': 1, rules: { '"123456782": ': { a: '":', b: '111222333' } } };

    expect(asked({ body })).toEqual({
      body: { 'bsn #########': 1, rules: { '"#########": ': { a: '":', b: '#########' } } },
    });
  });

  it('keeps numbers that are none', () => {
    expect(asked({ query: { after: '120000000', day: '20260101' }, body: { position: 120_000_001 } })).toEqual({
      after: '120000000',
      day: '20260101',
      body: { position: 120_000_001 },
    });
  });

  it('is kept short: of a long body only its digest', () => {
    const { body, after } = asked({ query: { after: 'x'.repeat(9_000) }, body: { text: 'x'.repeat(9_000) } });

    expect(body).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(String(after)).toHaveLength(200);
  });

  it('can always be stored: no NUL and no half of a pair', () => {
    expect(asked({ query: { a: 'a\0b\ud800c' }, body: ['\udfff\0'] })).toEqual({ a: 'abc', body: [''] });
  });
});
