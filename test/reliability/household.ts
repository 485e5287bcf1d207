import type { Visitor } from '../system/invented-issuer.js';

/** One request in the life of a household, and what it adds to the stream of the case. */
export interface Step {
  readonly by: Visitor;
  /** Below `/v1/cases/{caseId}`; empty for the application that opens the case. */
  readonly path: string;
  readonly body: object;
  readonly adds: readonly string[];
}

// Invented, as everything here.
const origin: Visitor = { role: 'caseworker', organisation: 'GM0148' };
const neighbour: Visitor = { role: 'caseworker', organisation: 'GM0160' };
const brief: Visitor = { role: 'caseworker', organisation: 'GM0166' };
const landlord: Visitor = { role: 'housing-association', organisation: 'association-1' };

const applies = (by: Visitor): Step => ({
  by,
  path: '',
  body: { municipality: by.organisation, receivedOn: '2026-08-03', category: 'shelteredHousing' },
  adds: ['UrgencyApplied'],
});
const isGranted = (by: Visitor): Step => ({
  by,
  path: '/decisions',
  body: { decidedOn: '2026-08-17', outcome: 'granted' },
  adds: ['UrgencyGranted'],
});
const originIsKnown: Step = {
  by: origin,
  path: '/origin-determinations',
  body: { determinedOn: '2026-08-20', origin: 'GM0148', evidence: 'brp-residential-address' },
  adds: ['OriginDetermined', 'DestinationEstablished', 'HandedOverToAllocation'],
};
const isHousedIn = (municipality: string): readonly Step[] => [
  {
    by: landlord,
    path: '/allocations',
    body: { occurredOn: '2026-09-08', municipality, association: 'association-1' },
    adds: ['DwellingAllocated'],
  },
  { by: landlord, path: '/tenancies', body: { startedOn: '2026-09-15' }, adds: ['TenancyStarted'] },
];

/** What becomes of a household. */
export const lives = {
  /** Housed where it comes from. */
  own: [applies(origin), isGranted(origin), originIsKnown, ...isHousedIn('GM0148')],
  /** Another municipality steps in: the system writes down, once, what is owed for that. */
  helped: [
    applies(origin),
    isGranted(origin),
    originIsKnown,
    {
      by: origin,
      path: '/utmost-efforts',
      body: { occurredOn: '2026-08-21', actions: ['direct-mediation'] },
      adds: ['UtmostEffortRecorded'],
    },
    {
      by: origin,
      path: '/unable-to-serve-declarations',
      body: { occurredOn: '2026-09-01', reason: 'no-fitting-dwelling' },
      adds: ['DeclaredUnableToServe', 'ReferredToMediationTable'],
    },
    {
      by: neighbour,
      path: '/step-ins',
      body: { occurredOn: '2026-09-03', municipality: 'GM0160' },
      adds: ['MunicipalitySteppedIn', 'DestinationEstablished', 'HandedOverToAllocation'],
    },
    ...isHousedIn('GM0160'),
  ],
  /** Its urgency runs out after thirty days: a job records that, once. */
  forgotten: [applies(brief), isGranted(brief)],
} as const satisfies Record<string, readonly Step[]>;

export type Life = keyof typeof lives;

/** The region that the households live in, as lines to bring in. */
export const region = `${[
  { fact: 'agreement', region: 'invented', version: '2025-12-05', adoptedOn: '2025-12-05' },
  { fact: 'minimum-share', numerator: 15, denominator: 100, validFrom: '2026-07-01', source: 'invented' },
  { fact: 'entry-into-force', on: '2026-07-01' },
  ...['GM0148', 'GM0160', 'GM0166'].flatMap((municipality) => [
    {
      fact: 'member',
      municipality,
      name: `Verzonnen ${municipality}`,
      validFrom: '2025-12-05',
      bwMoRegion: 'Verzonnen',
    },
    { fact: 'households', municipality, referenceDate: '2025-01-01', count: 20_000, source: 'invented' },
    {
      fact: 'scheme',
      municipality,
      validFrom: '2026-07-01',
      decisionTermDays: 56,
      urgencyValidityDays: municipality === 'GM0166' ? 30 : 365,
    },
  ]),
  // enough was housed to be helped
  { fact: 'vacancies', municipality: 'GM0148', month: '2026-08', count: 2, association: 'association-1' },
  {
    fact: 'application',
    case: 'earlier',
    municipality: 'GM0148',
    receivedOn: '2026-07-06',
    category: 'shelteredHousing',
  },
  { fact: 'decision', case: 'earlier', decidedOn: '2026-08-03', outcome: 'granted' },
  {
    fact: 'origin',
    case: 'earlier',
    determinedOn: '2026-08-03',
    origin: 'GM0148',
    evidence: 'brp-residential-address',
  },
  { fact: 'allocation', case: 'earlier', on: '2026-08-14', municipality: 'GM0148', association: 'association-1' },
  { fact: 'tenancy', case: 'earlier', on: '2026-08-20' },
]
  .map((fact) => JSON.stringify(fact))
  .join('\n')}\n`;
