import type { CaseEvent } from '@evenwicht/events';
import type { Operation, Role, Visitor } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';
import { caseDecider } from '../domain/case-decider.js';
import { initialCase, type CaseState } from '../domain/case-state.js';
import { dalfsen, hardenberg, kampen, personRef } from '../domain/invented-case-fixture.js';
import { checkAccess, checkCaseAccess } from './case-access.js';

// invented: applied for in Dalfsen, of origin Hardenberg, to live in Kampen, by association-1
const events = {
  applied: {
    type: 'UrgencyApplied',
    data: {
      personRef,
      municipality: dalfsen,
      category: 'shelteredHousing',
      scope: 'statutory',
      categoryListVersion: '2025-12-05',
      isBeforeEntryIntoForce: false,
    },
  },
  ofHardenberg: { type: 'OriginDetermined', data: { origin: hardenberg, originLies: 'in-region', evidence: 'none' } },
  unsafe: { type: 'ReturnAssessedUnsuitable', data: { reason: 'unsafe' } },
  toKampen: { type: 'DestinationEstablished', data: { municipality: kampen, basis: 'mediationTable' } },
  offeredByOther: {
    type: 'DwellingOffered',
    data: { municipality: kampen, association: 'association-2', offer: 'B-1' },
  },
  housed: { type: 'TenancyStarted', data: { municipality: kampen, association: 'association-1' } },
  offerWithdrawn: {
    type: 'OfferWithdrawn',
    data: { association: 'association-2', offer: 'B-1', reason: 'not-available' },
  },
  offered: { type: 'DwellingOffered', data: { municipality: kampen, association: 'association-1', offer: 'A-1' } },
  expired: { type: 'UrgencyExpired', data: { validUntil: '2026-09-01' } },
  allocated: {
    type: 'DwellingAllocated',
    data: { municipality: kampen, association: 'association-1', kind: 'vacancy', scope: 'statutory' },
  },
  handedOver: { type: 'HandedOverToAllocation', data: { municipality: kampen } },
  withdrawn: { type: 'AllocationWithdrawn', data: { municipality: kampen, reason: 'refused-by-household' } },
  unable: { type: 'DeclaredUnableToServe', data: { municipality: hardenberg, reason: 'no-fitting-dwelling' } },
  helpSought: { type: 'ReferredToMediationTable', data: { question: 'unable-to-serve' } },
  closed: { type: 'CaseClosed', data: { reason: 'housed-elsewhere' } },
} as const;

const after = (...names: (keyof typeof events)[]): CaseState =>
  names
    .map((name) => ({ occurredOn: '2026-09-01', ...events[name] }) as unknown as CaseEvent)
    .reduce<CaseState>((state, event) => caseDecider.evolve(state, event), initialCase);

const visitor = (role: Role, organisation: string): Visitor => ({ pseudonym: 'p', role, organisation });

