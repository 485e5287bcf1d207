import type { RecordedEvent } from '@evenwicht/events';
import { halfYear, plainDate, type Instant } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, rulers, type InventedFact } from '@evenwicht/testing';
import type { Question } from './question.js';
import { Replay } from './replay.js';

const [a, b] = rulers;
const autumn = { halfYear: halfYear('2026-H2') };
const newYear = '2027-01-01T00:00:00.000Z' as Instant;
const summer = '2027-07-01T00:00:00.000Z' as Instant;

/** Each group known at the start of its month, in this order. */
function known(...groups: (readonly [month: string, facts: readonly InventedFact[]])[]): RecordedEvent[] {
  const moments = groups.flatMap(([month, facts]) => facts.map(() => `${month}-01T00:00:00.000Z` as Instant));
  return eventsOf(groups.flatMap(([, facts]) => facts)).map((event, index) => ({
    ...event,
    recordedAt: moments[index]!,
  }));
}

function answer(events: readonly RecordedEvent[], question: Question) {
  const replay = new Replay([question.knownAt]);
  for (const event of events) replay.apply(event);
  return replay.answer(question);
}

const vacancies = (count: number): InventedFact => ({ fact: 'vacancies', municipality: a, month: '2026-09', count });
const minimum = (numerator: number, validFrom: string): InventedFact => {
  return { fact: 'minimum-share', numerator, denominator: 100, validFrom };
};
const beginning = ['2026-07', inventedRegion] as const;
const oneHoused = ['2026-10', [...housed('x'), vacancies(10)]] as const;

describe('A question by three clocks', () => {
  test('scenario 10: a late report of vacancies changes the answer for a later moment; the earlier one stays byte-identical (E-14)', () => {
    const before = known(beginning, oneHoused);
    const after = known(beginning, oneHoused, ['2027-03', [vacancies(5)]]);
    const then = { valid: autumn, knownAt: newYear };

    expect(JSON.stringify(answer(after, then))).toBe(JSON.stringify(answer(before, then)));
    expect(answer(after, then).figures).toMatchObject({ region: { vacancies: 10 } });
    expect(answer(after, { valid: autumn, knownAt: summer }).figures).toMatchObject({ region: { vacancies: 5 } });
  });

  test('an answer names all three clocks and the position that it rests on, also when the question names none', () => {
    const events = known(beginning, oneHoused, ['2027-03', [vacancies(5)]]);
    const latest = '2027-03-01T00:00:00.000Z';
    const { clocks, restsOn } = answer(events, { valid: autumn });

    expect(clocks).toEqual({ valid: autumn, knownAt: latest, rules: { knownAt: latest } });
    expect(restsOn).toBe(events.length);
    expect(answer(events, { valid: autumn, knownAt: newYear }).restsOn).toBe(events.length - 1);
  });

  test('scenario 9: the minimum share changed for a future day: a question about the time before is answered as it was', () => {
    const events = known(beginning, oneHoused);
    const changed = [...events, ...known(beginning, oneHoused, ['2026-11', [minimum(25, '2027-01-01')]]).slice(-1)];
    const figures = (of: readonly RecordedEvent[], valid: Question['valid']) => answer(of, { valid }).figures;

    expect(figures(changed, autumn)).toEqual(figures(events, autumn));
    expect(figures(changed, { on: plainDate('2026-12-31') })).toEqual(figures(events, { on: plainDate('2026-12-31') }));
  });

  test('facts of now under the rules of then', () => {
    const events = known(beginning, oneHoused, ['2027-03', [vacancies(5), minimum(30, '2026-07-01')]]);
    const aboveMinimum = (rules?: Question['rules']) => {
      const { figures } = answer(events, { valid: autumn, rules });
      return 'municipalities' in figures && 'region' in figures && figures.municipalities[0]?.aboveMinimum;
    };

    expect(aboveMinimum()).toBe(false);
    expect(aboveMinimum({ knownAt: newYear })).toBe(true);
  });

  test('facts of then under the rules of now: the answer rests on the rules too', () => {
    const events = known(beginning, oneHoused, ['2027-03', [vacancies(5), minimum(5, '2026-07-01')]]);
    const { clocks, restsOn, figures } = answer(events, {
      valid: autumn,
      knownAt: newYear,
      rules: { knownAt: summer },
    });

    expect(figures).toMatchObject({ municipalities: [{ municipality: a, vacancies: 10, aboveMinimum: true }, {}, {}] });
    expect(clocks).toEqual({ valid: autumn, knownAt: newYear, rules: { knownAt: summer } });
    expect(restsOn).toBe(events.length);
  });

  test('household counts are facts: they follow the clock of the facts, whatever rules are asked', () => {
    const [withoutCounts, counts] = [
      inventedRegion.filter(({ fact }) => fact !== 'households'),
      inventedRegion.filter(({ fact }) => fact === 'households'),
    ];
    const events = known(['2026-07', withoutCounts], ['2027-03', counts]);

    expect(answer(events, { valid: autumn, rules: { knownAt: newYear } }).figures).toHaveProperty('region');
    expect(answer(events, { valid: autumn, knownAt: newYear, rules: { knownAt: summer } }).figures).toEqual({
      missingHouseholdCount: { municipality: a, referenceDate: '2025-01-01' },
    });
  });

  test('under a version of the agreement: its rules as they stood when the next one was adopted', () => {
    const next: InventedFact = { fact: 'agreement', version: '2', on: '2026-11-01' };
    const second = [next, minimum(5, '2026-07-01')];
    const events = known(beginning, oneHoused, ['2026-11', second]);
    const under = (agreementVersion: string) => answer(events, { valid: autumn, rules: { agreementVersion } });

    expect(under('2025-12-05').figures).toMatchObject({ agreementVersion: '2025-12-05' });
    expect(under('2025-12-05').figures).toMatchObject({ municipalities: [{ aboveMinimum: false }, {}, {}] });
    expect(under('2').figures).toMatchObject({ municipalities: [{ aboveMinimum: true }, {}, {}] });
    expect(under('2').clocks.rules).toEqual({ agreementVersion: '2', knownAt: '2026-11-01T00:00:00.000Z' });
    expect(() => under('3')).toThrow('no agreement of version 3 was adopted');
    const early = { valid: autumn, knownAt: '2026-10-15T00:00:00.000Z' as Instant, rules: { agreementVersion: '2' } };
    expect(() => answer(events, early)).toThrow('no agreement of version 2 was adopted');
  });

  test('on a day: what a decision of that day goes by', () => {
    const events = known(beginning, oneHoused);
    expect(answer(events, { valid: { on: plainDate('2026-12-31') } }).figures).toMatchObject({
      halfYear: '2026-H2',
      municipalities: [
        { municipality: a, balance: { numerator: 2, denominator: 5 }, openLoans: 0, openCredits: 0, netReciprocity: 0 },
        { municipality: b, operationalShare: null },
        {},
      ],
    });
  });

  test('an empty log has no moment and no figures', () => {
    const { clocks, restsOn } = answer([], { valid: autumn });
    expect(clocks).toEqual({ valid: autumn, knownAt: null, rules: { knownAt: null } });
    expect(restsOn).toBe(0);
  });
});
