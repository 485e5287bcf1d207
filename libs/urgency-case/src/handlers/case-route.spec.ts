import type { CaseId, MunicipalityCode, Instant, PlainDate } from '@evenwicht/kernel';
import type { Position, StreamName } from '@evenwicht/events';
import { Region } from '@evenwicht/distribution';
import { caseDecider } from '../domain/case-decider.js';
import { caseRoute } from './case-route.js';

// An invented region of two: Dalfsen with 3 allocations on 10 vacancies and all of the tenancies, Kampen with none.
const dalfsen = 'GM0148' as MunicipalityCode;
const kampen = 'GM0166' as MunicipalityCode;
const caseId = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as CaseId;
const on = '2026-09-01' as PlainDate;

function member(municipality: MunicipalityCode): [string, string, unknown] {
  const data = { municipality, municipalityName: municipality, validFrom: '2025-12-05' };
  return ['agreement-invented', 'MembershipSet', data];
}

function households(municipality: MunicipalityCode): [string, string, unknown] {
  const data = { municipality, referenceDate: '2025-01-01', householdCount: 10_000, source: 'invented' };
  return ['agreement-invented', 'HouseholdCountRecorded', data];
}

const rules: readonly [string, string, unknown][] = [
  [
    'agreement-invented',
    'AgreementAdopted',
    { region: 'invented', version: '2025-12-05', adoptedBy: 'regional-board' },
  ],
  member(dalfsen),
  member(kampen),
  ['agreement-invented', 'AgreementEntryIntoForceEstablished', {}],
  [
    'scheme-GM0148',
    'UrgencySchemeAdopted',
    {
      validFrom: '2026-07-01',
      decisionTermDays: 56,
      urgencyValidityDays: 365,
      isRegionallyAligned: true,
      localCategories: [],
      dwellingClasses: [],
    },
  ],
  ['supply-GM0148', 'VacanciesReported', { association: 'association-1', month: '2026-07', vacancyCount: 10 }],
];

const placement = {
  municipality: dalfsen,
  association: 'association-1',
  kind: 'vacancy',
  scope: 'statutory',
  basis: 'residencePrinciple',
  municipalityOfOrigin: dalfsen,
};
const placed = [1, 2, 3].flatMap((number): [string, string, unknown][] => [
  [`case-${number}`, 'UrgencyApplied', { municipality: dalfsen, scope: 'statutory' }],
  [`case-${number}`, 'DwellingAllocated', placement],
  [`case-${number}`, 'TenancyStarted', placement],
]);

