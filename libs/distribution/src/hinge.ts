import { Fraction, type FractionJson } from '@evenwicht/kernel';
import type { OperationalShare } from './operational-share.js';

/** Why reciprocity cannot be called upon: the share does not exceed the minimum, or there is nothing to compare. */
export type HingeObjection = 'NO_MINIMUM_SHARE' | 'NO_VACANCIES_REPORTED' | 'NOT_ABOVE_MINIMUM';

/** A share above the minimum share, and the two that were compared. */
export interface AboveMinimum {
  readonly minimumShare: FractionJson;
  readonly operationalShare: OperationalShare;
}

/**
 * The hinge of verdeelafspraken 5 December 2025, 3c, "het minimum van 15% overschrijdt": strictly above, so that exactly
 * the minimum share does not exceed it (E-12). Never a ceiling: it opens a way and closes none (R-042, OQ-1).
 */
export function hingeOf(
  minimumShare: FractionJson | undefined,
  operationalShare: OperationalShare | undefined,
): AboveMinimum | { readonly objection: HingeObjection } {
  if (!minimumShare) return { objection: 'NO_MINIMUM_SHARE' };
  if (!operationalShare) return { objection: 'NO_VACANCIES_REPORTED' };
  const isAbove = Fraction.from(operationalShare.share).isGreaterThan(Fraction.from(minimumShare));
  return isAbove ? { minimumShare, operationalShare } : { objection: 'NOT_ABOVE_MINIMUM' };
}
