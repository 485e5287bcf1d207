import { z } from 'zod';
import {
  careRoles,
  destinationBases,
  deviationReasons,
  liveabilityConsiderations,
  referralQuestions,
  returnUnsuitableReasons,
  safetyOverrideReasons,
} from './codes.js';
import { eventType } from './event-type.js';
import { code, fraction, logPosition, municipality, calendarMonth, signedFraction, whoActed } from './schema.js';
import { weighingSeen } from './weighing-seen.js';

const codes = z.array(code).min(1).max(20);

/** The operational share as it was seen: allocations over vacancies in a window of whole months (OQ-2). */
export const operationalShareSeen = z.strictObject({
  firstMonth: calendarMonth,
  lastMonth: calendarMonth,
  allocationCount: z.int().min(0),
  vacancyCount: z.int().min(1),
  /** Lowest terms. */
  share: fraction,
  window: code,
  upToPosition: logPosition,
});

/** What lay on the mediation table: per member the figures at that position; null where they cannot be computed. */
export const figuresSeen = z.strictObject({
  upToPosition: logPosition,
  municipalities: z.array(
    z.strictObject({ municipality, operationalShare: fraction.nullable(), balance: signedFraction.nullable() }),
  ),
});

const questionInDutch = {
  'origin-unknown': 'herkomst onbekend',
  'return-not-suitable': 'terugkeer niet passend',
  'origin-disputed': 'herkomst betwist',
  'unable-to-serve': 'herkomstgemeente kan niet huisvesten',
  other: 'anders',
} as const;

/** What a destination rests on, in words. */
export const basisInDutch = {
  residencePrinciple: 'woonplaatsbeginsel, 1a',
  informalCare: 'mantelzorg, 1b',
  mediationTable: 'bemiddelingstafel, 1c',
  reciprocity: 'wederkerigheid, 3c',
  grantingMunicipality: 'gemeente die de urgentie verleende',
} as const;

