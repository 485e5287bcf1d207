import type { CaseEvent } from '@evenwicht/events';
import type { Operation, Role, Visitor } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';
import { caseDecider } from '../domain/case-decider.js';
import { initialCase, type CaseState } from '../domain/case-state.js';
import { dalfsen, hardenberg, kampen, personRef } from '../domain/invented-case-fixture.js';
import { checkAccess, readersOf } from './case-access.js';

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
  allocated: {
    type: 'DwellingAllocated',
    data: { municipality: kampen, association: 'association-1', kind: 'vacancy', scope: 'statutory' },
  },
} as const;

const after = (...names: (keyof typeof events)[]): CaseState =>
  names
    .map((name) => ({ occurredOn: '2026-09-01', ...events[name] }) as unknown as CaseEvent)
    .reduce<CaseState>((state, event) => caseDecider.evolve(state, event), initialCase);

const visitor = (role: Role, organisation: string): Visitor => ({ pseudonym: 'p', role, organisation });

function outcome(by: Visitor, operation: Operation, type: CaseCommand['type'], state: CaseState, data: object = {}) {
  try {
    checkAccess(by, operation, state, { type, on: '2026-09-02', data } as unknown as CaseCommand);
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const ofDalfsen = visitor('caseworker', dalfsen);
const ofHardenberg = visitor('caseworker', hardenberg);
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

  it('offers to step in for the own municipality; the coordinator records it for any (3c)', () => {
    const state = after('applied', 'ofHardenberg');
    const stepIn = (by: Visitor) => outcome(by, 'stepIn', 'StepIn', state, { municipality: kampen });

    expect(stepIn(visitor('caseworker', kampen))).toBe('allowed');
    expect(stepIn(ofDalfsen)).toBe('NOT_YOUR_ORGANISATION');
    expect(stepIn(visitor('table-coordinator', 'region'))).toBe('allowed');
  });
});

describe('a housing association (R-066)', () => {
  it('allocates for itself', () => {
    const allocate = (by: Visitor) =>
      outcome(by, 'allocateDwelling', 'AllocateDwelling', after('applied'), { association: 'association-1' });

    expect([allocate(landlord), allocate(otherLandlord)]).toEqual(['allowed', 'NOT_YOUR_ORGANISATION']);
  });

  it('withdraws and lets what it allocated itself', () => {
    const state = after('applied', 'allocated');

    expect(outcome(landlord, 'withdrawAllocation', 'WithdrawAllocation', state)).toBe('allowed');
    expect(outcome(otherLandlord, 'startTenancy', 'StartTenancy', state)).toBe('NOT_YOUR_ORGANISATION');
  });
});

describe('what is not there', () => {
  it('is for the decider to tell, not for access', () => {
    expect(outcome(ofDalfsen, 'decideApplication', 'GrantUrgency', initialCase)).toBe('allowed');
    expect(outcome(otherLandlord, 'startTenancy', 'StartTenancy', after('applied'))).toBe('allowed');
    expect(outcome(ofDalfsen, 'allocateDwelling', 'AllocateDwelling', after('applied'))).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('a case', () => {
  it('is read by the municipalities of application, destination and origin, and by the association of its allocation', () => {
    const state = after('applied', 'ofHardenberg', 'toKampen', 'allocated');

    expect(readersOf('caseworker', state)).toEqual(expect.arrayContaining([dalfsen, hardenberg, kampen]));
    expect(readersOf('housing-association', state)).toEqual(['association-1']);
  });

  it('is not shown to a municipality of origin to which return is not suitable (E-02)', () => {
    expect(readersOf('caseworker', after('applied', 'ofHardenberg', 'unsafe', 'toKampen'))).not.toContain(hardenberg);
  });
});
