import { scenariosFor } from '@evenwicht/testing';
import type { PlainDate } from '@evenwicht/kernel';
import { caseDecider } from './case-decider.js';
import {
  applied,
  caseClosed,
  granted,
  grantUrgency,
  refused,
  refuseUrgency,
  scheme,
  terms,
  today,
  tomorrow,
  yesterday,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Decision on the urgency (verdeelafspraken 1 and 4)', caseDecider);
const noScheme = { scheme: undefined };
const permitHolder = { category: 'permit-holder', scope: 'permit-holder' } as const;

scenario('a grant rests on the scheme of the municipality and is valid as long as that scheme says (chapter 1)')
  .given(applied())
  .when(grantUrgency())
  .then(granted({ schemeValidFrom: scheme.validFrom, validUntil: '2027-09-01' as PlainDate }, today));

scenario('a grant names the criteria that were applied, or that there are none yet (5)')
  .given(applied())
  .when(
    grantUrgency({}, { terms: { ...terms, categoryList: { ...terms.categoryList, criteriaVersion: '2027-01-01' } } }),
  )
  .then(granted({ criteriaVersion: '2027-01-01' }));

scenario('a grant by way of exception names its ground, such as the hardship clause (chapter 1)')
  .given(applied())
  .when(grantUrgency({ ground: 'hardship-clause', document: 'Z-2026-0002' }))
  .then(granted({ ground: 'hardship-clause', document: 'Z-2026-0002' }));

scenario('the same grant on another ground is another decision')
  .given(applied(), granted({ ground: 'hardship-clause' }, today))
  .when(grantUrgency())
  .thenRejected('DECISION_NO_LONGER_OPEN');

scenario('a legal refusal is a fact with its ground (chapter 1)')
  .given(applied())
  .when(refuseUrgency({ ground: 'no-urgent-need', document: 'Z-2026-0001' }))
  .then(refused({ ground: 'no-urgent-need', document: 'Z-2026-0001' }));

scenario('there is nothing to decide before an application').when(grantUrgency()).thenRejected('NO_APPLICATION');

scenario('E-32: an association’s own urgency is no decision: without a scheme of the municipality there is no grant')
  .given(applied())
  .when(grantUrgency({ ground: 'urgency-of-association' }, noScheme))
  .thenRejected('NO_SCHEME_IN_FORCE');

scenario('a municipality without a scheme registers applications and cannot grant (chapter 1)')
  .given(applied())
  .when(grantUrgency({}, noScheme))
  .thenRejected('NO_SCHEME_IN_FORCE');

scenario('a municipality without a scheme registers applications and cannot refuse (chapter 1)')
  .given(applied())
  .when(refuseUrgency({}, noScheme))
  .thenRejected('NO_SCHEME_IN_FORCE');

scenario('before entry into force no scheme is needed: what was granted then is followed as it was (chapter 1, OQ-18)')
  .given(applied())
  .when(grantUrgency({}, { ...noScheme, terms: { ...terms, isInForce: false } }))
  .then(granted({ schemeValidFrom: undefined, validUntil: undefined }));

scenario('a category of the municipality itself rests on its scheme too (chapter 1)')
  .given(applied({ category: 'relation-ended', scope: 'local-category' }))
  .when(grantUrgency({}, noScheme))
  .thenRejected('NO_SCHEME_IN_FORCE');

scenario('a permit holder is housed by the statutory target: no scheme is needed or cited (chapter 1, footnote)')
  .given(applied(permitHolder))
  .when(grantUrgency({}, noScheme))
  .then(granted({ schemeValidFrom: undefined, validUntil: undefined }));

scenario('a permit holder is refused without a scheme too (chapter 1, footnote)')
  .given(applied(permitHolder))
  .when(refuseUrgency({}, noScheme))
  .then(refused({ schemeValidFrom: undefined }));

scenario('an application is decided once: no refusal after a grant')
  .given(applied(), granted())
  .when(refuseUrgency())
  .thenRejected('DECISION_NO_LONGER_OPEN');

scenario('an application is decided once: no grant after a refusal')
  .given(applied(), refused())
  .when(grantUrgency())
  .thenRejected('DECISION_NO_LONGER_OPEN');

scenario('an application is decided once: no second grant on another day')
  .given(applied(), granted())
  .when(grantUrgency({}, { on: tomorrow }))
  .thenRejected('DECISION_NO_LONGER_OPEN');

scenario('the same grant once more is so already').given(applied(), granted()).when(grantUrgency()).then();

scenario('the same refusal once more is so already').given(applied(), refused()).when(refuseUrgency()).then();

scenario('the same grant once more is so already, even after closure')
  .given(applied(), granted(), caseClosed())
  .when(grantUrgency())
  .then();

scenario('nothing in a case lies before the receipt of the application')
  .given(applied())
  .when(grantUrgency({}, { on: yesterday }))
  .thenRejected('BEFORE_APPLICATION');
