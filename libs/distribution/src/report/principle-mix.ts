import { principlesInMix, type RegionReport } from '@evenwicht/events';
import { isIn, type Period } from '../tally.js';
import { shareOrNone } from './share-or-none.js';
import { startedWithin, type CountedCases } from './counted-cases.js';

/**
 * On what basis households went where they went (3.1; R-045): the destinations that were established in the half-year,
 * as they stand, and the placements. A report of what happened, for "het gros" is no number.
 */
export function principleMix({ files, tenancies }: CountedCases, period: Period): RegionReport['principles'] {
  const established = files.flatMap(({ destination }) =>
    destination && isIn(period, destination.establishedOn) ? [destination.basis] : [],
  );
  const placed = tenancies.filter(startedWithin(period)).map(({ basis = 'not-recorded' }) => basis);
  return principlesInMix.map((basis) => {
    const destinations = established.filter((each) => each === basis).length;
    return {
      basis,
      destinations,
      destinationShare: shareOrNone(destinations, established.length),
      housed: placed.filter((each) => each === basis).length,
    };
  });
}
