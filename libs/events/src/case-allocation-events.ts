import { z } from 'zod';
import { contractTypes, correctionReasons, destinationBases, dwellingKinds, scopes } from './codes.js';
import { eventType } from './event-type.js';
import { association, code, municipality } from './schema.js';

/** Everything that counting a placement needs stands in the event itself, so that a reaction can be pure. */
const placement = {
  municipality,
  association,
  kind: z.enum(dwellingKinds),
  scope: z.enum(scopes),
  basis: z.enum(destinationBases).optional(),
  municipalityOfOrigin: municipality.optional(),
};

const examplePlacement = {
  municipality: 'GM0148' as never,
  association: 'association-1' as never,
  kind: 'vacancy',
  scope: 'statutory',
  basis: 'residencePrinciple',
  municipalityOfOrigin: 'GM0148' as never,
} as const;

/** Stream `case-<uuid>`, third part: from hand-over to tenancy (agreement 4; OQ-4). */
export const caseAllocationEvents = {
  HandedOverToAllocation: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality }),
    sentence: ({ municipality: gm }, names) =>
      `Overgedragen aan de woningcorporaties in ${names.municipality(gm)} voor een passende woning (4).`,
    example: { municipality: 'GM0148' as never },
  }),
  DwellingAllocated: eventType({
    schemaVersion: 1,
    data: z.strictObject(placement),
    sentence: ({ association: landlord, municipality: gm }, names) =>
      `${names.association(landlord)} wees een woning toe in ${names.municipality(gm)}.`,
    example: examplePlacement,
  }),
  AllocationWithdrawn: eventType({
    schemaVersion: 1,
    data: z.strictObject({ municipality, association, kind: z.enum(dwellingKinds), reason: code }),
    sentence: ({ reason }) =>
      correctionReasons.includes(reason)
        ? 'De toewijzing is teruggeboekt om opnieuw te worden vastgelegd.'
        : 'De toewijzing is ingetrokken.',
    example: {
      municipality: 'GM0148' as never,
      association: 'association-1' as never,
      kind: 'vacancy',
      reason: 'not-recorded',
    },
  }),
  TenancyStarted: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      ...placement,
      /** Reported as it is; a household counts once, whatever the contract (E-26, OQ-12). */
      contractType: z.enum(contractTypes).optional(),
    }),
    // not the contract: another association may read this after a reversal, and an omklapcontract tells of care
    sentence: ({ municipality: gm }, names) => `Gehuisvest in ${names.municipality(gm)}: de huur is ingegaan.`,
    example: examplePlacement,
  }),
  TenancyReversed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...placement, reason: code }),
    sentence: ({ reason }) =>
      correctionReasons.includes(reason)
        ? 'De huisvesting is teruggeboekt om opnieuw te worden vastgelegd.'
        : 'De huur is teruggedraaid; de zaak is weer open.',
    example: { ...examplePlacement, reason: 'contract-annulled' },
  }),
};
