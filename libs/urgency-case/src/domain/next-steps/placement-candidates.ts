import { careRoles, referralQuestions, returnUnsuitableReasons } from '@evenwicht/events';
import { anyCodes, type Candidates } from './candidates.js';

const [anyCode] = anyCodes;

/** Where the household goes, who helps, and the dwelling (1, 3c, 4). */
export const placementCandidates: Candidates<
  | 'DetermineOrigin'
  | 'AssessReturnUnsuitable'
  | 'IdentifyCarePlace'
  | 'ReferToMediationTable'
  | 'RecordTableDetermination'
  | 'RecordUtmostEffort'
  | 'DeclareUnableToServe'
  | 'StepIn'
  | 'EstablishSearchProfile'
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
  RecordTableDetermination: ({ terms }) =>
    terms.members.flatMap((destination) =>
      anyCodes.map((interest) => ({ destination, individualInterests: [interest], generalInterests: [interest] })),
    ),
  RecordUtmostEffort: () => anyCodes.map((action) => ({ actions: [action] })),
  DeclareUnableToServe: () => anyCodes.map((reason) => ({ reason })),
  StepIn: ({ terms }) => terms.members.map((municipality) => ({ municipality })),
  EstablishSearchProfile: () => [1, 2].map((personCount) => ({ personCount, needs: [] })),
  AllocateDwelling: ({ state, terms, organisation }) =>
    (state.destination ? [state.destination.municipality] : terms.members).map((municipality) => ({
      municipality,
      association: organisation as never, // whether the asker is an association is for the access table
      kind: 'vacancy',
    })),
  WithdrawAllocation: () => anyCodes.map((reason) => ({ reason })),
  StartTenancy: () => [{}],
  ReverseTenancy: () => anyCodes.map((reason) => ({ reason })),
};