function regionAfter(...events: readonly [stream: string, type: string, data: unknown][]): Region {
  const region = new Region();
  events.forEach(([stream, type, data], index) => {
    const eventId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` as never;
    region.apply({
      stream: stream as StreamName,
      type,
      occurredOn: '2026-07-15' as PlainDate,
      data,
      position: (index + 1) as Position,
      eventId,
      recordedAt: '2026-07-15T09:00:00.000Z' as Instant,
    });
  });
  return region;
}

const region = regionAfter(...rules, households(dalfsen), households(kampen), ...placed);
const ownOriginCase = [
  { type: 'UrgencyApplied', data: { municipality: dalfsen, scope: 'statutory', category: 'shelteredHousing' } },
  { type: 'OriginDetermined', data: { origin: dalfsen, originLies: 'in-region', evidence: 'searched' } },
].reduce((state, event) => caseDecider.evolve(state, { ...event, occurredOn: on } as never), caseDecider.initial);

const factsFor = (type: string, from = region) =>
  caseRoute.factsFor({ type, on, data: { caseId } } as never, ownOriginCase, from);

test('a case has a stream of its own', () => {
  expect(caseRoute.streamOf({ type: 'StartTenancy', on, data: { caseId } })).toBe(`case-${caseId}`);
});

test('a decision relies on the rules of its day and on the scheme of the municipality of application', () => {
  const facts = factsFor('GrantUrgency');
  expect(facts.terms.members).toEqual([dalfsen, kampen]);
  expect(facts.scheme).toEqual({ validFrom: '2026-07-01', decisionTermDays: 56, urgencyValidityDays: 365 });
  expect(facts.upToPosition).toBe(rules.length + 2 + placed.length);
});

test('before the application there is no municipality whose scheme could hold', () => {
  const command = { type: 'RegisterApplication', on, data: { caseId } } as never;
  expect(caseRoute.factsFor(command, caseDecider.initial, region).scheme).toBeUndefined();
});

test('a declaration that the origin cannot serve sees the operational share of the origin alone (3c)', () => {
  const facts = factsFor('DeclareUnableToServe');
  expect(facts.operationalShares).toMatchObject({
    [dalfsen]: { allocationCount: 3, vacancyCount: 10, share: { numerator: 3, denominator: 10 } },
  });
  expect(Object.keys(facts.operationalShares)).toEqual([dalfsen]);
  expect(facts.balances).toEqual({});
});

test('the mediation table sees the shares and balances of all members (1c)', () => {
  const facts = factsFor('RecordTableDetermination');
  expect(facts.operationalShares).toMatchObject({ [dalfsen]: { share: { numerator: 3, denominator: 10 } } });
  expect(facts.operationalShares[kampen]).toBeUndefined();
  expect(facts.balances).toEqual({
    [dalfsen]: { numerator: 3, denominator: 2 },
    [kampen]: { numerator: -3, denominator: 2 },
  });
});

test('the mediation table sees every municipality as an option, up to the same position (1c, 3a)', () => {
  const { weighing, upToPosition } = factsFor('RecordTableDetermination');
  expect(weighing?.options.map(({ municipality, rank }) => [municipality, rank])).toEqual([
    [dalfsen, 1],
    [kampen, 2],
  ]);
  expect(weighing?.upToPosition).toBe(upToPosition);
  expect(factsFor('StepIn').weighing).toBeUndefined();
});

test('a table that sat without this system saw no weighing (R-004)', () => {
  const data = { caseId, wasMadeElsewhere: true };
  const command = { type: 'RecordTableDetermination', on, data } as never;
  expect(caseRoute.factsFor(command, ownOriginCase, region).weighing).toBeUndefined();
});

test('E-25: a case that is opened again sees whether the household was housed in the case that it follows', () => {
  const earlier = '1'.repeat(8) + caseId.slice(8);
  const housed = placed.map(([, ...fact]): [string, string, unknown] => [`case-${earlier}`, ...fact]).slice(0, 3);
  const follows = { change: 'household-split', cases: [earlier] };
  const applied = {
    type: 'UrgencyApplied',
    occurredOn: on,
    data: { municipality: dalfsen, scope: 'statutory', follows },
  };
  const state = caseDecider.evolve(caseDecider.initial, applied as never);
  const command = { type: 'ReopenCase', on, data: { caseId } } as never;
  expect(caseRoute.factsFor(command, state, regionAfter(...rules, ...housed)).followed).toMatchObject([
    { caseId: earlier, isHoused: true },
  ]);
});

test('a helper is seen with its balance (3c)', () => {
  expect(factsFor('StepIn').balances[kampen]).toEqual({ numerator: -3, denominator: 2 });
  expect(factsFor('StepIn').operationalShares).toEqual({});
});

test('a missing household count blocks the calculation, never the work on a case (3a)', () => {
  const facts = factsFor('RecordTableDetermination', regionAfter(...rules, households(dalfsen), ...placed));
  expect(facts.balances).toEqual({});
});

test('invariant 2: no other decision is given a share or a balance to look at (3)', () => {
  for (const type of ['GrantUrgency', 'RefuseUrgency', 'DetermineOrigin', 'AllocateDwelling', 'StartTenancy']) {
    expect(factsFor(type)).toMatchObject({ operationalShares: {}, balances: {} });
  }
});
