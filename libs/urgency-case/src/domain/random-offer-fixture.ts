import * as offer from './invented-offer-fixture.js';
import type { Ask } from './random-walk-fixture.js';

/** What may be asked about what is looked for. */
export const offerSteps: readonly Ask[] = [
  (c) => offer.establishSearchProfile({}, c),
  (c) => offer.establishSearchProfile({ personCount: 4, needs: [] }, c),
];
