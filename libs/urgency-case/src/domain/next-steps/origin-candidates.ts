import { isMunicipalityCode } from '@evenwicht/kernel';
import type { Candidates, Question } from './candidates.js';

const evidence = 'other';

/** What is said of an origin after it was determined (E-10, E-11). */
export const originCandidates: Candidates<
  'DisputeOrigin' | 'WithdrawOriginDispute' | 'AcceptOriginDispute' | 'DetermineDisputedOrigin' | 'CorrectOrigin'
> = {
  DisputeOrigin: (question) =>
    municipalitiesIn(question).flatMap((municipality) =>
      (['outside-region', ...question.terms.members.slice(0, 2)] as const).map((counterProposal) => ({
        municipality,
        counterProposal,
        evidence,
      })),
    ),
  WithdrawOriginDispute: ({ state: { dispute } }) => (dispute ? [{ municipality: dispute.municipality }] : []),
  AcceptOriginDispute: () => [{}],
  DetermineDisputedOrigin: ({ state: { origin } }) => (origin ? [{ origin: origin.origin, evidence }] : []),
  CorrectOrigin: () =>
    (['unknown', 'outside-region'] as const).map((origin) => ({ origin, evidence, reason: 'new-evidence' })),
};

function municipalitiesIn({ state: { origin, destination, allocation } }: Question) {
  const named = [origin?.origin, destination?.municipality, allocation?.placement.municipality];
  return [...new Set(named)].filter((one) => one !== undefined && isMunicipalityCode(one));
}
