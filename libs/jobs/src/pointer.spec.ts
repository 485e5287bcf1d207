import { checkPointer, jobIdOf, NoPointer, type Pointer } from './pointer.js';

const caseId = '6f2f4f2e-0a55-5d5c-8a2e-3d8f6a1b7c90';

describe('A pointer', () => {
  it.each([
    ['a day', { day: '2026-11-23' }],
    ['a case on a day', { day: '2026-11-23', caseId }],
    ['a file of a half-year', { halfYear: '2026-H2', format: 'ods' }],
    ['an event and whom it is told', { eventId: caseId, targetId: caseId, position: 17 }],
    ['nothing in particular', {}],
  ])('says where to look: %s', (_what, pointer) => {
    expect(checkPointer(pointer)).toEqual(pointer);
  });

  it.each([
    ['a name', { name: 'Sanne de Vries' }],
    ['a name as an id', { caseId: 'Sanne de Vries' }],
    ['a citizen service number', { bsn: '999990019' }],
    ['a number as an id', { caseId: '999990019' }],
    ['a birth date in words', { day: '3 mei 1990' }],
    ['an address', { targetId: 'https://example.test/Dorpsstraat/1' }],
    ['free text as a format', { format: 'voor mevrouw De Vries' }],
    ['a nested object', { day: { name: 'Sanne de Vries' } }],
    ['half a position', { position: 1.5 }],
    ['a text', 'Sanne de Vries'],
    ['a list', ['Sanne de Vries']],
    ['nothing at all', null],
  ])('is never what is there: %s (invented)', (_what, value) => {
    const refusal = (() => {
      try {
        return checkPointer(value);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(NoPointer);
    expect(String(refusal)).not.toMatch(/Sanne|Vries|999990019|Dorpsstraat|mei/);
  });

  it('compiles for what it may hold only', () => {
    // @ts-expect-error a name is no pointer
    const named: Pointer = { name: 'Sanne de Vries' };
    expect(() => checkPointer(named)).toThrow(NoPointer);
  });

  it('gives a job the same id whoever orders it, in whatever order its fields stand', () => {
    const pointer = checkPointer({ caseId, day: '2026-11-23' });
    expect(jobIdOf('urgency-expiry', pointer)).toBe(`urgency-expiry.2026-11-23.${caseId}`);
    expect(jobIdOf('urgency-expiry', checkPointer({ day: '2026-11-23', caseId }))).toBe(
      jobIdOf('urgency-expiry', pointer),
    );
  });
});
