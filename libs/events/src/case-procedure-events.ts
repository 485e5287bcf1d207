import { z } from 'zod';
import { eventType } from './event-type.js';
import { code, date, documentReference, municipality } from './schema.js';
import { dayInDutch } from './time-in-dutch.js';
import { codeInDutch, codesInDutch } from './open-codes-in-dutch.js';

/** Stream `case-<uuid>`, between receipt and decision: the procedure of the Awb and of the municipal scheme. */
export const caseProcedureEvents = {
  ApplicationForwarded: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      /** The municipality that the application belongs with, and that decides on it from now on. */
      decidingMunicipality: municipality,
      document: documentReference.optional(),
    }),
    sentence: ({ municipality: gm, decidingMunicipality }, names) =>
      `${names.municipality(gm)} zond de aanvraag door naar ${names.municipality(decidingMunicipality)} (Awb 2:3).`,
    example: { municipality: 'GM0193' as never, decidingMunicipality: 'GM0148' as never },
  }),
  SupplementRequested: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      /** Codes of what the application lacks. */
      missing: z.array(code).min(1).max(20),
      /** The last day on which the applicant can supplement in time. */
      dueOn: date,
      document: documentReference.optional(),
    }),
    sentence: ({ missing, dueOn }) =>
      `Om aanvulling gevraagd (${codesInDutch(missing)}), uiterlijk ${dayInDutch(dueOn)} (Awb 4:5).`,
    example: { missing: ['proof-of-residence'], dueOn: '2026-08-24' as never },
  }),
  SupplementReceived: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      /** Whether the application can be judged now. */
      isComplete: z.boolean(),
      document: documentReference.optional(),
    }),
    sentence: ({ isComplete }) =>
      isComplete
        ? 'De aanvulling is ontvangen; de aanvraag is compleet.'
        : 'Een aanvulling is ontvangen; zij is onvoldoende.',
    example: { isComplete: true },
  }),
  ExternalAdviceRequested: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      /** The kind of adviser, as a code; never a person. */
      adviser: code,
      document: documentReference.optional(),
    }),
    sentence: ({ adviser }) => `Advies gevraagd (${codeInDutch(adviser)}; Awb 3:5).`,
    example: { adviser: 'social-medical' },
  }),
  ExternalAdviceReceived: eventType({
    schemaVersion: 1,
    data: z.strictObject({ adviser: code, document: documentReference.optional() }),
    sentence: ({ adviser }) => `Advies ontvangen (${codeInDutch(adviser)}).`,
    example: { adviser: 'social-medical', document: 'Z-2026-0107' },
  }),
  DecisionTermExtended: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      /** The day by which the applicant was told to expect the decision. */
      decideBy: date,
      reason: code,
      document: documentReference.optional(),
    }),
    sentence: ({ decideBy, reason }) =>
      `De beslistermijn is verlengd tot en met ${dayInDutch(decideBy)} (${codeInDutch(reason)}; Awb 4:14).`,
    example: { decideBy: '2026-11-02' as never, reason: 'advice-outstanding' },
  }),
  ApplicationSetAside: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality, ground: code, document: documentReference.optional() }),
    sentence: ({ municipality: gm, ground }, names) =>
      `${names.municipality(gm)} stelde de aanvraag buiten behandeling (${codeInDutch(ground)}; Awb 4:5).`,
    example: { municipality: 'GM0148' as never, ground: 'not-supplemented' },
  }),
};
