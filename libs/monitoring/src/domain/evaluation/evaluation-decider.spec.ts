import type { EvaluationEvent } from '@evenwicht/events';
import { scenariosFor } from '@evenwicht/testing';
import type { EvaluationCommand } from './evaluation-command.js';
import { evaluationDecider } from './evaluation-decider.js';
import type { EvaluationFacts } from './evaluation-facts.js';

// invented: ids, documents and days
const [finding, other, adjustment, decision, press] = ['01', '02', '03', '04', '05'].map(
  (end) => `7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a${end}`,
) as [string, string, string, string, string];
const ruleEvent = '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01';

const facts: EvaluationFacts = {
  regionOfLog: 'invented',
  upToPosition: 1_200,
  isDue: true,
  nextNumber: 1,
  pressIds: [press],
  decisionIds: [decision],
  ruleEventIds: new Set([ruleEvent]),
};
const asked = (type: EvaluationCommand['type'], data: object, seen: Partial<EvaluationFacts> = {}) =>
  ({ type, on: '2029-07-02', data: { evaluationNumber: 1, ...data }, facts: { ...facts, ...seen } }) as never;

type Undated<Event> = Event extends EvaluationEvent ? Pick<Event, 'type' | 'data'> : never;
const opened: Undated<EvaluationEvent> = {
  type: 'EvaluationOpened',
  data: { occasion: 'three-years', upToPosition: 1_200 },
};
const findingOf = (findingId: string) =>
  ({ findingId, topic: 'reciprocity', conclusion: 'in-part', document: 'evaluatie/2029-3' }) as const;
const found: Undated<EvaluationEvent> = { type: 'FindingRecorded', data: findingOf(finding) };
const adjusting = {
  adjustmentId: adjustment,
  kind: 'minimum-share',
  findings: [finding],
  decisionId: decision,
} as const;
const adjusted: Undated<EvaluationEvent> = {
  type: 'AdjustmentDecided',
  data: { ...adjusting, findings: [finding] },
};
const concluded: Undated<EvaluationEvent> = {
  type: 'EvaluationConcluded',
  data: { outcome: 'no-adjustment', document: 'evaluatie/2029', upToPosition: 1_200 },
};

const scenario = scenariosFor('An evaluation (5)', evaluationDecider, { day: '2029-07-01' });

scenario('after three years the parties evaluate: the dossier is the log up to that moment (R-078)')
  .given()
  .when(asked('OpenEvaluation', { occasion: 'three-years' }))
  .then(opened);

scenario('opened once is opened once')
  .given(opened)
  .when(asked('OpenEvaluation', { occasion: 'three-years' }, { nextNumber: 2 }))
  .then();

scenario('before three years have passed it has another occasion')
  .given()
  .when(asked('OpenEvaluation', { occasion: 'three-years' }, { isDue: false }))
  .thenRejected('EVALUATION_NOT_DUE');

scenario('evaluations are numbered one after another')
  .given()
  .when(asked('OpenEvaluation', { occasion: 'board-request' }, { nextNumber: 2 }))
  .thenRejected('EVALUATION_NUMBER_NOT_NEXT');

scenario('a number is of one evaluation')
  .given(opened)
  .when(asked('OpenEvaluation', { occasion: 'board-request' }))
  .thenRejected('EVALUATION_ALREADY_OPENED');

scenario('one that comes from the emergency button names its use (R-080)')
  .given()
  .when(asked('OpenEvaluation', { occasion: 'emergency-button', pressId: press }, { isDue: false }))
  .then({ type: 'EvaluationOpened', data: { occasion: 'emergency-button', pressId: press, upToPosition: 1_200 } });

scenario('and none that does not name it')
  .given()
  .when(asked('OpenEvaluation', { occasion: 'emergency-button' }))
  .thenRejected('PRESS_NOT_NAMED');

scenario('nor one that names what was never pressed')
  .given()
  .when(asked('OpenEvaluation', { occasion: 'emergency-button', pressId: other }))
  .thenRejected('NO_PRESS');

