import { isMunicipalityCode } from '@evenwicht/kernel';
import { anyCodes, type Candidates, type Question } from './candidates.js';

const evidence = 'other';
const [anyCode] = anyCodes;

/** What is said of an origin and of a destination after they were determined (E-10, E-11; R-044). */
export const originCandidates: Candidates<
  | 'DisputeOrigin'
  | 'WithdrawOriginDispute'
  | 'AcceptOriginDispute'
  | 'DetermineDisputedOrigin'
  | 'CorrectOrigin'
  | 'ReviseDestination'
  | 'MoveCarePlace'
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
  ReviseDestination: ({ terms }) =>
    terms.members.map((destination) => ({
      destination,
      individualInterests: [anyCode],
      generalInterests: [anyCode],
      reason: 'other',
      deviationReason: 'other',
    })),
  MoveCarePlace: ({ terms }) => terms.members.map((municipality) => ({ municipality })),
};

function municipalitiesIn({ state: { origin, destination, allocation } }: Question) {
  const named = [origin?.origin, destination?.municipality, allocation?.placement.municipality];
  return [...new Set(named)].filter((one) => one !== undefined && isMunicipalityCode(one));
}
