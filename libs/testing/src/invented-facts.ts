import { checkEvent, type DomainEvent, type Position, type RecordedEvent, type StreamName } from '@evenwicht/events';
import type { CaseFact, InventedFact } from './invented-fact.js';
import { nameBasedUuid, type CommandId, type EventId, type Instant, type PlainDate } from '@evenwicht/kernel';

/** The facts as the log would hold them. @throws InvalidEvent for a fact that the log would refuse */
export function eventsOf(facts: readonly InventedFact[]): RecordedEvent[] {
  const memory: Memory = { cases: new Map(), reported: new Map() };
  const revisions = new Map<string, number>();
  return facts.map((fact, index) => {
    const written = (writers[fact.fact] as (fact: InventedFact, memory: Memory) => Written)(fact, memory);
    checkEvent(written);
    const revision = (revisions.get(written.stream) ?? -1) + 1;
    revisions.set(written.stream, revision);
    return enveloped(written, revision, index + 1);
  });
}

interface Written {
  readonly stream: string;
  readonly type: DomainEvent['type'];
  readonly on: string;
  readonly data: object;
}

interface Memory {
  readonly cases: Map<string, { municipality: string; scope: string; allocation?: Allocation }>;
  readonly reported: Map<string, number>;
}

type Allocation = Readonly<Record<string, unknown>>;
type FactNamed<Name> = InventedFact & { readonly fact: Name };

const inventedScheme = {
  decisionTermDays: 56,
  urgencyValidityDays: 365,
  isRegionallyAligned: true,
  localCategories: [],
  dwellingClasses: [],
};
const invented = { source: 'verzonnen' };
const notWeighed = { balanceBefore: null, upToPosition: 0 };

/** What each fact is in the log. */
const writers: { readonly [Name in InventedFact['fact']]: (fact: FactNamed<Name>, memory: Memory) => Written } = {
  agreement: ({ version, on }) =>
    agreed('AgreementAdopted', on, { region: 'invented', version, adoptedBy: 'regional-board' }),
  member: ({ municipality, validFrom, validUntil }) =>
    agreed('MembershipSet', validFrom, {
      municipality,
      municipalityName: `Gemeente ${municipality}`,
      validFrom,
      ...(validUntil && { validUntil }),
    }),
  succession: ({ predecessor, successor, on }) =>
    agreed('MunicipalitySucceeded', on, { predecessor, successor, ...invented }),
  'entry-into-force': ({ on }) => agreed('AgreementEntryIntoForceEstablished', on, {}),
  'minimum-share': ({ numerator, denominator, validFrom }) =>
    agreed('MinimumShareSet', validFrom, { minimumShare: { numerator, denominator }, validFrom, source: 'verzonnen' }),
  households: ({ municipality, referenceDate, count: householdCount }) =>
    agreed('HouseholdCountRecorded', referenceDate, { municipality, referenceDate, householdCount, ...invented }),
  facilities: ({ municipality, validFrom, available, unavailable }) =>
    agreed('MunicipalFacilitiesRecorded', validFrom, { municipality, available, unavailable, validFrom, ...invented }),
  policy: ({ policy, value, validFrom }) => agreed('PolicySet', validFrom, { policy, value, validFrom }),
  fallback: ({ isActive, validFrom }) =>
    agreed(isActive ? 'FallbackScenarioActivated' : 'FallbackScenarioDeactivated', validFrom, {
      validFrom,
      reason: 'invented',
    }),
  vacancies: (fact, memory) => vacancies(fact, memory),
  'small-affordable-change': ({ municipality, on, direction, count: dwellingCount }) => ({
    stream: `supply-${municipality}`,
    type: 'SmallAffordableStockChanged',
    on,
    data: { direction, mode: 'new-build', dwellingCount },
  }),
  scheme: ({ municipality, validFrom, validUntil }) => ({
    stream: `scheme-${municipality}`,
    type: 'UrgencySchemeAdopted',
    on: validFrom,
    data: { ...inventedScheme, validFrom, ...(validUntil && { validUntil }) },
  }),
  application: (fact, memory) => application(fact, memory),
  forwarding: (fact, { cases }) => {
    const file = known(fact, cases);
    const { municipality } = file;
    file.municipality = fact.municipality;
    return ofCase(fact, 'ApplicationForwarded', { municipality, decidingMunicipality: fact.municipality });
  },
  'set-aside': (fact, { cases }) => {
    const { municipality } = known(fact, cases);
    return ofCase(fact, 'ApplicationSetAside', { municipality, ground: 'not-supplemented' });
  },
  'scope-corrected': (fact, { cases }) => {
    const file = known(fact, cases);
    const previousScope = file.scope;
    file.scope = fact.scope;
    const corrected = {
      scope: fact.scope,
      previousScope,
      category: 'shelteredHousing',
      categoryListVersion: 'none-yet',
    };
    return ofCase(fact, 'ScopeCorrected', { ...corrected, reason: 'invented' });
  },
  decision: (fact, { cases }) => {
    const municipality = cases.get(fact.case)?.municipality;
    if (fact.outcome === 'granted')
      return ofCase(fact, 'UrgencyGranted', { municipality, criteriaVersion: 'none-yet' });
    return ofCase(fact, 'UrgencyRefused', { municipality, ground: 'criteria-not-met' });
  },
  'category-corrected': (fact) => {
    const { category, previousCategory } = fact;
    const corrected = { category, previousCategory, categoryListVersion: 'none-yet', reason: 'invented' };
    return ofCase(fact, 'CategoryCorrected', corrected);
  },
  destination: (fact) => {
    const { municipality, basis } = fact;
    return ofCase(fact, 'DestinationEstablished', { municipality, basis });
  },
  referral: (fact) => ofCase(fact, 'ReferredToMediationTable', { question: fact.question }),
  'stepped-in': (fact) => {
    const { municipality, origin: municipalityOfOrigin } = fact;
    return ofCase(fact, 'MunicipalitySteppedIn', { municipality, municipalityOfOrigin, ...notWeighed });
  },
  closure: (fact) => ofCase(fact, 'CaseClosed', { reason: fact.reason }),
  reopened: (fact) => ofCase(fact, 'CaseReopened', { reason: 'closed-by-mistake' }),
  allocation: (fact, memory) => ofCase(fact, 'DwellingAllocated', allocate(fact, memory)),
  'allocation-withdrawn': (fact, memory) => {
    const { municipality, association, kind } = standing(fact, memory);
    return ofCase(fact, 'AllocationWithdrawn', { municipality, association, kind, reason: 'not-recorded' });
  },
  tenancy: (fact, memory) => ofCase(fact, 'TenancyStarted', standing(fact, memory)),
  'tenancy-reversed': (fact, memory) =>
    ofCase(fact, 'TenancyReversed', { ...standing(fact, memory), reason: 'contract-annulled' }),
};

