import { dalfsen, deventer, hardenberg, kampen } from './invented-case-fixture.js';
import * as origin from './invented-origin-fixture.js';
import type { Ask } from './ask-fixture.js';

const anywhere = [dalfsen, hardenberg, kampen, deventer, 'outside-region', 'unknown'] as const;
const members = [dalfsen, hardenberg, kampen] as const;

/** What may be asked about an origin and a destination after they were determined, before and after the household is housed. */
export const originSteps: readonly Ask[] = [
  ...members.flatMap((municipality): Ask[] => [
    (c) => origin.disputeOrigin({ municipality, counterProposal: 'outside-region' }, c),
    (c) => origin.disputeOrigin({ municipality, counterProposal: hardenberg }, c),
    (c) => origin.withdrawOriginDispute({ municipality }, c),
  ]),
  ...members.flatMap((municipality): Ask[] => [
    (c) => origin.reviseDestination({ destination: municipality }, c),
    (c) => origin.moveCarePlace({ municipality }, c),
  ]),
  (c) => origin.acceptOriginDispute({}, c),
  ...anywhere.flatMap((corrected): Ask[] => [
    (c) => origin.correctOrigin({ origin: corrected }, c),
    (c) => origin.determineDisputedOrigin({ origin: corrected }, c),
  ]),
];
