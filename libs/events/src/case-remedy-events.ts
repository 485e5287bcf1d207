import { z } from 'zod';
import { objectionTargets, objectionOutcomes } from './codes.js';
import { eventType } from './event-type.js';
import { code, date, documentReference, municipality } from './schema.js';
import { dayInDutch } from './time-in-dutch.js';

const outcomeInDutch = {
  upheld: 'gegrond',
  dismissed: 'ongegrond',
  inadmissible: 'niet-ontvankelijk',
  withdrawn: 'ingetrokken',
} as const;

const objectInDutch = {
  decision: 'de beschikking',
  'setting-aside': 'de buitenbehandelingstelling',
  revocation: 'de intrekking van de urgentie',
} as const;

/** Stream `case-<uuid>`, after the decision: objection and the life of the urgency (Awb 6 and 7; municipal scheme, R-009). */
export const caseRemedyEvents = {
  ObjectionLodged: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      against: z.enum(objectionTargets),
      document: documentReference.optional(),
      /** A committee advises on it (Awb 7:13), which gives twelve weeks instead of six (7:10). Absent in older events: none. */
      isForCommittee: z.boolean().optional(),
    }),
    sentence: ({ against }) => `Bezwaar gemaakt tegen ${objectInDutch[against]} (Awb 6:4).`,
    example: { against: 'decision' },
  }),
  ObjectionDecisionPostponed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ decideBy: date, document: documentReference.optional() }),
    sentence: ({ decideBy }) => `De beslissing op bezwaar is verdaagd tot en met ${dayInDutch(decideBy)} (Awb 7:10).`,
    example: { decideBy: '2027-01-15' as never, document: 'Z-2026-0207' },
  }),
  ObjectionDecided: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      against: z.enum(objectionTargets),
      /** What replaces the decision, if anything does, is an event of its own, beside this one. */
      outcome: z.enum(objectionOutcomes),
      document: documentReference.optional(),
    }),
    sentence: ({ against, outcome }) =>
      `Het bezwaar tegen ${objectInDutch[against]} is ${outcomeInDutch[outcome]} (Awb 7:11).`,
    example: { against: 'decision', outcome: 'upheld', document: 'Z-2026-0207' },
  }),
  UrgencyRevoked: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality, ground: code, document: documentReference.optional() }),
    sentence: ({ municipality: gm }, names) => `${names.municipality(gm)} trok de urgentie in.`,
    example: { municipality: 'GM0148' as never, ground: 'circumstances-changed' },
  }),
  UrgencyExtended: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality, validUntil: date, document: documentReference.optional() }),
    sentence: ({ municipality: gm, validUntil }, names) =>
      `${names.municipality(gm)} verlengde de urgentie tot en met ${dayInDutch(validUntil)}.`,
    example: { municipality: 'GM0148' as never, validUntil: '2028-02-03' as never },
  }),
  /** The household is not housed: the case stays open, for somebody to look at (R-018, E-30). */
  UrgencyExpired: eventType({
    schemaVersion: 1,
    data: z.strictObject({ validUntil: date }),
    sentence: ({ validUntil }) =>
      `De urgentie is verlopen; zij gold tot en met ${dayInDutch(validUntil)}. Het huishouden is niet gehuisvest.`,
    example: { validUntil: '2027-08-03' as never },
  }),
};
