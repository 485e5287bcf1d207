/** Why an evaluation is held: three years have passed, or something came between (agreement 3.5; ). */
export const evaluationOccasions = ['three-years', 'emergency-button', 'early-warning', 'board-request'] as const;
export type EvaluationOccasion = (typeof evaluationOccasions)[number];

/** What a finding is about; what was found stands in its document. */
export const findingTopics = [
  'fitting-housing',
  'residence-principle',
  'mediation-table',
  'balanced-distribution',
  'minimum-share',
  'reciprocity',
  'category-coverage',
  'net-addition',
  'roles-and-cooperation',
  'monitoring',
  'law-or-regulation',
  'other',
] as const;
export type FindingTopic = (typeof findingTopics)[number];

/** No verdict on a party: a deviation is no breach. */
export const findingConclusions = ['as-agreed', 'in-part', 'not-as-agreed', 'cannot-be-said'] as const;
export type FindingConclusion = (typeof findingConclusions)[number];

export const findingWithdrawalReasons = ['recorded-wrongly', 'superseded', 'other'] as const;
export type FindingWithdrawalReason = (typeof findingWithdrawalReasons)[number];

/** What is adjusted ("desgewenst bijsturing"); the rule itself is changed in the agreement. */
export const adjustmentKinds = [
  'agreement',
  'minimum-share',
  'reading',
  'membership',
  'category-list',
  'early-warning',
  'statutory-fallback',
  'urgency-scheme',
  'other',
] as const;
export type AdjustmentKind = (typeof adjustmentKinds)[number];

/** "desgewenst": an evaluation may end without an adjustment. */
export const evaluationOutcomes = ['adjusted', 'no-adjustment'] as const;
