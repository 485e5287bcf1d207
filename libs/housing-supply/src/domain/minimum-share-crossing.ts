import { accept, alreadySo, Fraction, type Decision } from '@evenwicht/kernel';
import type { SupplyEvent } from '@evenwicht/events';
import type { JudgeMinimumShare } from './supply-command.js';
import type { SupplyRejection } from './supply-rejection.js';

/** How a municipality stood against the minimum share when that last changed. */
export interface Crossing {
  readonly isCrossed: boolean;
  /** Of the log: whatever was known by then has been judged. */
  readonly judgedUpTo: number;
}

export const beforeTheFirst: Crossing = { isCrossed: false, judgedUpTo: -1 };

export function judgedBy({ upToPosition }: { readonly upToPosition: number }, isCrossed: boolean): Crossing {
  return { isCrossed, judgedUpTo: upToPosition };
}

/**
 * “Als een gemeente het minimum van 15% overschrijdt”: strictly above, so exactly 15% does not cross it (3c; R-060,
 * E-12). Raised when it changes and not before it changes again, whatever comes past twice. It judges no decision of
 * others: what was decided before keeps the figures that it relied on (E-14).
 */
export function judgeMinimumShare(
  { isCrossed, judgedUpTo }: Crossing,
  { on, data: { municipality, ...figures } }: JudgeMinimumShare,
): Decision<SupplyEvent, SupplyRejection> {
  void municipality; // the stream is its
  const isNow = isAbove(figures);

  if (figures.upToPosition <= judgedUpTo) return alreadySo; // something known later was judged before
  if (isNow === isCrossed) return alreadySo;
  return accept({
    type: isNow ? 'MinimumShareCrossed' : 'MinimumShareNoLongerCrossed',
    occurredOn: on,
    data: figures,
  });
}

/** Without vacancies there is no share that could be above anything. */
function isAbove({
  allocationCount,
  vacancyCount,
  minimumShare,
}: Pick<JudgeMinimumShare['data'], 'allocationCount' | 'vacancyCount' | 'minimumShare'>): boolean {
  if (vacancyCount === 0) return false;
  return Fraction.of(allocationCount, vacancyCount).isGreaterThan(Fraction.from(minimumShare));
}
