/** What a regional board meeting (bestuurlijk overleg) decided about; the decision itself is in its document (1, 3.5; R-006). */
export const boardDecisionKinds = [
  'agreement',
  'membership',
  'minimum-share',
  'category-list',
  'reading',
  'statutory-fallback',
  'early-warning',
  'evaluation',
  'adjustment',
  'emergency-button',
  'other',
] as const;
export type BoardDecisionKind = (typeof boardDecisionKinds)[number];

/** Why a situation is "ongewenst": the first of the two adjectives of the emergency button (3.5; R-079). */
export const undesirableGrounds = [
  'households-without-roof',
  'fitting-housing-lacking',
  'concentration-in-few-municipalities',
  'reciprocity-one-sided',
  'residence-principle-not-carried-out',
  'liveability-under-pressure',
  'other',
] as const;
export type UndesirableGround = (typeof undesirableGrounds)[number];

/** Why it is "onhoudbaar": the second adjective; without both the button is not pressed (3.5; R-079). */
export const untenableGrounds = [
  'vacancies-exhausted',
  'waiting-keeps-rising',
  'nobody-steps-in',
  'guidance-not-available',
  'law-or-regulation-changed',
  'capacity-exhausted',
  'support-lost',
  'other',
] as const;
export type UntenableGround = (typeof untenableGrounds)[number];

export const pressWithdrawalReasons = [
  'situation-resolved',
  'settled-otherwise',
  'pressed-by-mistake',
  'other',
] as const;
export type PressWithdrawalReason = (typeof pressWithdrawalReasons)[number];

/** What the regional board meeting made of it ("De evaluatie en bijsturing", 3.5; R-080). */
export const pressOutcomes = ['evaluation-opened', 'adjustment-decided', 'no-adjustment', 'other'] as const;
export type PressOutcome = (typeof pressOutcomes)[number];
