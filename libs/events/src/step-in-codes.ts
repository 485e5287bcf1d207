/** Why a municipality that was asked does not step in (3c, "kan bijspringen"; OQ-17). */
export const stepInDeclineReasons = [
  'no-fitting-dwelling',
  'above-minimum-share',
  'own-cases-first',
  'facilities-missing',
  'care-not-available',
  'liveability',
  'stepped-in-recently',
  'other',
] as const;
export type StepInDeclineReason = (typeof stepInDeclineReasons)[number];

/** Why a municipality that offered to step in takes that back. */
export const stepInWithdrawalReasons = [
  'no-fitting-dwelling',
  'facilities-missing',
  'care-not-available',
  'offered-by-mistake',
  'other',
] as const;
export type StepInWithdrawalReason = (typeof stepInWithdrawalReasons)[number];
