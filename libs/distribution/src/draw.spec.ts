import type { CaseId, MunicipalityCode } from '@evenwicht/kernel';
import { eventsOf, workedExample, type InventedFact } from '@evenwicht/testing';
import { lotOf } from './draw.js';
import { adviceOf, c, ofC, today, weighedAfter } from './invented-weighing-fixture.js';

describe('The last tie-break (domain.md section 9)', () => {
  // three that nobody can tell apart, and C, which turned out unable
  const equals = ['GM0177', 'GM0180', 'GM0193'] as MunicipalityCode[];
  const facts: InventedFact[] = [
    { fact: 'entry-into-force', on: '2026-07-01' },
    ...[c, ...equals].flatMap((municipality): InventedFact[] => [
      { fact: 'member', municipality, validFrom: '2025-12-05' },
      { fact: 'households', municipality, referenceDate: '2025-01-01', count: 1000 },
    ]),
  ];
  const draws = { fact: 'policy', policy: 'lastTieBreak', value: 'draw', validFrom: '2026-10-01' } as const;
  const on = (day: string, caseId = ofC.caseId, ...more: InventedFact[]) =>
    weighedAfter(eventsOf([...facts, ...more]), { caseId }, day);
  const caseIds = Array.from({ length: 20 }, (_, index) => `case-${index}` as CaseId);

  test('is the municipality code unless the agreement says otherwise', () => {
    expect(adviceOf(on(today))).toEqual(equals);
    expect(on(today).draw).toBeNull();
    expect(adviceOf(on('2026-09-30', ofC.caseId, draws))).toEqual(equals);
  });

  test('is a draw where the agreement says so: anyone repeats it from the head of the day before', () => {
    const seen = on(today, ofC.caseId, draws);
    const seed = seen.draw?.seed ?? '';
    const repeated = [...equals].sort((left, right) =>
      lotOf({ seed }, ofC.caseId, left) < lotOf({ seed }, ofC.caseId, right) ? -1 : 1,
    );
    expect(adviceOf(seen)).toEqual(repeated);
    expect(seen.draw).toMatchObject({ headPosition: facts.length + 1, isDecisive: true });
    expect(on(today, ofC.caseId, draws)).toEqual(seen);
  });

  test('does not always fall to the same municipality', () => {
    const first = caseIds.map((caseId) => adviceOf(on(today, caseId, draws))[0]);
    expect(new Set(first).size).toBe(3);
  });

  test('cannot be chosen by what is recorded on the day itself', () => {
    const before = eventsOf([...facts, draws]);
    const [late] = eventsOf([{ fact: 'minimum-share', numerator: 1, denominator: 10, validFrom: '2026-07-01' }]);
    if (!late) throw new Error('no event');
    const recordedAt = `${today}T08:00:00.000Z` as never;
    const after = [...before, { ...late, position: 900 as never, eventId: 'other' as never, recordedAt }];
    expect(weighedAfter(after, {}).draw).toEqual(weighedAfter(before, {}).draw);
    expect(weighedAfter(after, {}, '2026-11-21').draw).toMatchObject({ headPosition: 900, headEventId: 'other' });
  });

  test('a draw that no tie asked for decides nothing, and says so', () => {
    const example = weighedAfter(eventsOf([...workedExample, draws]), {});
    expect(example.draw).toMatchObject({ isDecisive: false });
    expect(adviceOf(example)).toEqual(['GM0160', 'GM0148']);
  });

  test('with nothing recorded before the day the seed is that of an empty log', () => {
    expect(on('2026-06-30', ofC.caseId, { ...draws, validFrom: '2026-01-01' }).draw).toEqual({
      headPosition: 0,
      headEventId: null,
      // SHA-256 of the character 0
      seed: '5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9',
      isDecisive: true,
    });
  });
});
