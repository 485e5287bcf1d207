import { z } from 'zod';
import {
  careRoles,
  endReasons,
  dwellingKinds,
  eventFields,
  referralQuestions,
  returnUnsuitableReasons,
  scopes,
  stockDirections,
} from '@evenwicht/events';
import { day, dateTime, oneOrMoreCodes, regionName, text, termInDays, shareDenominator } from './field-forms.js';

const { association, code, count, municipality, publicName, publicSource, version } = eventFields;
const sourceCase = { case: eventFields.sourceKey };

const agreementFacts = {
  agreement: z.object({ region: regionName, version, adoptedOn: day }),
  member: z.object({
    municipality,
    name: text(publicName),
    validFrom: day,
    validUntil: day.optional(),
    bwMoRegion: text(publicName),
  }),
  'entry-into-force': z.object({ on: day }),
  'minimum-share': z.object({
    numerator: count,
    denominator: shareDenominator,
    validFrom: day,
    source: text(publicSource),
  }),
  households: z.object({ municipality, referenceDate: day, count, source: text(publicSource) }),
};

const municipalFacts = {
  scheme: z.object({
    municipality,
    validFrom: day,
    decisionTermDays: termInDays(365),
    urgencyValidityDays: termInDays(3650),
  }),
  vacancies: z.object({ municipality, month: eventFields.calendarMonth, count, association }),
  'small-affordable-change': z.object({
    municipality,
    on: day,
    direction: z.enum(stockDirections),
    mode: code,
    count,
  }),
};

const applicationFacts = {
  application: z.object({
    ...sourceCase,
    municipality,
    receivedOn: day,
    category: code,
    scope: z.enum(scopes).default('statutory'),
    ethosLightClass: z.int().min(1).max(6).optional(),
  }),
  decision: z.object({
    ...sourceCase,
    decidedOn: day,
    outcome: z.enum(['granted', 'refused']),
    /** Compulsory for a refusal; not read for a grant. */
    ground: code.optional(),
  }),
  closure: z.object({ ...sourceCase, on: day, reason: z.enum(endReasons) }),
};

const originFacts = {
  origin: z.object({
    ...sourceCase,
    determinedOn: day,
    origin: z.union([municipality, z.enum(['outside-region', 'unknown'])]),
    evidence: code,
  }),
  'return-not-suitable': z.object({ ...sourceCase, on: day, reason: z.enum(returnUnsuitableReasons) }),
  'care-place': z.object({ ...sourceCase, on: day, municipality, role: z.enum(careRoles) }),
  referral: z.object({ ...sourceCase, on: day, question: z.enum(referralQuestions) }),
  determination: z.object({
    ...sourceCase,
    on: day,
    destination: municipality,
    individualInterest: oneOrMoreCodes,
    generalInterest: oneOrMoreCodes,
  }),
  'utmost-effort': z.object({ ...sourceCase, on: day, actions: oneOrMoreCodes }),
  'unable-to-serve': z.object({ ...sourceCase, on: day, reason: code }),
  'step-in': z.object({ ...sourceCase, on: day, municipality }),
};

const allocationFacts = {
  allocation: z.object({
    ...sourceCase,
    on: day,
    municipality,
    association,
    kind: z.enum(dwellingKinds).default('vacancy'),
  }),
  'allocation-withdrawn': z.object({ ...sourceCase, on: day, reason: code.default('not-recorded') }),
  tenancy: z.object({ ...sourceCase, on: day }),
};

/** The facts of the history format (docs/history-format.md), by name, without the fields that all have in common. */
export const factForms = {
  ...agreementFacts,
  ...municipalFacts,
  ...applicationFacts,
  ...originFacts,
  ...allocationFacts,
};

/** Fields that every line may have. */
export const commonForm = z.object({ recordedOn: dateTime.optional() });

export type FactName = keyof typeof factForms;

/** One line, read: what happened, with the defaults of the format filled in. */
export type HistoryFact = {
  [Name in FactName]: { readonly fact: Name } & Readonly<z.output<(typeof factForms)[Name]>>;
}[FactName];

export type HistoryFactNamed<Name extends FactName> = Extract<HistoryFact, { readonly fact: Name }>;

export const factNames = Object.keys(factForms) as readonly FactName[];

export function isFactName(value: unknown): value is FactName {
  return typeof value === 'string' && Object.hasOwn(factForms, value);
}
