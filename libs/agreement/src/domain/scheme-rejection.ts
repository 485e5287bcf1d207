/** Why a change of a municipal urgency scheme is not recorded, and the sentence for whoever asked. */
export const schemeRejections = {
  UNKNOWN_MUNICIPALITY: 'Deze gemeente heeft nooit aan de verdeelafspraken meegedaan.',
  VALID_UNTIL_BEFORE_VALID_FROM: 'De laatste dag ligt voor de eerste dag.',
  NO_SCHEME_TO_END: 'Op die dag geldt in deze gemeente geen urgentieregeling.',
} as const;

export type SchemeRejection = keyof typeof schemeRejections;
