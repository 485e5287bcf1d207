import { z } from 'zod';
import { basisInDutch } from './case-origin-events.js';
import { destinationBases } from './codes.js';
import {
  destinationRevisionReasons,
  disputeOutcomes,
  originCorrectionReasons,
  originEvidence,
} from './origin-codes.js';
import { eventType, type Names } from './event-type.js';
import { municipality } from './schema.js';

const origin = z.union([municipality, z.enum(['outside-region', 'unknown'])]);
type Origin = z.infer<typeof origin>;

/** Stream `case-<uuid>`: an origin that is disputed or corrected (E-10, E-11), a destination that is revised. */
export const caseDisputeEvents = {
  OriginDisputed: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      /** That disputes. */
      municipality,
      /** Never `unknown`: who disputes an origin says which one it should be. */
      counterProposal: z.union([municipality, z.enum(['outside-region'])]),
      evidence: z.enum(originEvidence),
    }),
    sentence: ({ municipality: gm, counterProposal }, names) =>
      `${names.municipality(gm)} betwist de herkomst; tegenvoorstel: ${inDutch(counterProposal, names)}.`,
    example: {
      municipality: 'GM0148' as never,
      counterProposal: 'GM0166' as never,
      evidence: 'previous-residential-address',
    },
  }),
  OriginDisputeResolved: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      outcome: z.enum(disputeOutcomes),
      /** The one that stands; where it is another than before, the correction is an event of its own, beside this one. */
      origin,
      /** Of the origin that stands; absent where the dispute was withdrawn. */
      evidence: z.enum(originEvidence).optional(),
    }),
    sentence: ({ outcome, origin: standing }, names) =>
      `De betwisting is opgelost (${outcomeInDutch[outcome]}); de herkomst is ${inDutch(standing, names)}.`,
    example: { outcome: 'determined-by-table', origin: 'GM0166' as never, evidence: 'previous-residential-address' },
  }),
  OriginCorrected: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      origin,
      /** As judged by the membership valid on the day. */
      originLies: z.enum(['in-region', 'outside-region', 'unknown']),
      previousOrigin: origin,
      evidence: z.enum(originEvidence),
      reason: z.enum([...originCorrectionReasons, 'dispute-resolved']),
    }),
    sentence: ({ origin: corrected, previousOrigin }, names) =>
      `De herkomst is gecorrigeerd: ${inDutch(corrected, names)} in plaats van ${inDutch(previousOrigin, names)}.`,
    example: {
      origin: 'GM0166' as never,
      originLies: 'in-region',
      previousOrigin: 'GM0148' as never,
      evidence: 'previous-residential-address',
      reason: 'new-evidence',
    },
  }),
  DestinationRevised: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      previousMunicipality: municipality,
      basis: z.enum(destinationBases),
      municipalityOfOrigin: municipality.optional(),
      /** Who found the helper, for the basis `reciprocity` (OQ-22). */
      selectedBy: z.enum(['volunteer', 'table-agreement']).optional(),
      reason: z.enum(destinationRevisionReasons),
    }),
    sentence: ({ municipality: gm, previousMunicipality, basis }, names) =>
      `De bestemming is herzien: ${names.municipality(gm)} in plaats van ${names.municipality(previousMunicipality)} (${basisInDutch[basis]}).`,
    example: {
      municipality: 'GM0160' as never,
      previousMunicipality: 'GM0166' as never,
      basis: 'mediationTable',
      municipalityOfOrigin: 'GM0166' as never,
      reason: 'facilities-missing',
    },
  }),
};

const outcomeInDutch = {
  withdrawn: 'ingetrokken',
  accepted: 'aanvaard',
  'determined-by-table': 'bepaald door de bemiddelingstafel',
} as const;

function inDutch(place: Origin, names: Names): string {
  if (place === 'unknown') return 'onbekend';
  return place === 'outside-region' ? 'buiten de regio' : names.municipality(place);
}
