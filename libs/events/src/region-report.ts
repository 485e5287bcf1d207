import { z } from 'zod';
import { destinationBases, referralQuestions, urgencyCategories } from './codes.js';
import {
  association,
  calendarMonth,
  code,
  count,
  date,
  fraction,
  halfYear,
  municipality,
  signedFraction,
  sumOfCounts,
  version,
} from './schema.js';

/** Where a municipality is going, seen from where it started. A direction is no judgement. */
export const balanceDirections = ['starting-position', 'towards-proportional', 'away', 'unchanged'] as const;
export type BalanceDirection = (typeof balanceDirections)[number];

/** For how long granted households without a dwelling had been waiting on the last day, in days from the grant. */
export const waitingBands = ['up-to-90', '91-to-180', '181-to-365', 'over-365'] as const;
export type WaitingBand = (typeof waitingBands)[number];

/** On what basis a household went where it went; a placement need not say. */
export const principlesInMix = [...destinationBases, 'not-recorded'] as const;
export type PrincipleInMix = (typeof principlesInMix)[number];

/** May be below zero: a decision on objection takes back what an earlier half-year counted (E-35). */
const netCount = z.int().min(-100_000_000).max(100_000_000);
/** What was added less what was removed. */
const netSum = z.int();
const shareOrNone = fraction.nullable();
const signedOrNone = signedFraction.nullable();

/** Allocations over vacancies of the calendar year up to the last day, beside each minimum share of it (OQ-2, E-15). */
const yearSoFar = z.strictObject({
  allocations: count,
  vacancies: sumOfCounts,
  share: shareOrNone,
  minimumShares: z.array(z.strictObject({ validFrom: date, minimumShare: fraction, aboveMinimum: z.boolean() })),
});

/** What a municipality brought along, and what its balance was in the half-year of entry into force. */
const startingPosition = z.strictObject({
  halfYear,
  housedPerThousand: fraction,
  balance: signedFraction,
  deviation: signedOrNone,
});

/** Each is a signal about the figures, never about the municipality. */
const quality = z.strictObject({
  /** Null where no association has ever reported: then nobody can be named. */
  missingVacancyReports: z.array(z.strictObject({ month: calendarMonth, association: association.nullable() })),
  daysWithoutScheme: count,
  /** Facts of the half-year that were recorded after it. */
  lateFacts: count,
});

const municipalityReport = z.strictObject({
  municipality,
  applications: count,
  decisions: netCount,
  granted: netCount,
  refused: netCount,
  housed: count,
  housedInformalCare: count,
  /** By municipality of origin, wherever the dwelling is, but where return was not suitable: that origin is not told (E-02). */
  housedOfOrigin: count,
  allocations: count,
  vacancies: sumOfCounts,
  share: shareOrNone,
  aboveMinimum: z.boolean(),
  /** What is left of the vacancies for others. May be below zero while vacancies are missing. */
  regularRemainder: signedOrNone,
  yearSoFar,
  households: count,
  housedPerThousand: fraction,
  expected: fraction,
  balance: signedFraction,
  /** OQ-7: informal care is bound to its place. */
  expectedWithoutInformalCare: fraction,
  balanceWithoutInformalCare: signedFraction,
  /** The balances of the half-years since entry into force together. */
  cumulativeBalance: signedFraction,
  /** Part of the placements less part of the households; null without placements. */
  deviation: signedOrNone,
  start: startingPosition.nullable(),
  direction: z.enum(balanceDirections).nullable(),
  helped: count,
  steppedIn: count,
  netReciprocity: netCount,
  openLoans: count,
  openCredits: count,
  openDemand: count,
  netAddition: netSum,
  additions: sumOfCounts,
  removals: sumOfCounts,
  quality,
});

const categoryReport = z.strictObject({
  category: z.enum(urgencyCategories),
  applications: count,
  granted: netCount,
  refused: netCount,
  housed: count,
});

/** Where there is place for whom: over the half-year, and since entry into force. */
const coverage = z.strictObject({
  municipality,
  category: z.enum(urgencyCategories),
  housed: count,
  housedSinceEntry: count,
});

const principle = z.strictObject({
  basis: z.enum(principlesInMix),
  /** Cases whose destination, as it stands, was established in the half-year. */
  destinations: count,
  destinationShare: shareOrNone,
  housed: count,
});

