import {
  byCode,
  hingeOf,
  lotOf,
  MissingHouseholdCount,
  operationalShareOf,
  rankForSecondPrinciple,
  standingsOn,
  type CountedRegion,
  type HingeObjection,
  type LastTieBreak,
  type Standing,
} from '@evenwicht/distribution';
import type { WeighingSeen } from '@evenwicht/events';
import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { MissingKeyCount } from '../counterfactual/other-rules.js';
import type { Seen } from './flip.js';

/** Why a municipality of origin could not declare itself unable to serve on a day, as far as rules and figures say (3c). */
export interface DeclarationRefused {
  readonly reason: HingeObjection | 'FALLBACK_IN_FORCE';
  readonly seen: Seen;
}

/** Verdeelafspraken 3c and 2, as in a decision of that day; undefined where it could. */
export function objectionToDeclaring(
  region: CountedRegion,
  municipality: MunicipalityCode,
  on: PlainDate,
): DeclarationRefused | undefined {
  const { minimumShare, isFallback } = region.rules.termsOn(on);
  if (isFallback) return { reason: 'FALLBACK_IN_FORCE', seen: {} };
  const window = operationalShareOf(region, municipality, on);
  const hinge = hingeOf(minimumShare, window);
  if (!('objection' in hinge)) return undefined;
  return {
    reason: hinge.objection,
    seen: { ...(window && { share: window.share }), ...(minimumShare && { minimumShare }) },
  };
}

interface Weighed {
  readonly caseId: CaseId;
  readonly seen: WeighingSeen;
}

/**
 * The municipality that comes first in the advice (1c, 3a), of the same options and with the same things against them;
 * only who is first in proportion is reckoned again. Null where nobody is.
 */
export function firstInAdvice(region: CountedRegion, { caseId, seen }: Weighed): MunicipalityCode | null {
  const byFirstStep = seen.options.find(({ ground }) => ground === 'residence-principle' || ground === 'care-place');
  if (byFirstStep) return byFirstStep.municipality;
  const standings = region.rules.termsOn(seen.on).isFallback ? undefined : standingsIfKnown(region, seen);
  if (!standings) return null; // no second step under the fallback, nor without a count (R-040, E-37)
  const ranked = rankForSecondPrinciple(
    standings,
    seen.firstStepMunicipality ?? undefined,
    lastTieBreakOf(seen, caseId),
  );
  const excluded = new Set<string>(
    seen.options.flatMap(({ municipality, excludedFor }) => (excludedFor.length > 0 ? [municipality] : [])),
  );
  return ranked.find(({ municipality }) => !excluded.has(municipality))?.municipality ?? null;
}

/** As it was laid on the table. */
export function firstAsSeen({ options }: WeighingSeen): MunicipalityCode | null {
  return options.find(({ rank }) => rank === 1)?.municipality ?? null;
}

function standingsIfKnown(region: CountedRegion, { on }: WeighingSeen): readonly Standing[] | undefined {
  try {
    return standingsOn(region, on);
  } catch (error) {
    if (error instanceof MissingHouseholdCount || error instanceof MissingKeyCount) return undefined;
    throw error;
  }
}

function lastTieBreakOf({ draw }: WeighingSeen, caseId: CaseId): LastTieBreak {
  if (!draw) return byCode;
  const lot = (municipality: MunicipalityCode) => lotOf(draw, caseId, municipality);
  return (left, right) => (lot(left) < lot(right) ? -1 : 1);
}
