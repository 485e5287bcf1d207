import { z } from 'zod';
import {
  categoryGroups,
  closureReasons,
  elsewhereManners,
  householdChanges,
  isCategoryOfScope,
  reopeningReasons,
  scopes,
} from './codes.js';
import { eventType } from './event-type.js';
import {
  caseId,
  code,
  date,
  documentReference,
  externalReference,
  municipality,
  personRef,
  version,
} from './schema.js';
import { dayInDutch } from './time-in-dutch.js';
import { codeInDutch } from './open-codes-in-dutch.js';

/** Stream `case-<uuid>`, first part: application, decision and closure. */
export const caseApplicationEvents = {
  UrgencyApplied: eventType({
    schemaVersion: 1,
    data: z
      .strictObject({
        personRef,
        municipality,
        /** One of the statutory categories, or for another scope a code of the municipality's own. */
        category: code,
        group: z.enum(categoryGroups).optional(),
        /** A second category that applies; kept for the municipality alone, and counted nowhere (E-24). */
        secondaryCategory: code.optional(),
        /** Living situation by ETHOS Light, 1 to 6 (CBS); for homeless families with minor children (R-091). */
        ethosLightClass: z.int().min(1).max(6).optional(),
        scope: z.enum(scopes),
        categoryListVersion: version,
        /** Registered before the agreement was in force: followed like any other, but not counted (R-005). */
        isBeforeEntryIntoForce: z.boolean(),
        externalReference: externalReference.optional(),
        /** The cases in which the household stood before it split or merged (E-25). */
        follows: z.strictObject({ change: z.enum(householdChanges), cases: z.array(caseId).min(1).max(5) }).optional(),
      })
      .refine(isCategoryOfScope, { message: 'not a statutory category', path: ['category'] })
      .refine(({ secondaryCategory: category, scope }) => !category || isCategoryOfScope({ category, scope }), {
        message: 'not a statutory category',
        path: ['secondaryCategory'],
      }),
    sentence: ({ municipality: gm, follows }, names) =>
      `${names.municipality(gm)} ontving een aanvraag om urgentie${follows ? followingInDutch[follows.change] : ''}.`,
    example: {
      personRef: '6a4e1d7c-0d5f-4c39-9f6e-0d0f1c5f7a11' as never,
      municipality: 'GM0148' as never,
      category: 'shelteredHousing',
      scope: 'statutory',
      categoryListVersion: '2025-12-05',
      isBeforeEntryIntoForce: false,
    },
  }),
  UrgencyGranted: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      /** The criteria of the ministerial regulation that were applied, or `none-yet` (R-088). */
      criteriaVersion: version,
      /** The urgency scheme that the decision rests on, by its first day; absent only outside the statutory scope. */
      schemeValidFrom: date.optional(),
      validUntil: date.optional(),
      /** Why it was granted, as a code of the scheme, such as its hardship clause; absent for the ordinary ground. */
      ground: code.optional(),
      document: documentReference.optional(),
    }),
    sentence: ({ municipality: gm, validUntil }, names) =>
      `${names.municipality(gm)} verleende urgentie${validUntil ? `, geldig tot en met ${dayInDutch(validUntil)}` : ''}.`,
    example: {
      municipality: 'GM0148' as never,
      criteriaVersion: 'none-yet',
      schemeValidFrom: '2026-07-01' as never,
      validUntil: '2027-08-03' as never,
    },
  }),
  UrgencyRefused: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      ground: code,
      schemeValidFrom: date.optional(),
      document: documentReference.optional(),
    }),
    sentence: ({ municipality: gm, ground }, names) =>
      `${names.municipality(gm)} wees de aanvraag af (${codeInDutch(ground)}).`,
    example: {
      municipality: 'GM0148' as never,
      ground: 'criteria-not-met',
      schemeValidFrom: '2026-07-01' as never,
    },
  }),
  /** From then on the successor stands in the case wherever its predecessor stood (wet Arhi; domain.md E-21). */
  CaseTransferred: eventType({
    schemaVersion: 1,
    data: z.strictObject({ predecessor: municipality, successor: municipality }),
    sentence: ({ predecessor, successor }, names) =>
      `${names.municipality(successor)} nam in deze zaak de plaats in van ${names.municipality(predecessor)} (herindeling).`,
    example: { predecessor: 'GM0175' as never, successor: 'GM0160' as never },
  }),
  CaseClosed: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      reason: z.enum(closureReasons),
      /** Of a household that was housed elsewhere; absent where it is not known. */
      manner: z.enum(elsewhereManners).optional(),
      /** The cases in which the household goes on, where it split or merged. */
      continuedIn: z.array(caseId).min(1).optional(),
    }),
    sentence: ({ reason, manner }) =>
      `De zaak is gesloten (${closureInDutch[reason]}${manner ? `, ${mannerInDutch[manner]}` : ''}).`,
    example: { reason: 'housed-elsewhere', manner: 'outside-region' },
  }),
  /** The closure holds no longer; everything else of the case stands as it stood. */
  CaseReopened: eventType({
    schemaVersion: 1,
    data: z.strictObject({ reason: z.enum(reopeningReasons) }),
    sentence: ({ reason }) => `De zaak is heropend (${reopeningInDutch[reason]}).`,
    example: { reason: 'closed-by-mistake' },
  }),
};

const reopeningInDutch = {
  'closed-by-mistake': 'ten onrechte gesloten',
  'elsewhere-fell-through': 'de huisvesting elders ging niet door',
  other: 'andere reden',
} as const;

const closureInDutch = {
  withdrawn: 'aanvraag ingetrokken',
  expired: 'urgentie verlopen',
  revoked: 'urgentie ingetrokken door de gemeente',
  deceased: 'overleden',
  'housed-elsewhere': 'elders gehuisvest',
  'refused-offer': 'aangeboden woning geweigerd',
  'forwarded-outside-agreement': 'doorgezonden naar een bestuursorgaan buiten de verdeelafspraken, Awb 2:3',
  'registered-by-mistake': 'bij vergissing of dubbel geregistreerd; telt niet als aanvraag',
  'household-split': 'huishouden gesplitst; verder in een andere zaak',
  'household-merged': 'huishoudens samengevoegd; verder in een andere zaak',
} as const;

const mannerInDutch = {
  'own-effort-in-region': 'op eigen kracht binnen de regio',
  'outside-region': 'buiten de regio',
  other: 'anders',
} as const;

const followingInDutch = {
  'household-split': ', na de splitsing van het huishouden in een eerdere zaak',
  'household-merged': ', na de samenvoeging van de huishoudens in eerdere zaken',
} as const;
