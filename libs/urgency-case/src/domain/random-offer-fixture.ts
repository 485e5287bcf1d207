import { addDays } from '@evenwicht/kernel';
import { dalfsen, hardenberg, kampen } from './invented-case-fixture.js';
import * as offers from './invented-offer-fixture.js';
import type { Ask } from './ask-fixture.js';

const { association, otherAssociation } = offers;
const keys = [association, otherAssociation].flatMap((by) =>
  ['A-1', 'A-2', 'A-3'].map((offer) => ({ association: by, offer })),
);

/** What may be asked about what is looked for and offered: by two associations that use the same keys. */
export const offerSteps: readonly Ask[] = [
  (c) => offers.establishSearchProfile({}, c),
  (c) => offers.establishSearchProfile({ personCount: 4, needs: [] }, c),
  ...keys.flatMap((key) => [
    ...[dalfsen, hardenberg, kampen].map(
      (municipality): Ask =>
        (c) =>
          offers.offerDwelling({ ...key, municipality, answerDueOn: addDays(c.on, 1) }, c),
    ),
    ...(['location', 'outside-profile', 'no-answer'] as const).map(
      (reason): Ask =>
        (c) =>
          offers.refuseOffer({ ...key, reason }, c),
    ),
    (c: Parameters<Ask>[0]) => offers.withdrawOffer(key, c),
  ]),
];