function agreed(type: DomainEvent['type'], on: string, data: object): Written {
  return { stream: 'agreement-invented', type, on, data };
}

function ofCase(fact: CaseFact, type: DomainEvent['type'], data: object): Written {
  return { stream: `case-${uuid(fact.case)}`, type, on: fact.on, data };
}

function vacancies(fact: FactNamed<'vacancies'>, { reported }: Memory): Written {
  const { municipality, month, count: vacancyCount, association = 'association-1' } = fact;
  const stream = `supply-${municipality}`;
  const key = `${stream} ${month} ${association}`;
  const previousVacancyCount = reported.get(key);
  reported.set(key, vacancyCount);
  const report = { stream, on: `${month}-28`, data: { association, month, vacancyCount } };
  if (previousVacancyCount === undefined) return { ...report, type: 'VacanciesReported' };
  return { ...report, type: 'VacanciesCorrected', data: { ...report.data, previousVacancyCount } };
}

function application(fact: FactNamed<'application'>, { cases }: Memory): Written {
  const { municipality, scope = 'statutory', category = 'shelteredHousing' } = fact;
  cases.set(fact.case, { municipality, scope });
  return ofCase(fact, 'UrgencyApplied', {
    personRef: uuid(`person of ${fact.case}`),
    municipality,
    category,
    scope,
    categoryListVersion: 'none-yet',
    isBeforeEntryIntoForce: false,
  });
}

function allocate(fact: FactNamed<'allocation'>, { cases }: Memory): Allocation {
  const { municipality, kind = 'vacancy', basis = 'residencePrinciple', origin, association = 'association-1' } = fact;
  const { scope } = known(fact, cases);
  const municipalityOfOrigin = origin && { municipalityOfOrigin: origin };
  const data = { municipality, association, kind, scope, basis, ...municipalityOfOrigin };
  known(fact, cases).allocation = data;
  return data;
}

function standing(fact: CaseFact, { cases }: Memory): Allocation {
  return known(fact, cases).allocation ?? {};
}

function known(fact: CaseFact, cases: Memory['cases']) {
  const file = cases.get(fact.case);
  if (!file) throw new Error(`${fact.case} has no application`);
  return file;
}

function enveloped({ stream, type, on, data }: Written, revision: number, position: number): RecordedEvent {
  const id = uuid(`event ${position}`);
  return {
    eventId: id as EventId,
    stream: stream as StreamName,
    revision,
    type,
    schemaVersion: 1,
    occurredOn: on as PlainDate,
    recordedAt: '2026-07-01T00:00:00.000Z' as Instant,
    actor: { organisation: 'region', role: 'coordinator', pseudonym: 'invented' },
    agreementVersion: 'none-yet',
    correlationId: id,
    causationId: id,
    commandId: id as CommandId,
    data,
    position: position as Position,
  };
}

/** The same name gives the same id. */
function uuid(name: string): string {
  return nameBasedUuid('5b0d7a3e-6c52-4c1e-9a51-2f1d6e1f7a10', name);
}