function outcomeOf(check: () => void): string {
  try {
    check();
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function outcome(by: Visitor, operation: Operation, type: CaseCommand['type'], state: CaseState, data: object = {}) {
  return outcomeOf(() => checkAccess(by, operation, state, { type, on: '2026-09-02', data } as unknown as CaseCommand));
}

const reading = (by: Visitor, state: CaseState) => outcomeOf(() => checkCaseAccess(by, 'readCase', state));

const ofDalfsen = visitor('caseworker', dalfsen);
const ofHardenberg = visitor('caseworker', hardenberg);
const ofKampen = visitor('caseworker', kampen);
const landlord = visitor('housing-association', 'association-1');
const otherLandlord = visitor('housing-association', 'association-2');

describe('a caseworker (R-037)', () => {
  it('registers applications of the own municipality', () => {
    const register = (by: Visitor) =>
      outcome(by, 'registerApplication', 'RegisterApplication', initialCase, { municipality: dalfsen });

    expect([register(ofDalfsen), register(ofHardenberg)]).toEqual(['allowed', 'NOT_YOUR_ORGANISATION']);
  });

  it('decides and determines the origin for the municipality of application alone, whatever the origin', () => {
    const state = after('applied', 'ofHardenberg');

    expect(outcome(ofDalfsen, 'decideApplication', 'GrantUrgency', state)).toBe('allowed');
    expect(outcome(ofHardenberg, 'decideApplication', 'GrantUrgency', state)).toBe('NOT_YOUR_ORGANISATION');
    expect(outcome(ofHardenberg, 'determineOrigin', 'DetermineOrigin', state)).toBe('NOT_YOUR_ORGANISATION');
  });

  it('speaks of the utmost effort for the municipality of origin (3c)', () => {
    const state = after('applied', 'ofHardenberg');

    expect(outcome(ofHardenberg, 'recordUtmostEffort', 'RecordUtmostEffort', state)).toBe('allowed');
    expect(outcome(ofHardenberg, 'declareUnableToServe', 'DeclareUnableToServe', state)).toBe('allowed');
    expect(outcome(ofDalfsen, 'declareUnableToServe', 'DeclareUnableToServe', state)).toBe('NOT_YOUR_ORGANISATION');
  });

  it('offers to step in for the own municipality once help is sought; the coordinator records it for any (3c)', () => {
    const stepIn = (by: Visitor, state: CaseState) => outcome(by, 'stepIn', 'StepIn', state, { municipality: kampen });
    const called = after('applied', 'ofHardenberg', 'unable', 'helpSought');

    expect(stepIn(ofKampen, called)).toBe('allowed');
    expect(stepIn(ofDalfsen, called)).toBe('NOT_YOUR_ORGANISATION');
    expect(stepIn(visitor('table-coordinator', 'region'), called)).toBe('allowed');
    expect(stepIn(ofKampen, after('applied', 'ofHardenberg', 'unable', 'helpSought', 'closed'))).toBe('NO_APPLICATION');
    expect(stepIn(ofKampen, after('applied', 'ofHardenberg'))).toBe('NO_APPLICATION');
  });
});

describe('a housing association (R-066)', () => {
  it('allocates for itself, once the case waits for a dwelling', () => {
    const allocate = (by: Visitor, state: CaseState) =>
      outcome(by, 'allocateDwelling', 'AllocateDwelling', state, { association: 'association-1' });
    const waiting = after('applied', 'toKampen', 'handedOver');

    expect([allocate(landlord, waiting), allocate(otherLandlord, waiting)]).toEqual([
      'allowed',
      'NOT_YOUR_ORGANISATION',
    ]);
    expect(allocate(landlord, after('applied', 'toKampen'))).toBe('NO_APPLICATION');
    expect(allocate(landlord, after('applied', 'toKampen', 'handedOver', 'closed'))).toBe('NO_APPLICATION');
  });

  it('offers and takes back in its own name, and hears of an answer also after the urgency ran out', () => {
    const named = { association: 'association-1', offer: 'A-1' };
    const offer = (by: Visitor) =>
      outcome(by, 'offerDwelling', 'OfferDwelling', after('applied', 'toKampen', 'handedOver'), named);
    const expired = after('applied', 'toKampen', 'handedOver', 'offered', 'expired');

    expect([offer(landlord), offer(otherLandlord)]).toEqual(['allowed', 'NOT_YOUR_ORGANISATION']);
    expect(outcome(landlord, 'refuseOffer', 'RefuseOffer', expired, named)).toBe('allowed');
    expect(outcome(otherLandlord, 'refuseOffer', 'RefuseOffer', expired, named)).toBe('NO_APPLICATION');
    expect(reading(landlord, after('applied', 'toKampen', 'handedOver', 'offered', 'closed'))).toBe('NO_APPLICATION');
  });

  it('takes back an offer that is open beside the allocation of another, and does nothing else (4)', () => {
    const beside = after('applied', 'toKampen', 'handedOver', 'offeredByOther', 'allocated');
    const named = { association: 'association-2', offer: 'B-1' };

    expect(reading(otherLandlord, beside)).toBe('allowed');
    expect(outcome(otherLandlord, 'withdrawOffer', 'WithdrawOffer', beside, named)).toBe('allowed');
    expect([
      outcome(otherLandlord, 'withdrawOffer', 'WithdrawOffer', beside, { ...named, association: 'association-1' }),
      outcome(otherLandlord, 'refuseOffer', 'RefuseOffer', beside, named),
      outcome(otherLandlord, 'offerDwelling', 'OfferDwelling', beside, named),
      outcome(otherLandlord, 'allocateDwelling', 'AllocateDwelling', beside, named),
      outcome(otherLandlord, 'withdrawAllocation', 'WithdrawAllocation', beside),
      outcome(otherLandlord, 'startTenancy', 'StartTenancy', beside),
    ]).toEqual(Array(6).fill('NOT_YOUR_ORGANISATION'));
    expect(outcome(landlord, 'startTenancy', 'StartTenancy', beside)).toBe('allowed');
  });

  it('knows the case no longer once that offer is taken back, the household is housed or the case is closed', () => {
    const beside = ['applied', 'toKampen', 'handedOver', 'offeredByOther', 'allocated'] as const;

    expect(
      (['offerWithdrawn', 'housed', 'closed'] as const).map((end) => reading(otherLandlord, after(...beside, end))),
    ).toEqual(['NO_APPLICATION', 'NO_APPLICATION', 'NO_APPLICATION']);
    expect(reading(landlord, after(...beside, 'housed'))).toBe('allowed');
  });

  it('withdraws and lets what it allocated itself; another does not know the case any more', () => {
    const state = after('applied', 'handedOver', 'allocated');

    expect(outcome(landlord, 'withdrawAllocation', 'WithdrawAllocation', state)).toBe('allowed');
    expect(outcome(otherLandlord, 'startTenancy', 'StartTenancy', state)).toBe('NO_APPLICATION');
    expect(reading(otherLandlord, after('applied', 'handedOver', 'allocated', 'withdrawn'))).toBe('allowed');
  });
});

describe('a case that a visitor may not know of', () => {
  const state = after('applied', 'ofHardenberg');

  it('answers like a case that is not there, to a question and to a command', () => {
    for (const hidden of [state, initialCase]) {
      expect(outcome(ofKampen, 'decideApplication', 'GrantUrgency', hidden)).toBe('NO_APPLICATION');
      expect(outcome(landlord, 'startTenancy', 'StartTenancy', hidden)).toBe('NO_APPLICATION');
      expect([reading(ofKampen, hidden), reading(landlord, hidden)]).toEqual(['NO_APPLICATION', 'NO_APPLICATION']);
    }
  });

  it('is not told apart by a role that may not ask at all', () => {
    for (const hidden of [state, initialCase]) {
      expect(outcome(ofDalfsen, 'allocateDwelling', 'AllocateDwelling', hidden)).toBe('ROLE_NOT_ALLOWED');
      expect(reading(visitor('evaluator', 'region'), hidden)).toBe('ROLE_NOT_ALLOWED');
    }
  });

  it('is not there for the coordinator either, who knows all that are', () => {
    const coordinator = visitor('table-coordinator', 'region');

    expect([reading(coordinator, state), reading(coordinator, initialCase)]).toEqual(['allowed', 'NO_APPLICATION']);
  });
});

describe('a case', () => {
  it('is read by the municipalities of application, destination and origin, and by the association of its allocation', () => {
    const read = after('applied', 'ofHardenberg', 'toKampen', 'allocated');

    expect([ofDalfsen, ofHardenberg, ofKampen, landlord].map((by) => reading(by, read))).toEqual(
      Array.from({ length: 4 }, () => 'allowed'),
    );
    expect([visitor('caseworker', 'GM0193'), otherLandlord].map((by) => reading(by, read))).toEqual([
      'NO_APPLICATION',
      'NO_APPLICATION',
    ]);
  });

  it('does not exist for a municipality of origin to which return is not suitable (E-02)', () => {
    const unsafe = after('applied', 'ofHardenberg', 'unsafe', 'toKampen');

    expect(reading(ofHardenberg, unsafe)).toBe('NO_APPLICATION');
    expect(outcome(ofHardenberg, 'declareUnableToServe', 'DeclareUnableToServe', unsafe)).toBe('NO_APPLICATION');
  });
});
