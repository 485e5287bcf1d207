import type { CaseFacts } from './case-facts.js';
import type { CaseState } from './case-state.js';
import { refusalCountOf } from './offers-on-record.js';
import { objectionOf } from './step.js';

export const refusalRejections = {
  REFUSAL_WITHOUT_CONSEQUENCE:
    'De urgentieregeling van de gemeente verbindt geen gevolg aan het weigeren van een woning.',
  REFUSALS_WITHIN_LIMIT: 'Het huishouden weigerde minder vaak een passende woning dan de urgentieregeling toestaat.',
} as const;
export type RefusalRejection = keyof typeof refusalRejections;

/**
 * Whether refusing may cost a household its urgency is for the municipal scheme to say, on the day on which the
 * municipality decides so; nothing follows by itself (R-009, R-027; E-29). Where no offer was recorded the record cannot
 * tell, and the municipality is taken at its word.
 */
export function objectionToEndForRefusal(state: CaseState, { scheme }: CaseFacts): RefusalRejection | undefined {
  if (!state.offers) return undefined;
  const limit = scheme?.offerRefusalLimit;
  return objectionOf<RefusalRejection>(
    [limit === undefined, 'REFUSAL_WITHOUT_CONSEQUENCE'],
    [limit !== undefined && refusalCountOf(state) < limit, 'REFUSALS_WITHIN_LIMIT'],
  );
}
