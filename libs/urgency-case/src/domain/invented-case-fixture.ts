import { type CaseId, type MunicipalityCode, type PersonRef, type PlainDate } from '@evenwicht/kernel';
import { defaultOf, policyNames, urgencyCategories, type CaseEvent, type PolicyName } from '@evenwicht/events';
import type { OperationalShare, Terms } from '@evenwicht/distribution';
import type { CaseCommand, CaseCommandNamed } from './case-command.js';
import type { CaseFacts } from './case-facts.js';
import type { DataOf } from './case-state.js';
import type { Informed } from './step.js';

// Real codes (CBS), invented cases: three members, and Deventer, which takes part in another region.
export const dalfsen = 'GM0148' as MunicipalityCode;
export const hardenberg = 'GM0160' as MunicipalityCode;
export const kampen = 'GM0166' as MunicipalityCode;
export const deventer = 'GM0150' as MunicipalityCode;

export const caseId = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as CaseId;
export const personRef = '6a4e1d7c-0d5f-4c39-9f6e-0d0f1c5f7a11' as PersonRef;

/** The day on which everything happens, unless a sentence says otherwise. */
export const today = '2026-09-01' as PlainDate;
export const yesterday = '2026-08-31' as PlainDate;
export const tomorrow = '2026-09-02' as PlainDate;

export const terms: Terms = {
  region: 'invented',
  agreementVersion: '2025-12-05',
  members: [dalfsen, hardenberg, kampen],
  isInForce: true,
  isFallback: false,
  minimumShare: { numerator: 15, denominator: 100 },
  categoryList: {
    version: '2025-12-05',
    criteriaVersion: 'none-yet',
    categories: urgencyCategories.map((category) => ({
      category,
      provisional: category === 'homelessFamily',
      needsEthosLightClass: category === 'homelessFamily',
    })),
  },
  policies: Object.fromEntries(policyNames.map((name) => [name, defaultOf(name)])) as Record<PolicyName, string>,
};

export const scheme = { validFrom: '2026-07-01' as PlainDate, decisionTermDays: 56, urgencyValidityDays: 365 };

export const facts: CaseFacts = {
  terms,
  scheme,
  upToPosition: 57,
  operationalShares: {},
  balances: {},
  followed: [],
  followers: [],
};

/** An operational share over 100 vacancies. */
export function shareOf(allocationCount: number): OperationalShare {
  return {
    firstMonth: '2026-07' as never,
    lastMonth: '2026-08' as never,
    allocationCount,
    vacancyCount: 100,
    share: { numerator: allocationCount, denominator: 100 },
    window: 'rolling-12-months',
  };
}

type Circumstances = Partial<CaseFacts> & { readonly on?: PlainDate };
export type Particulars<Type extends CaseCommand['type']> = Omit<CaseCommandNamed<Type>['data'], 'caseId'>;

export function asking<Type extends CaseCommand['type']>(type: Type, usual: Particulars<Type>) {
  return (data: Partial<Particulars<Type>> = {}, { on = today, ...known }: Circumstances = {}): Informed<CaseCommand> =>
    ({
      type,
      on,
      data: { caseId, ...usual, ...data },
      facts: { ...facts, ...known },
    }) as unknown as Informed<CaseCommand>;
}

const application = { personRef, municipality: dalfsen, category: 'shelteredHousing', scope: 'statutory' } as const;
const individualInterests = ['safety'];
const generalInterests = ['lowest-balance'];
const dwelling = { municipality: dalfsen, association: 'association-1' as never, kind: 'vacancy' } as const;

export const registerApplication = asking('RegisterApplication', application);
export const grantUrgency = asking('GrantUrgency', {});
export const refuseUrgency = asking('RefuseUrgency', { ground: 'criteria-not-met' });
export const determineOrigin = asking('DetermineOrigin', { origin: dalfsen, evidence: 'brp-residential-address' });
export const assessReturnUnsuitable = asking('AssessReturnUnsuitable', { reason: 'unsafe' });
export const identifyCarePlace = asking('IdentifyCarePlace', { municipality: kampen, role: 'carer' });
export const referToMediationTable = asking('ReferToMediationTable', { question: 'other' });
export const recordTableDetermination = asking('RecordTableDetermination', {
  destination: hardenberg,
  individualInterests,
  generalInterests,
});
export const recordUtmostEffort = asking('RecordUtmostEffort', { actions: ['direct-mediation'] });
export const declareUnableToServe = asking('DeclareUnableToServe', { reason: 'no-fitting-dwelling' });
export const stepIn = asking('StepIn', { municipality: hardenberg });
export const allocateDwelling = asking('AllocateDwelling', dwelling);
export const withdrawAllocation = asking('WithdrawAllocation', { reason: 'refused-by-household' });
export const startTenancy = asking('StartTenancy', {});
export const reverseTenancy = asking('ReverseTenancy', { reason: 'contract-annulled' });
export const closeCase = asking('CloseCase', { reason: 'housed-elsewhere' });
export const reopenCase = asking('ReopenCase', { reason: 'closed-by-mistake' });

