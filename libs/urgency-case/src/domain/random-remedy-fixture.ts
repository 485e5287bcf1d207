import { addDays } from '@evenwicht/kernel';
import * as correction from './invented-correction-fixture.js';
import * as remedy from './invented-remedy-fixture.js';
import type { Ask } from './ask-fixture.js';

const ground = 'criteria-not-met';

/** What may be asked after the decision; the day on which an urgency expires lies far beyond the walk itself. */
export const remedySteps: readonly Ask[] = [
  (c) => remedy.lodgeObjection({}, c),
  (c) => remedy.lodgeObjection({ isForCommittee: true }, c),
  (c) => remedy.postponeObjectionDecision({ decideBy: addDays(c.on, 140) }, c),
  (c) => remedy.decideObjection({}, c),
  (c) => remedy.decideObjection({ outcome: 'upheld' }, c),
  (c) => remedy.decideObjection({ outcome: 'upheld', replacement: 'granted' }, c),
  (c) => remedy.decideObjection({ outcome: 'upheld', replacement: 'refused', ground }, c),
  (c) => remedy.decideObjection({ outcome: 'withdrawn', replacement: 'granted' }, c),
  (c) => correction.correctCategory({}, c),
  (c) => correction.correctCategory({ category: 'informalCare' }, c),
  (c) => correction.correctScope({}, c),
  (c) => correction.correctScope({ scope: 'local-category', category: 'relation-ended' }, c),
  (c) => remedy.revokeUrgency({}, c),
  (c) => remedy.extendUrgency({ validUntil: addDays(c.on, 400) }, c),
  (c) => remedy.extendUrgency({ validUntil: addDays(c.on, 2000) }, c),
  (c) => remedy.expireUrgency({}, { ...c, on: addDays(c.on, 401) }),
];
