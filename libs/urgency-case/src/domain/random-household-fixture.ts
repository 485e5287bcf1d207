import { addDays } from '@evenwicht/kernel';
import { closeCase, dalfsen, hardenberg } from './invented-case-fixture.js';
import * as household from './invented-household-fixture.js';
import type { Ask } from './ask-fixture.js';

/** What may become known of a household at any time. */
export const householdSteps: readonly Ask[] = [
  (c) => household.recordOutflowReadiness({ readyOn: addDays(c.on, 30) }, c),
  (c) => household.recordOutflowReadiness({ readyOn: addDays(c.on, 60), reason: 'postponed' }, c),
  (c) => household.recordOutflowReadiness({ readyOn: addDays(c.on, -5), reason: 'other' }, c),
  (c) => household.arrangeGuidance({ municipality: dalfsen }, c),
  (c) => household.arrangeGuidance({ municipality: hardenberg }, c),
  (c) => closeCase({ reason: 'household-split' }, c),
];