scenario('without an agreement there is nothing to evaluate')
  .given()
  .when(asked('OpenEvaluation', { occasion: 'three-years' }, { regionOfLog: undefined }))
  .thenRejected('AGREEMENT_NOT_ADOPTED');

scenario('a finding is recorded in codes, with the document that holds its words')
  .given(opened)
  .when(asked('RecordFinding', findingOf(finding)))
  .then(found);

scenario('a finding that is recorded a second time is so already, also after the conclusion')
  .given(opened, found, concluded)
  .when(asked('RecordFinding', findingOf(finding)))
  .then();

scenario('a finding is withdrawn with a reason')
  .given(opened, found)
  .when(asked('WithdrawFinding', { findingId: finding, reason: 'superseded' }))
  .then({ type: 'FindingWithdrawn', data: { findingId: finding, reason: 'superseded' } });

scenario('a finding on which an adjustment rests is not withdrawn')
  .given(opened, found, adjusted)
  .when(asked('WithdrawFinding', { findingId: finding, reason: 'superseded' }))
  .thenRejected('FINDING_ANSWERED');

scenario('an adjustment answers findings and names the decision of the regional board ("desgewenst bijsturing")')
  .given(opened, found)
  .when(asked('DecideAdjustment', adjusting))
  .then(adjusted);

scenario('no adjustment without a decision of the regional board')
  .given(opened, found)
  .when(asked('DecideAdjustment', adjusting, { decisionIds: [] }))
  .thenRejected('NO_BOARD_DECISION');

scenario('an adjustment answers no finding that was withdrawn')
  .given(opened, found, { type: 'FindingWithdrawn', data: { findingId: finding, reason: 'other' } })
  .when(asked('DecideAdjustment', adjusting))
  .thenRejected('NO_FINDING');

scenario('the event that changes the rule is linked, also after the conclusion')
  .given(opened, found, adjusted, concluded)
  .when(asked('LinkAdjustment', { adjustmentId: adjustment, carriedOutBy: ruleEvent }))
  .then({ type: 'AdjustmentLinked', data: { adjustmentId: adjustment, carriedOutBy: ruleEvent as never } });

scenario('what changes no rule carries out no adjustment')
  .given(opened, found, adjusted)
  .when(asked('LinkAdjustment', { adjustmentId: adjustment, carriedOutBy: other }))
  .thenRejected('NOT_A_RULE_CHANGE');

scenario('linked once is linked once')
  .given(opened, found, adjusted, {
    type: 'AdjustmentLinked',
    data: { adjustmentId: adjustment, carriedOutBy: ruleEvent as never },
  })
  .when(asked('LinkAdjustment', { adjustmentId: adjustment, carriedOutBy: ruleEvent }))
  .then();

scenario('it is concluded without an adjustment where none was decided')
  .given(opened, found)
  .when(asked('ConcludeEvaluation', { document: 'evaluatie/2029' }))
  .then(concluded);

scenario('and with one where one was')
  .given(opened, found, adjusted)
  .when(asked('ConcludeEvaluation', { document: 'evaluatie/2029' }))
  .then({
    type: 'EvaluationConcluded',
    data: { outcome: 'adjusted', document: 'evaluatie/2029', upToPosition: 1_200 },
  });

scenario('an evaluation that found nothing is not concluded')
  .given(opened)
  .when(asked('ConcludeEvaluation', { document: 'evaluatie/2029' }))
  .thenRejected('NO_FINDINGS_RECORDED');

scenario('after the conclusion nothing is found any more')
  .given(opened, found, concluded)
  .when(asked('RecordFinding', findingOf(other)))
  .thenRejected('EVALUATION_CONCLUDED');

scenario('what was never opened finds nothing')
  .given()
  .when(asked('RecordFinding', findingOf(finding)))
  .thenRejected('NO_EVALUATION');
