import {
  careRoles,
  offerRefusalReasons,
  offerWithdrawalReasons,
  referralQuestions,
  returnUnsuitableReasons,
  safetyOverrideReasons,
} from '@evenwicht/events';
import { unsuitableReturnsOf, type RegisteredCase } from '../case-state.js';
import { anyCodes, type Candidates, type Question } from './candidates.js';

const [anyCode] = anyCodes;

/** Where the household goes, who helps, and the dwelling (1, 3c, 4). */
export const placementCandidates: Candidates<
  | 'DetermineOrigin'
  | 'AssessReturnUnsuitable'
  | 'IdentifyCarePlace'
  | 'ReferToMediationTable'
  | 'ProposeSafetyOverride'
  | 'ConfirmSafetyOverride'
  | 'RecordTableDetermination'
  | 'RecordUtmostEffort'
  | 'DeclareUnableToServe'
  | 'StepIn'
  | 'EstablishSearchProfile'
  | 'OfferDwelling'
  | 'RefuseOffer'
  | 'WithdrawOffer'
  | 'AllocateDwelling'
  | 'WithdrawAllocation'
  | 'StartTenancy'
  | 'ReverseTenancy'
> = {
  DetermineOrigin: () => [{ origin: 'unknown', evidence: anyCode }],
  AssessReturnUnsuitable: () => returnUnsuitableReasons.map((reason) => ({ reason })),
  IdentifyCarePlace: ({ terms }) =>
    terms.members.flatMap((municipality) => careRoles.map((role) => ({ municipality, role }))),
  ReferToMediationTable: () => referralQuestions.map((question) => ({ question })),
  ProposeSafetyOverride: ({ state, organisation, pseudonym }) =>
    unsuitableReturnsOf(state).flatMap(({ municipality }) =>
      safetyOverrideReasons.map((reason) => ({ municipality, reason, by: { organisation, pseudonym } })),
    ),
  ConfirmSafetyOverride: ({ state, organisation, pseudonym }) =>
    unsuitableReturnsOf(state).map(({ municipality }) => ({ municipality, by: { organisation, pseudonym } })),
  RecordTableDetermination: ({ terms }) =>
    terms.members.flatMap((destination) =>
      anyCodes.map((interest) => ({
        destination,
        individualInterests: [interest],
        generalInterests: [interest],
        deviationReason: 'other',
      })),
    ),
  RecordUtmostEffort: () => anyCodes.map((action) => ({ actions: [action] })),
  DeclareUnableToServe: () => anyCodes.map((reason) => ({ reason })),
  StepIn: ({ terms }) => terms.members.map((municipality) => ({ municipality })),
  EstablishSearchProfile: () => [1, 2].map((personCount) => ({ personCount, needs: [] })),
  OfferDwelling: (question) =>
    dwellingsFor(question).map((dwelling) => ({ ...dwelling, offer: unusedKey(question), module: 'other' })),
  RefuseOffer: ({ state }) => keysOf(state).flatMap((key) => offerRefusalReasons.map((reason) => ({ ...key, reason }))),
  WithdrawOffer: ({ state }) =>
    keysOf(state).flatMap((key) => offerWithdrawalReasons.map((reason) => ({ ...key, reason }))),
  AllocateDwelling: dwellingsFor,
  WithdrawAllocation: () => anyCodes.map((reason) => ({ reason })),
  StartTenancy: () => [{}],
  ReverseTenancy: () => anyCodes.map((reason) => ({ reason })),
};

function dwellingsFor({ state, terms, organisation }: Question) {
  return (state.destination ? [state.destination.municipality] : terms.members).map((municipality) => ({
    municipality,
    association: organisation as never, // whether the asker is an association is for the access table
    kind: 'vacancy' as const,
  }));
}

function keysOf({ offers = [] }: RegisteredCase) {
  return offers.map(({ offer, association }) => ({ offer, association }));
}

/** Longer than every key that is taken. */
function unusedKey({ state }: Question): string {
  return `any-${keysOf(state)
    .map(({ offer }) => offer)
    .join('-')}`;
}
