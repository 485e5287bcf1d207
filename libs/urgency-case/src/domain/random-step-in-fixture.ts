import { dalfsen, deventer, hardenberg, kampen } from './invented-case-fixture.js';
import * as stepIns from './invented-step-in-fixture.js';
import type { Ask } from './ask-fixture.js';

/** What may be asked of municipalities and answered by them: also of the origin, and of one in another region. */
export const stepInSteps: readonly Ask[] = [
  (c) => stepIns.requestStepIn({}, c),
  ...[dalfsen, hardenberg, kampen, deventer].flatMap((municipality): Ask[] => [
    (c) => stepIns.requestStepIn({ municipalities: [municipality] }, c),
    (c) => stepIns.offerStepIn({ municipality }, c),
    (c) => stepIns.declineStepIn({ municipality }, c),
    (c) => stepIns.declineStepIn({ municipality, reason: 'other' }, c),
    (c) => stepIns.withdrawStepInOffer({ municipality }, c),
  ]),
];
