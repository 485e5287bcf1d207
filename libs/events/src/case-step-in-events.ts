import { z } from 'zod';
import { eventType } from './event-type.js';
import { municipality } from './schema.js';
import { stepInDeclineReasons, stepInWithdrawalReasons } from './step-in-codes.js';
import { declineInDutch, withdrawalInDutch } from './table-in-dutch.js';

/** Stream `case-<uuid>`, the call for help of a municipality of origin that cannot serve, and its answers (3c; R-062). */
export const caseStepInEvents = {
  /** By the mediation table, of one or more municipalities. Whoever did not answer yet is not asked twice. */
  StepInRequested: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipalities: z.array(municipality).min(1).max(50) }),
    sentence: ({ municipalities }, names) => {
      const asked = municipalities.map((gm) => names.municipality(gm));
      return `De bemiddelingstafel vroeg ${inDutch(asked)} om bij te springen.`;
    },
    example: { municipalities: ['GM0160' as never, 'GM0166' as never] },
  }),
  /** Asked or not: "kan bijspringen". Not yet help. */
  StepInOffered: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality }),
    sentence: ({ municipality: gm }, names) => `${names.municipality(gm)} biedt aan om bij te springen.`,
    example: { municipality: 'GM0160' as never },
  }),
  /** A refusal has a recorded reason (OQ-17). */
  StepInDeclined: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality, reason: z.enum(stepInDeclineReasons) }),
    sentence: ({ municipality: gm, reason }, names) =>
      `${names.municipality(gm)} springt niet bij (${declineInDutch[reason]}).`,
    example: { municipality: 'GM0166' as never, reason: 'no-fitting-dwelling' },
  }),
  StepInOfferWithdrawn: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality, reason: z.enum(stepInWithdrawalReasons) }),
    sentence: ({ municipality: gm, reason }, names) =>
      `${names.municipality(gm)} trok het aanbod om bij te springen in (${withdrawalInDutch[reason]}).`,
    example: { municipality: 'GM0160' as never, reason: 'care-not-available' },
  }),
};

function inDutch(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}
