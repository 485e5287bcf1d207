import { z } from 'zod';
import { adviceGrounds, exclusions, facilityNeeds, firstSteps, secondSteps } from './codes.js';
import { policyNames } from './policies.js';
import {
  calendarMonth,
  code,
  count,
  date,
  eventId,
  fraction,
  logPosition,
  municipality,
  sha256,
  signedFraction,
  sumOfCounts,
  version,
} from './schema.js';
import { stepInDeclineReasons } from './step-in-codes.js';

const counts = z.strictObject({ now: count, ifPlaced: count });

/** Allocations over vacancies in the window; the vacancies are the same whoever is placed. */
const shareSeen = z.strictObject({
  firstMonth: calendarMonth,
  lastMonth: calendarMonth,
  vacancyCount: sumOfCounts,
  /** `ifPlaced` is one more only where the day is in the window: its month has been reported. */
  allocationCount: counts,
  now: fraction,
  ifPlaced: fraction,
  /** With one allocation more on the vacancies of the window, whether the day is in it or not. */
  withOneMore: fraction,
  isAboveMinimum: z.boolean().nullable(),
});

/** `pending`: the case is in what is to be distributed (T + 1) and nobody has housed it; the order rests on this. */
const balanceSeen = z.strictObject({
  households: count,
  housed: counts,
  expected: z.strictObject({ now: fraction, pending: fraction, ifPlaced: fraction }),
  balance: z.strictObject({ now: signedFraction, pending: signedFraction, ifPlaced: signedFraction }),
});

const standingSeen = z.strictObject({ openLoanCount: counts, openCreditCount: counts });

const option = z.strictObject({
  municipality,
  /** From 1; null where the advice has no place for it. */
  rank: z.int().min(1).nullable(),
  ground: z.enum(adviceGrounds).nullable(),
  excludedFor: z.array(z.enum(exclusions)),
  /** Of the search profile. */
  missingNeeds: z.array(z.enum(facilityNeeds)),
  /** Of the search profile; not known is not missing. */
  unknownNeeds: z.array(z.enum(facilityNeeds)),
  /** Null without vacancies. */
  operationalShare: shareSeen.nullable(),
  /** Null where it cannot be computed, or the municipality is not in the sums of the half-year. */
  balance: balanceSeen.nullable(),
  dispersionIfPlaced: fraction.nullable(),
  /** True where placing the household there is help for the municipality of origin (3c). */
  isHelp: z.boolean(),
  reciprocity: standingSeen,
  /** What becomes of the municipality of origin; null where placing the household there is no help. */
  reciprocityOfOrigin: standingSeen.nullable(),
  /** Refusals to step in, in the year up to the day: of this case or of another, which is not named. */
  declinedBefore: z.array(
    z.strictObject({ declinedOn: date, reason: z.enum(stepInDeclineReasons), isForThisCase: z.boolean().optional() }),
  ),
});

/**
 * What lay on the table (1c, 3a): every municipality as an option, the advised first. Every figure exact, as known at
 * `upToPosition`, under the policies that held on the day.
 */
export const weighingSeen = z.strictObject({
  on: date,
  upToPosition: logPosition,
  agreementVersion: version,
  halfYear: z.string().regex(/^\d{4}-H[12]$/),
  minimumShare: fraction.nullable(),
  policies: z.array(z.strictObject({ policy: z.enum(policyNames), value: code })),
  /** False where placing the household changes no figure: outside the agreement, or before entry into force. */
  isCounted: z.boolean(),
  firstStep: z.enum(firstSteps),
  /** Of origin, or of the care place. */
  firstStepMunicipality: municipality.nullable(),
  secondStep: z.enum(secondSteps),
  /** T: households housed in the members in the half-year; null where balances cannot be computed. */
  housedCount: count.nullable(),
  dispersion: fraction.nullable(),
  needs: z.array(z.enum(facilityNeeds)),
  /** Null unless a draw is the last tie-break. */
  draw: z
    .strictObject({
      /** The last event that was recorded before the day; 0 and null where there is none. */
      headPosition: logPosition,
      headEventId: eventId.nullable(),
      seed: sha256,
      /** True where the order would be another without it. */
      isDecisive: z.boolean(),
    })
    .nullable(),
  options: z.array(option),
});
export type WeighingSeen = z.output<typeof weighingSeen>;
export type OptionSeen = WeighingSeen['options'][number];
