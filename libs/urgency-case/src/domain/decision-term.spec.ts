import { scenariosFor } from '@evenwicht/testing';
import type { PlainDate } from '@evenwicht/kernel';
import { caseDecider } from './case-decider.js';
import { applied, granted, grantUrgency, refused, today, tomorrow } from './invented-case-fixture.js';
import {
  applicationSetAside,
  decisionTermExtended,
  extendDecisionTerm,
  nextMonth,
} from './invented-procedure-fixture.js';

const scenario = scenariosFor('Extension of the decision term (Awb 4:14)', caseDecider);

scenario('who cannot decide in time says by when the decision can be expected (Awb 4:14)')
  .given(applied())
  .when(extendDecisionTerm({ document: 'Z-2026-0011' }))
  .then(decisionTermExtended({ document: 'Z-2026-0011' }, today));

scenario('a term is extended to a day that is still to come')
  .given(applied())
  .when(extendDecisionTerm({ decideBy: today }))
  .thenRejected('NO_LATER_TERM');

scenario('a second extension is longer than the first')
  .given(applied(), decisionTermExtended())
  .when(extendDecisionTerm({ decideBy: '2026-09-20' as PlainDate }))
  .thenRejected('NO_LATER_TERM');

scenario('a term may be extended again')
  .given(applied(), decisionTermExtended())
  .when(extendDecisionTerm({ decideBy: '2026-10-15' as PlainDate }))
  .then(decisionTermExtended({ decideBy: '2026-10-15' as PlainDate }));

scenario('a term that ran out blocks nothing: deciding late is deciding')
  .given(applied(), decisionTermExtended({ decideBy: today }))
  .when(grantUrgency({}, { on: tomorrow }))
  .then(granted({ validUntil: '2027-09-02' as PlainDate }, tomorrow));

scenario('the same extension once more is so already')
  .given(applied(), decisionTermExtended())
  .when(extendDecisionTerm())
  .then();

scenario('after the decision there is no term to extend')
  .given(applied(), refused())
  .when(extendDecisionTerm())
  .thenRejected('DECISION_NO_LONGER_OPEN');

scenario('an application that was set aside has no term to extend')
  .given(applied(), applicationSetAside())
  .when(extendDecisionTerm({ decideBy: nextMonth }))
  .thenRejected('APPLICATION_SET_ASIDE');
