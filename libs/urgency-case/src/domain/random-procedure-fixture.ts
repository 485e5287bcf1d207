import { addDays } from '@evenwicht/kernel';
import * as ask from './invented-case-fixture.js';
import * as procedure from './invented-procedure-fixture.js';
import type { Ask } from './ask-fixture.js';

const { dalfsen, kampen, deventer, today } = ask;

/** What may be asked between receipt and decision; a term to supplement that is over on most days, and one that is not. */
export const procedureSteps: readonly Ask[] = [
  ...[dalfsen, kampen, deventer].map(
    (decidingMunicipality): Ask =>
      (c) =>
        procedure.forwardApplication({ decidingMunicipality }, c),
  ),
  (c) => procedure.requestSupplement({ dueOn: addDays(c.on, 1) }, c),
  (c) => procedure.requestSupplement({ dueOn: addDays(today, 60) }, c),
  (c) => procedure.requestSupplement({ missing: [] }, c),
  (c) => procedure.receiveSupplement({}, c),
  (c) => procedure.receiveSupplement({ isComplete: false }, c),
  (c) => procedure.requestExternalAdvice({}, c),
  (c) => procedure.receiveExternalAdvice({}, c),
  (c) => procedure.extendDecisionTerm({ decideBy: addDays(c.on, 42) }, c),
  (c) => procedure.setApplicationAside({}, c),
  (c) => ask.grantUrgency({ ground: 'hardship-clause' }, c),
];
