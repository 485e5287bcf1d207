import type { Meanings } from './meaning.js';

type OriginFact =
  | 'origin'
  | 'return-not-suitable'
  | 'care-place'
  | 'referral'
  | 'determination'
  | 'utmost-effort'
  | 'unable-to-serve'
  | 'step-in';

/** Where the household belongs (agreement 1a to 1c, 3a, 3c): stream `case-<uuid>`. */
export const originCommands: Meanings<OriginFact> = {
  origin: ({ case: reference, determinedOn, origin, evidence }, { ids }) => [
    { type: 'DetermineOrigin', on: determinedOn, data: { caseId: ids.caseId(reference), origin, evidence } },
  ],
  'return-not-suitable': ({ case: reference, on, reason }, { ids }) => [
    { type: 'AssessReturnUnsuitable', on, data: { caseId: ids.caseId(reference), reason } },
  ],
  'care-place': ({ case: reference, on, municipality, role }, { ids }) => [
    { type: 'IdentifyCarePlace', on, data: { caseId: ids.caseId(reference), municipality, role } },
  ],
  referral: ({ case: reference, on, question }, { ids }) => [
    { type: 'ReferToMediationTable', on, data: { caseId: ids.caseId(reference), question } },
  ],
  determination: ({ case: reference, on, destination, individualInterest, generalInterest }, { ids }) => [
    {
      type: 'RecordTableDetermination',
      on,
      data: {
        caseId: ids.caseId(reference),
        destination,
        individualInterests: individualInterest,
        generalInterests: generalInterest,
        wasMadeElsewhere: true,
      },
    },
  ],
  'utmost-effort': ({ case: reference, on, actions }, { ids }) => [
    { type: 'RecordUtmostEffort', on, data: { caseId: ids.caseId(reference), actions } },
  ],
  'unable-to-serve': ({ case: reference, on, reason }, { ids }) => [
    { type: 'DeclareUnableToServe', on, data: { caseId: ids.caseId(reference), reason } },
  ],
  'step-in': ({ case: reference, on, municipality }, { ids }) => [
    { type: 'StepIn', on, data: { caseId: ids.caseId(reference), municipality } },
  ],
};
