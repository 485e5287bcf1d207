import type { StepInCall } from '@evenwicht/distribution';
import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { escalationOf, sumOfReasons } from './step-in-escalation.js';

// invented: the origin is GM0148; the others are asked
const [hardenberg, kampen] = ['GM0160', 'GM0166'] as [MunicipalityCode, MunicipalityCode];
const askedOn = '2026-10-02' as PlainDate;
const on = '2026-10-30' as PlainDate;

const waiting = (municipality: MunicipalityCode): StepInCall => ({ municipality, askedOn });
const declined = (municipality: MunicipalityCode, reason: 'no-fitting-dwelling' | 'own-cases-first'): StepInCall => ({
  municipality,
  askedOn,
  answer: { kind: 'declined', on, reason },
});
const offered = (municipality: MunicipalityCode): StepInCall => ({ municipality, answer: { kind: 'offered', on } });
const takenBack = (municipality: MunicipalityCode): StepInCall => ({
  municipality,
  askedOn,
  answer: { kind: 'withdrawn', on, reason: 'other' },
});

function escalation(calls: readonly StepInCall[], agendaCount = 0) {
  const caseId = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as CaseId;
  const help = { caseId, municipalityOfOrigin: 'GM0148' as MunicipalityCode, declaredOn: '2026-10-01' as PlainDate };
  return escalationOf({ ...help, calls }, agendaCount, on);
}

describe('When nobody steps in (3c; E-16)', () => {
  test('a case of which everybody who was asked declined is on the list, with days and reasons', () => {
    const calls = [declined(hardenberg, 'no-fitting-dwelling'), declined(kampen, 'own-cases-first')];
    expect(escalation(calls)).toEqual({
      caseId: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01',
      municipalityOfOrigin: 'GM0148',
      declaredOn: '2026-10-01',
      daysSinceDeclaration: 29,
      causes: ['everyone-declined'],
      agendaCount: 0,
      askedCount: 2,
      declinedCount: 2,
      withdrawnCount: 0,
      unansweredCount: 0,
      offeredCount: 0,
      declineReasons: [
        { reason: 'no-fitting-dwelling', count: 1 },
        { reason: 'own-cases-first', count: 1 },
      ],
    });
  });

  test('an offer that was taken back helps nobody', () => {
    expect(escalation([declined(hardenberg, 'own-cases-first'), takenBack(kampen)])).toMatchObject({
      causes: ['everyone-declined'],
      declinedCount: 1,
      withdrawnCount: 1,
    });
  });

  test.each([
    ['one of them has not answered yet', [declined(hardenberg, 'own-cases-first'), waiting(kampen)]],
    ['another one offers', [declined(hardenberg, 'own-cases-first'), offered(kampen)]],
    ['nobody was asked', []],
  ])('a case of which %s is not, after one agenda', (_, calls) => {
    expect(escalation(calls, 1)).toBeUndefined();
  });

  test('a case that stood on two agendas without a helper is on the list, whoever was asked', () => {
    expect(escalation([], 2)).toMatchObject({ causes: ['repeatedly-on-agenda'], agendaCount: 2, askedCount: 0 });
    expect(escalation([waiting(hardenberg), offered(kampen)], 3)).toMatchObject({
      causes: ['repeatedly-on-agenda'],
      askedCount: 1,
      unansweredCount: 1,
      offeredCount: 1,
    });
    expect(escalation([declined(kampen, 'own-cases-first')], 2)?.causes).toEqual([
      'everyone-declined',
      'repeatedly-on-agenda',
    ]);
  });

  test('over several cases the reasons are added up', () => {
    const calls = [declined(hardenberg, 'no-fitting-dwelling'), declined(kampen, 'own-cases-first')];
    const cases = [escalation(calls), escalation(calls.slice(0, 1))].filter((each) => each !== undefined);
    expect(sumOfReasons(cases)).toEqual([
      { reason: 'no-fitting-dwelling', count: 2 },
      { reason: 'own-cases-first', count: 1 },
    ]);
  });
});