/** Stream `case-<uuid>`, second part: where the household belongs (agreement 1a to 1c, 3a, 3c). */
export const caseOriginEvents = {
  OriginDetermined: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      origin: z.union([municipality, z.enum(['outside-region', 'unknown'])]),
      /** As judged by the membership valid on the day: a municipality that is no member lies outside the region. */
      originLies: z.enum(['in-region', 'outside-region', 'unknown']),
      evidence: code,
    }),
    sentence: ({ origin, originLies }, names) =>
      originLies === 'unknown'
        ? 'De herkomst is niet te achterhalen.'
        : `De herkomst is bepaald: ${origin === 'outside-region' ? 'buiten de regio' : names.municipality(origin)}.`,
    example: { origin: 'GM0148' as never, originLies: 'in-region', evidence: 'brp-residential-address' },
  }),
  ReturnAssessedUnsuitable: eventType({
    schemaVersion: 1,
    data: z.strictObject({ reason: z.enum(returnUnsuitableReasons) }),
    sentence: () => 'Terugkeer naar de gemeente van herkomst is niet passend (1b).',
    example: { reason: 'unsafe' },
  }),
  ResidencePrincipleSetAside: eventType({
    schemaVersion: 1,
    data: z.strictObject({ carePlace: municipality, role: z.enum(careRoles) }),
    sentence: ({ carePlace }, names) =>
      `Het woonplaatsbeginsel geldt niet: de mantelzorg is in ${names.municipality(carePlace)} (1b).`,
    example: { carePlace: 'GM0177' as never, role: 'carer' },
  }),
  ReferredToMediationTable: eventType({
    schemaVersion: 1,
    data: z.strictObject({ question: z.enum(referralQuestions) }),
    sentence: ({ question }) => `Verwezen naar de regionale bemiddelingstafel (${questionInDutch[question]}).`,
    example: { question: 'origin-unknown' },
  }),
  DeterminedByMediationTable: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      destination: municipality,
      question: z.enum(referralQuestions),
      individualInterests: codes,
      generalInterests: codes,
      /** What was considered of "draagkracht en leefbaarheid" (4; R-065). */
      liveability: z.array(z.enum(liveabilityConsiderations)).min(1).max(liveabilityConsiderations.length).optional(),
      /** Where another municipality came first in the advice (1; R-044). */
      deviationReason: z.enum(deviationReasons).optional(),
      /** Where two people held a return to an unsafe origin responsible. */
      safetyOverride: z.enum(safetyOverrideReasons).optional(),
      figuresSeen,
      /** Everything that lay on the table; absent before there was a weighing, and for what was recorded elsewhere. */
      weighing: weighingSeen.optional(),
    }),
    sentence: ({ destination }, names) =>
      `De regionale bemiddelingstafel bepaalde ${names.municipality(destination)} als passende woonplaats (1c).`,
    example: {
      destination: 'GM0160' as never,
      question: 'return-not-suitable',
      individualInterests: ['safety'],
      generalInterests: ['balance-lowest'],
      figuresSeen: {
        upToPosition: 41,
        municipalities: [
          {
            municipality: 'GM0160' as never,
            operationalShare: { numerator: 1, denominator: 8 },
            balance: { numerator: -10, denominator: 1 },
          },
        ],
      },
    },
  }),
  SafetyOverrideProposed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality, reason: z.enum(safetyOverrideReasons), proposedBy: whoActed }),
    sentence: () => 'Voorgesteld is dat terugkeer naar de onveilige gemeente van herkomst verantwoord is (1b).',
    example: {
      municipality: 'GM0148' as never,
      reason: 'threat-has-ended',
      proposedBy: { organisation: 'region', pseudonym: 'invented-1' },
    },
  }),
  SafetyOverrideConfirmed: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      reason: z.enum(safetyOverrideReasons),
      proposedBy: whoActed,
      confirmedBy: whoActed,
    }),
    sentence: () => 'Een tweede persoon bevestigde dat terugkeer naar de gemeente van herkomst verantwoord is (1b).',
    example: {
      municipality: 'GM0148' as never,
      reason: 'threat-has-ended',
      proposedBy: { organisation: 'region', pseudonym: 'invented-1' },
      confirmedBy: { organisation: 'GM0160', pseudonym: 'invented-2' },
    },
  }),
  UtmostEffortRecorded: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality, actions: codes }),
    sentence: ({ municipality: gm }, names) => `${names.municipality(gm)} spande zich tot het uiterste in (3c).`,
    example: { municipality: 'GM0148' as never, actions: ['direct-mediation'] },
  }),
  DeclaredUnableToServe: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      reason: code,
      minimumShare: fraction,
      operationalShare: operationalShareSeen,
    }),
    sentence: ({ municipality: gm }, names) =>
      `${names.municipality(gm)} zit boven het minimumaandeel en kan niet huisvesten (3c).`,
    example: {
      municipality: 'GM0148' as never,
      reason: 'no-fitting-dwelling',
      minimumShare: { numerator: 15, denominator: 100 },
      operationalShare: {
        firstMonth: '2026-07' as never,
        lastMonth: '2026-09' as never,
        allocationCount: 3,
        vacancyCount: 10,
        share: { numerator: 3, denominator: 10 },
        window: 'rolling-12-months',
        upToPosition: 57,
      },
    },
  }),
  MunicipalitySteppedIn: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      municipalityOfOrigin: municipality,
      /** The helper's balance before this placement, so that both readings of OQ-22 can be tested later. */
      balanceBefore: signedFraction.nullable(),
      upToPosition: logPosition,
    }),
    sentence: ({ municipality: gm, municipalityOfOrigin }, names) =>
      `${names.municipality(gm)} springt bij voor ${names.municipality(municipalityOfOrigin)} (3c).`,
    example: {
      municipality: 'GM0160' as never,
      municipalityOfOrigin: 'GM0148' as never,
      balanceBefore: { numerator: -10, denominator: 1 },
      upToPosition: 58,
    },
  }),
  DestinationEstablished: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      basis: z.enum(destinationBases),
      municipalityOfOrigin: municipality.optional(),
      /** Who found the helper, for the basis `reciprocity` (OQ-22). */
      selectedBy: z.enum(['volunteer', 'table-agreement']).optional(),
    }),
    sentence: ({ municipality: gm, basis }, names) =>
      `De bestemming is ${names.municipality(gm)} (${basisInDutch[basis]}).`,
    example: {
      municipality: 'GM0148' as never,
      basis: 'residencePrinciple',
      municipalityOfOrigin: 'GM0148' as never,
    },
  }),
};
