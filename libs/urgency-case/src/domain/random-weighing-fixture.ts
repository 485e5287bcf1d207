import * as ask from './invented-case-fixture.js';
import * as weighed from './invented-weighing-fixture.js';
import type { Ask } from './ask-fixture.js';

const { dalfsen, hardenberg, kampen } = ask;

/** What may be asked about the weighing, and of an origin that is unsafe. */
export const weighingSteps: readonly Ask[] = [
  (c) => weighed.proposeSafetyOverride({}, c),
  (c) => weighed.confirmSafetyOverride({ by: weighed.coordinator }, c),
  (c) => weighed.confirmSafetyOverride({}, c),
  ...[dalfsen, hardenberg, kampen].flatMap((destination): Ask[] => [
    (c) => ask.recordTableDetermination({ destination }, { ...c, weighing: weighed.weighing }),
    (c) =>
      ask.recordTableDetermination(
        { destination, deviationReason: 'social-network', liveability: ['capacity-sustained'] },
        { ...c, weighing: weighed.weighing },
      ),
  ]),
];
