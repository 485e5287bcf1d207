import { z } from 'zod';
import { agreementMonitoringEvents } from './agreement-monitoring-events.js';
import { facilityNeeds, statutoryDeadlines, urgencyCategories } from './codes.js';
import { eventType, type EventOf } from './event-type.js';
import { policies, policyNames } from './policies.js';
import {
  code,
  count,
  date,
  documentReference,
  fraction,
  municipality,
  publicName,
  publicSource,
  version,
} from './schema.js';
import { policyInDutch, policyValueInDutch } from './policies-in-dutch.js';
import { countInDutch, dayInDutch, shareInDutch } from './time-in-dutch.js';

const deadlineInDutch = {
  'regional-distribution-agreement': 'regionale verdeelafspraken',
  'housing-ordinance': 'huisvestingsverordening',
  'housing-programme': 'volkshuisvestingsprogramma',
} as const;

/** Stream `agreement-<region>`: the agreement as dated data (domain.md 7.1 to 7.3, section 11). */
export const agreementEvents = {
  AgreementAdopted: eventType({
    schemaVersion: 1,
    data: z.strictObject({ region: code, version, adoptedBy: z.enum(['regional-board']) }),
    sentence: ({ version: adopted }) => `Het bestuurlijk overleg stelde de verdeelafspraken vast, versie ${adopted}.`,
    example: { region: 'west-overijssel', version: '2025-12-05', adoptedBy: 'regional-board' },
  }),
  MembershipSet: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      municipalityName: publicName,
      validFrom: date,
      validUntil: date.optional(),
    }),
    sentence: ({ municipalityName, validFrom, validUntil }) =>
      `${municipalityName} doet mee vanaf ${dayInDutch(validFrom)}${validUntil ? ` tot en met ${dayInDutch(validUntil)}` : ''}.`,
    example: {
      municipality: 'GM0148' as never,
      municipalityName: 'Dalfsen',
      validFrom: '2025-12-05' as never,
    },
  }),
  /** Two codes merge in one event each; `occurredOn` is the day of the merger (wet Arhi; domain.md E-21). */
  MunicipalitySucceeded: eventType({
    schemaVersion: 1,
    data: z
      .strictObject({ predecessor: municipality, successor: municipality, source: publicSource })
      .refine(({ predecessor, successor }) => predecessor !== successor, {
        message: 'a municipality does not succeed itself',
        path: ['successor'],
      }),
    sentence: ({ predecessor, successor }, names) =>
      `${names.municipality(predecessor)} ging op in ${names.municipality(successor)}, dat haar rechten en plichten overnam (wet Arhi).`,
    example: {
      predecessor: 'GM0175' as never,
      successor: 'GM0160' as never,
      source: 'verzonnen',
    },
  }),
  BwMoRegionAssigned: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      bwMoRegion: publicName,
      validFrom: date,
      workingAgreement: documentReference.optional(),
    }),
    sentence: ({ municipality: gm, bwMoRegion }, names) =>
      `${names.municipality(gm)} hoort bij de BW-/MO-regio ${bwMoRegion}.`,
    example: { municipality: 'GM0177' as never, bwMoRegion: 'Deventer', validFrom: '2025-12-05' as never },
  }),
  LegalBasisEnteredIntoForce: eventType({
    schemaVersion: 1,
    data: z.strictObject({ law: code, source: publicSource }),
    sentence: ({ law }) => `De wet ${law} trad in werking.`,
    example: { law: 'Wvrv', source: 'Stb. 2026, 157' },
  }),
  AgreementEntryIntoForceEstablished: eventType({
    schemaVersion: 1,
    data: z.strictObject({}),
    sentence: () => 'De verdeelafspraken traden in werking.',
    example: {},
  }),
  StatutoryDeadlineRecorded: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      kind: z.enum(statutoryDeadlines),
      due: date,
      source: publicSource,
    }),
    sentence: ({ kind, due }) =>
      `Een wettelijke termijn is vastgelegd (${deadlineInDutch[kind]}): uiterlijk ${dayInDutch(due)}.`,
    example: { kind: 'housing-ordinance', due: '2028-01-01' as never, source: 'Wvrv' },
  }),
  MinimumShareSet: eventType({
    schemaVersion: 1,
    data: z.strictObject({ minimumShare: fraction, validFrom: date, source: publicSource }),
    sentence: ({ minimumShare, validFrom }) =>
      `Het minimumaandeel is ${shareInDutch(minimumShare)} vanaf ${dayInDutch(validFrom)}.`,
    example: {
      minimumShare: { numerator: 15, denominator: 100 },
      validFrom: '2026-07-01' as never,
      source: 'verdeelafspraken 3',
    },
  }),
  HouseholdCountRecorded: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality, referenceDate: date, householdCount: count, source: publicSource }),
    sentence: ({ municipality: gm, referenceDate, householdCount }, names) =>
      `${names.municipality(gm)} telde ${householdCount} huishoudens op ${dayInDutch(referenceDate)}.`,
    example: {
      municipality: 'GM0193' as never,
      referenceDate: '2025-01-01' as never,
      householdCount: 60_000,
      source: 'verzonnen',
    },
  }),
  MunicipalFacilitiesRecorded: eventType({
    schemaVersion: 1,
    data: z
      .strictObject({
        municipality,
        /** What the municipality has somewhere. What stands in neither list is not known. */
        available: z.array(z.enum(facilityNeeds)).max(facilityNeeds.length),
        /** What it does not have anywhere. */
        unavailable: z.array(z.enum(facilityNeeds)).max(facilityNeeds.length),
        validFrom: date,
        source: publicSource,
      })
      .refine(({ available, unavailable }) => !available.some((facility) => unavailable.includes(facility)), {
        message: 'available and unavailable at once',
        path: ['unavailable'],
      }),
    sentence: ({ municipality: gm, available, unavailable, validFrom }, names) =>
      `${names.municipality(gm)} heeft vanaf ${dayInDutch(validFrom)} ${available.length} van de voorzieningen uit zoekprofielen ` +
      `en mist er ${unavailable.length}.`,
    example: {
      municipality: 'GM0180' as never,
      available: ['daily-facilities', 'school-nearby'],
      unavailable: ['public-transport'],
      validFrom: '2026-07-01' as never,
      source: 'verzonnen',
    },
  }),
  CategoryListVersionAdopted: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      version,
      validFrom: date,
      /** `none-yet` while no ministerial regulation gives the criteria (R-088). */
      criteriaVersion: version,
      categories: z
        .array(
          z.strictObject({
            category: z.enum(urgencyCategories),
            provisional: z.boolean(),
            /** True where the ETHOS Light class has to be recorded (R-091). */
            needsEthosLightClass: z.boolean(),
          }),
        )
        .min(1),
    }),
    sentence: ({ version: adopted, categories }) =>
      `De lijst van wettelijke urgentiecategorieën, versie ${adopted}, telt ${countInDutch(categories.length, 'categorie', 'categorieën')}.`,
    example: {
      version: '2025-12-05',
      validFrom: '2025-12-05' as never,
      criteriaVersion: 'none-yet',
      categories: [{ category: 'homelessFamily', provisional: true, needsEthosLightClass: true }],
    },
  }),
  PolicySet: eventType({
    schemaVersion: 1,
    data: z
      .strictObject({ policy: z.enum(policyNames), value: code, validFrom: date })
      .refine(({ policy, value }) => (policies[policy].values as readonly string[]).includes(value), {
        message: 'not a value of this policy',
        path: ['value'],
      }),
    sentence: ({ policy, value, validFrom }) =>
      `De lezing van ${policyInDutch[policy]}, vanaf ${dayInDutch(validFrom)}: ${policyValueInDutch(value)}.`,
    example: { policy: 'operationalWindow', value: 'rolling-12-months', validFrom: '2026-07-01' as never },
  }),
  FallbackScenarioActivated: eventType({
    schemaVersion: 1,
    data: z.strictObject({ validFrom: date, reason: code }),
    sentence: ({ validFrom }) => `Het wettelijk terugvalscenario geldt vanaf ${dayInDutch(validFrom)}.`,
    example: { validFrom: '2028-07-01' as never, reason: 'no-regional-agreement' },
  }),
  FallbackScenarioDeactivated: eventType({
    schemaVersion: 1,
    data: z.strictObject({ validFrom: date, reason: code }),
    sentence: ({ validFrom }) => `Het wettelijk terugvalscenario geldt niet meer vanaf ${dayInDutch(validFrom)}.`,
    example: { validFrom: '2029-01-01' as never, reason: 'agreement-restored' },
  }),
  ...agreementMonitoringEvents,
};

export type AgreementEvent = EventOf<typeof agreementEvents>;
