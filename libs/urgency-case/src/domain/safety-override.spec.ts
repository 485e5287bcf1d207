import { addDays } from '@evenwicht/kernel';
import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  dalfsen,
  destinationEstablished,
  determinedByTable,
  granted,
  handedOver,
  hardenberg,
  originDetermined,
  originUnknown,
  recordTableDetermination,
  referred,
  refused,
  returnAssessedUnsuitable,
  today,
} from './invented-case-fixture.js';
import {
  caseworker,
  confirmSafetyOverride,
  coordinator,
  proposeSafetyOverride,
  safetyOverrideConfirmed,
  safetyOverrideProposed,
} from './invented-weighing-fixture.js';

const scenario = scenariosFor('An unsafe municipality of origin and two people (verdeelafspraken 1b)', caseDecider);

const unsafeCase = [
  applied(),
  granted(),
  originDetermined(),
  returnAssessedUnsuitable(),
  referred({ question: 'return-not-suitable' }),
] as const;
const somebodyElse = { organisation: 'region', pseudonym: 'invented-3' };

scenario('the table cannot send a household back to the municipality that is unsafe for it (1b, "onveilige situatie")')
  .given(...unsafeCase)
  .when(recordTableDetermination({ destination: dalfsen, deviationReason: 'social-network' }))
  .thenRejected('ORIGIN_UNSAFE');

scenario('one person proposes, with a reason in code (1b; R-044)')
  .given(...unsafeCase)
  .when(proposeSafetyOverride())
  .then(safetyOverrideProposed());

scenario('a proposal alone opens nothing')
  .given(...unsafeCase, safetyOverrideProposed())
  .when(recordTableDetermination({ destination: dalfsen }))
  .thenRejected('ORIGIN_UNSAFE');

scenario('the same person twice is one person')
  .given(...unsafeCase, safetyOverrideProposed())
  .when(confirmSafetyOverride({ by: coordinator }))
  .thenRejected('OVERRIDE_NEEDS_SECOND_PERSON');

scenario('one person in two organisations is one person')
  .given(...unsafeCase, safetyOverrideProposed())
  .when(confirmSafetyOverride({ by: { ...coordinator, organisation: hardenberg } }))
  .thenRejected('OVERRIDE_NEEDS_SECOND_PERSON');

scenario('another person confirms; both are recorded')
  .given(...unsafeCase, safetyOverrideProposed())
  .when(confirmSafetyOverride())
  .then(safetyOverrideConfirmed());

scenario('nobody confirms on a day before it was proposed')
  .given(...unsafeCase, { ...safetyOverrideProposed(), occurredOn: addDays(today, 1) })
  .when(confirmSafetyOverride())
  .thenRejected('BEFORE_PROPOSAL');

scenario('what nobody proposed, nobody confirms')
  .given(...unsafeCase)
  .when(confirmSafetyOverride())
  .thenRejected('OVERRIDE_NOT_PROPOSED');

scenario('after two people the table may determine the origin, and the event says on what ground; nobody owes (1b, 1c)')
  .given(...unsafeCase, safetyOverrideConfirmed())
  .when(recordTableDetermination({ destination: dalfsen }))
  .then(
    determinedByTable({ destination: dalfsen, question: 'return-not-suitable', safetyOverride: 'threat-has-ended' }),
    destinationEstablished({ basis: 'mediationTable', municipalityOfOrigin: undefined }),
    handedOver(),
  );

scenario('an override is spent with the determination: the next time takes two people again')
  .given(...unsafeCase, safetyOverrideConfirmed(), determinedByTable({ destination: hardenberg }), referred())
  .when(recordTableDetermination({ destination: dalfsen }))
  .thenRejected('ORIGIN_UNSAFE');

scenario('another municipality needs no second person')
  .given(...unsafeCase)
  .when(recordTableDetermination())
  .then(
    determinedByTable({ question: 'return-not-suitable' }),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined }),
    handedOver({ municipality: hardenberg }),
  );

scenario('a return that is unsuitable for another reason than safety needs none either: a reason will do (1b; E-03)')
  .given(applied(), granted(), originDetermined(), returnAssessedUnsuitable({ reason: 'vulnerable-past' }), referred())
  .when(recordTableDetermination({ destination: dalfsen }))
  .then(
    determinedByTable({ destination: dalfsen }),
    destinationEstablished({ basis: 'mediationTable', municipalityOfOrigin: undefined }),
    handedOver(),
  );

scenario('only what is excluded as unsafe can be set aside')
  .given(...unsafeCase)
  .when(proposeSafetyOverride({ municipality: hardenberg }))
  .thenRejected('ORIGIN_NOT_UNSAFE');

scenario('without a known origin nothing is excluded as unsafe')
  .given(applied(), granted(), originUnknown(), returnAssessedUnsuitable())
  .when(proposeSafetyOverride())
  .thenRejected('ORIGIN_NOT_UNSAFE');

scenario('the same proposal once more is so already')
  .given(...unsafeCase, safetyOverrideProposed())
  .when(proposeSafetyOverride())
  .then();

scenario('whoever proposed may give another reason; what was confirmed is then open again')
  .given(...unsafeCase, safetyOverrideConfirmed())
  .when(proposeSafetyOverride({ reason: 'protected-on-site' }))
  .then(safetyOverrideProposed({ reason: 'protected-on-site' }));

scenario('somebody else confirms, and does not propose beside it')
  .given(...unsafeCase, safetyOverrideProposed())
  .when(proposeSafetyOverride({ by: somebodyElse }))
  .thenRejected('OVERRIDE_ALREADY_PROPOSED');

scenario('the same confirmation once more is so already')
  .given(...unsafeCase, safetyOverrideConfirmed())
  .when(confirmSafetyOverride({ by: caseworker }))
  .then();

scenario('a refused application has no place to go to, safe or not')
  .given(applied(), originDetermined(), returnAssessedUnsuitable(), refused())
  .when(proposeSafetyOverride())
  .thenRejected('URGENCY_REFUSED');

scenario('what a table determined before this system is recorded as it was (R-004)')
  .given(...unsafeCase)
  .when(recordTableDetermination({ destination: dalfsen, wasMadeElsewhere: true }))
  .then(
    determinedByTable({ destination: dalfsen, question: 'return-not-suitable' }),
    destinationEstablished({ basis: 'mediationTable', municipalityOfOrigin: undefined }),
    handedOver(),
  );