const pathPoint = z.strictObject({
  halfYear,
  dispersion: shareOrNone,
  municipalities: z.array(z.strictObject({ municipality, balance: signedFraction, deviation: signedOrNone })),
});

/** The part that a few municipalities have of the placements, beside their part of the households. */
const concentration = z.strictObject({
  largest: z.int().min(1),
  municipalities: z.array(municipality),
  housedShare: shareOrNone,
  householdShare: shareOrNone,
});

/** granted = housed + open + endedOtherwise, of every counted case up to the last day (R-018; invariant 12). */
const demand = z.strictObject({
  granted: count,
  housed: count,
  open: count,
  endedOtherwise: count,
  waiting: z.array(z.strictObject({ band: z.enum(waitingBands), open: count })),
});

const total = z.strictObject({
  applications: count,
  decisions: netCount,
  granted: netCount,
  refused: netCount,
  housed: count,
  housedInformalCare: count,
  /** Of an origin outside the members, of which none is recorded, or which is not told (E-02). */
  housedOfOtherOrigin: count,
  allocations: count,
  vacancies: sumOfCounts,
  share: shareOrNone,
  households: sumOfCounts,
  housedPerThousand: shareOrNone,
  dispersion: shareOrNone,
  openLoans: count,
  openCredits: count,
  netAddition: netSum,
  /** Tussen wal en schip: declared unable to serve, and nobody stepped in by the last day (3a; OQ-23). */
  betweenShoreAndShip: count,
});

/**
 * The report of a half-year (agreement 3.5): every member, also with nothing in it; exact; codes alone. Shares
 * and balances as fractions in lowest terms, null where there is nothing to divide by.
 */
export const regionReport = z.strictObject({
  halfYear,
  firstDay: date,
  lastDay: date,
  /** Of the first half-year it may lie within; null while there is none, and then nothing counts. */
  entryIntoForce: date.nullable(),
  region: code,
  agreementVersion: version,
  /** What the minimum share was on the first day that counts, and each that took its place (E-15). */
  minimumShares: z.array(z.strictObject({ validFrom: date, minimumShare: fraction })),
  /** Counts of households from 1 up to this one, not included, are not printed (domain.md 6.1); policy of the last day. */
  smallCellThreshold: z.int().min(1),
  /** By which version of which formula each figure was made. */
  formulas: z.array(z.strictObject({ figure: code, version: z.int().min(1) })),
  total,
  municipalities: z.array(municipalityReport),
  categories: z.array(categoryReport),
  coverage: z.array(coverage),
  principles: z.array(principle),
  concentration: z.array(concentration),
  demand,
  /** What lay on the mediation table on the last day. */
  referrals: z.array(z.strictObject({ question: z.enum(referralQuestions), cases: count })),
  growthPath: z.array(pathPoint),
});

export type RegionReport = z.output<typeof regionReport>;
export type MunicipalityReport = RegionReport['municipalities'][number];

/** A region in which nothing has happened. Invented. */
export const exampleReport: RegionReport = {
  halfYear: '2026-H2' as never,
  firstDay: '2026-07-01' as never,
  lastDay: '2026-12-31' as never,
  entryIntoForce: '2026-07-01' as never,
  region: 'west-overijssel',
  agreementVersion: '2025-12-05',
  smallCellThreshold: 5,
  minimumShares: [{ validFrom: '2026-07-01' as never, minimumShare: { numerator: 15, denominator: 100 } }],
  formulas: [{ figure: 'balance', version: 1 }],
  total: {
    applications: 0,
    decisions: 0,
    granted: 0,
    refused: 0,
    housed: 0,
    housedInformalCare: 0,
    housedOfOtherOrigin: 0,
    allocations: 0,
    vacancies: 0,
    share: null,
    households: 100_000,
    housedPerThousand: { numerator: 0, denominator: 1 },
    dispersion: null,
    openLoans: 0,
    openCredits: 0,
    netAddition: 0,
    betweenShoreAndShip: 0,
  },
  municipalities: [],
  categories: [],
  coverage: [],
  principles: [],
  concentration: [],
  demand: { granted: 0, housed: 0, open: 0, endedOtherwise: 0, waiting: [] },
  referrals: [],
  growthPath: [],
};
