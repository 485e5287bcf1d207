import type { RegionReport } from '@evenwicht/events';
import type { Balance } from '../balance.js';
import { shareOrNone } from './share-or-none.js';

/** How many municipalities are looked at together. */
const largests = [1, 3] as const;

/**
 * The part that the municipalities with the most placements have of all placements, beside their part of the households
 * ("niet slechts bij enkele gemeenten", 1; R-012). Of equal numbers the lower GM-code comes first.
 */
export function concentrationOf(balances: readonly Balance[]): RegionReport['concentration'] {
  const byPlacements = [...balances].sort((left, right) => right.housed - left.housed); // stable: GM-code order stays
  return largests.map((largest) => {
    const group = byPlacements.slice(0, largest);
    const housed = sumOf(balances, 'housed');
    return {
      largest,
      municipalities: group.map(({ municipality }) => municipality),
      housedShare: shareOrNone(sumOf(group, 'housed'), housed),
      householdShare: shareOrNone(sumOf(group, 'households'), sumOf(balances, 'households')),
    };
  });
}

function sumOf(balances: readonly Balance[], figure: 'housed' | 'households'): number {
  return balances.reduce((total, balance) => total + balance[figure], 0);
}