/** A fact as a sentence writes it: the day only where it matters. */
type Happening = {
  [Type in CaseEvent['type']]: { readonly type: Type; readonly data: DataOf<Type>; readonly occurredOn?: string };
}[CaseEvent['type']];

export function happening<Type extends CaseEvent['type']>(type: Type, usual: DataOf<Type>) {
  return (data: Partial<DataOf<Type>> = {}, occurredOn?: PlainDate): Happening =>
    ({ type, data: { ...usual, ...data }, ...(occurredOn && { occurredOn }) }) as unknown as Happening;
}

const placement = {
  ...dwelling,
  scope: 'statutory',
  basis: 'residencePrinciple',
  municipalityOfOrigin: dalfsen,
} as const;
const minimumShare = { numerator: 15, denominator: 100 };

export const applied = happening('UrgencyApplied', {
  ...application,
  categoryListVersion: '2025-12-05',
  isBeforeEntryIntoForce: false,
});
export const granted = happening('UrgencyGranted', {
  municipality: dalfsen,
  criteriaVersion: 'none-yet',
  schemeValidFrom: scheme.validFrom,
  validUntil: '2027-09-01' as PlainDate,
});
export const refused = happening('UrgencyRefused', {
  municipality: dalfsen,
  ground: 'criteria-not-met',
  schemeValidFrom: scheme.validFrom,
});
export const originDetermined = happening('OriginDetermined', {
  origin: dalfsen,
  originLies: 'in-region',
  evidence: 'brp-residential-address',
});
export const originUnknown = () => originDetermined({ origin: 'unknown', originLies: 'unknown', evidence: 'searched' });
export const returnAssessedUnsuitable = happening('ReturnAssessedUnsuitable', { reason: 'unsafe' });
export const residencePrincipleSetAside = happening('ResidencePrincipleSetAside', { carePlace: kampen, role: 'carer' });
export const referred = happening('ReferredToMediationTable', { question: 'other' });
export const determinedByTable = happening('DeterminedByMediationTable', {
  destination: hardenberg,
  question: 'other',
  individualInterests,
  generalInterests,
  figuresSeen: {
    upToPosition: 57,
    municipalities: terms.members.map((municipality) => ({ municipality, operationalShare: null, balance: null })),
  },
});
export const utmostEffortRecorded = happening('UtmostEffortRecorded', {
  municipality: dalfsen,
  actions: ['direct-mediation'],
});
export const declaredUnable = happening('DeclaredUnableToServe', {
  municipality: dalfsen,
  reason: 'no-fitting-dwelling',
  minimumShare,
  operationalShare: { ...shareOf(16), upToPosition: 57 },
});
export const municipalitySteppedIn = happening('MunicipalitySteppedIn', {
  municipality: hardenberg,
  municipalityOfOrigin: dalfsen,
  balanceBefore: null,
  upToPosition: 57,
});
export const destinationEstablished = happening('DestinationEstablished', {
  municipality: dalfsen,
  basis: 'residencePrinciple',
  municipalityOfOrigin: dalfsen,
});
export const handedOver = happening('HandedOverToAllocation', { municipality: dalfsen });
export const dwellingAllocated = happening('DwellingAllocated', placement);
export const allocationWithdrawn = happening('AllocationWithdrawn', { ...dwelling, reason: 'refused-by-household' });
export const tenancyStarted = happening('TenancyStarted', placement);
export const tenancyReversed = happening('TenancyReversed', { ...placement, reason: 'contract-annulled' });
export const caseClosed = happening('CaseClosed', { reason: 'housed-elsewhere' });
export const caseReopened = happening('CaseReopened', { reason: 'closed-by-mistake' });

/** A household of the municipality's own, granted and destined for it (1a). */
export const ownOriginCase = [
  applied(),
  granted(),
  originDetermined(),
  destinationEstablished(),
  handedOver(),
] as const;

/** The municipality of origin did its utmost and declared itself unable to serve (3c). */
export const unableCase = [
  ...ownOriginCase,
  utmostEffortRecorded(),
  declaredUnable(),
  referred({ question: 'unable-to-serve' }),
] as const;

/** Where another municipality stepped in for that of origin. */
export const helpedCase = [
  ...unableCase,
  municipalitySteppedIn(),
  destinationEstablished({ municipality: hardenberg, basis: 'reciprocity', selectedBy: 'volunteer' }),
  handedOver({ municipality: hardenberg }),
] as const;
