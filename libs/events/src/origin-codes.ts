/** What an origin that is disputed or corrected rests on (OQ-14). */
export const originEvidence = [
  'brp-residential-address',
  'previous-residential-address',
  'youth-care-responsible-municipality',
  'care-provider-statement',
  'other',
] as const;
export type OriginEvidence = (typeof originEvidence)[number];

/** Why a municipality records an origin anew. */
export const originCorrectionReasons = ['registered-wrongly', 'new-evidence', 'other'] as const;
export type OriginCorrectionReason = (typeof originCorrectionReasons)[number];

/** Why a household is to live elsewhere than was established (agreement 1, "passend wonen is leidend"; R-044). */
export const destinationRevisionReasons = [
  'care-moved',
  'network-elsewhere',
  'facilities-missing',
  'safety',
  'household-changed',
  'other',
] as const;
export type DestinationRevisionReason = (typeof destinationRevisionReasons)[number];

/** Ingetrokken, aanvaard, bepaald door de bemiddelingstafel. */
export const disputeOutcomes = ['withdrawn', 'accepted', 'determined-by-table'] as const;
export type DisputeOutcome = (typeof disputeOutcomes)[number];
