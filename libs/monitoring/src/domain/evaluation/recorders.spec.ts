import fc from 'fast-check';
import { recorders, recordersOf } from '@evenwicht/events';
import { rowOf } from '@evenwicht/service-kit';
import { recordersMet } from '@evenwicht/testing';
import type { EvaluationCommand } from './evaluation-command.js';
import { evaluationDecider } from './evaluation-decider.js';
import type { EvaluationFacts } from './evaluation-facts.js';

// invented: ids, documents and days
const [finding, other, adjustmentId, decisionId] = ['01', '02', '03', '04'].map(
  (end) => `7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a${end}`,
) as [string, string, string, string];
const carriedOutBy = '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01';
const facts: EvaluationFacts = {
  regionOfLog: 'invented',
  upToPosition: 1_200,
  isDue: true,
  nextNumber: 1,
  pressIds: [],
  decisionIds: [decisionId],
  ruleEventIds: new Set([carriedOutBy]),
};
const asked = (operation: string, type: EvaluationCommand['type'], data: object) => ({
  operation,
  command: { type, on: '2029-07-02', data: { evaluationNumber: 1, ...data }, facts },
});
const found = (findingId: string) => ({
  findingId,
  topic: 'reciprocity',
  conclusion: 'in-part',
  document: 'evaluatie/2029-3',
});

const menu = [
  asked('openEvaluation', 'OpenEvaluation', { occasion: 'three-years' }),
  asked('recordFinding', 'RecordFinding', found(finding)),
  asked('recordFinding', 'RecordFinding', found(other)),
  asked('withdrawFinding', 'WithdrawFinding', { findingId: other, reason: 'other' }),
  asked('decideAdjustment', 'DecideAdjustment', {
    adjustmentId,
    kind: 'minimum-share',
    findings: [finding],
    decisionId,
  }),
  asked('linkAdjustment', 'LinkAdjustment', { adjustmentId, carriedOutBy }),
  asked('concludeEvaluation', 'ConcludeEvaluation', { document: 'evaluatie/2029' }),
];

test('who may record what of an evaluation, which the log holds the services to, is what the decisions give to whoever may ask', () => {
  const walks = fc.sample(fc.array(fc.nat(10_000), { minLength: 20, maxLength: 40, size: 'max' }), 200);
  const rolesFor = (operation: string) => recorders.filter((role) => role in (rowOf(operation) ?? {}));
  const allowed = Object.entries(recordersOf.evaluation).flatMap(([type, roles]) =>
    roles.map((role) => `${role} ${type}`),
  );
  expect(recordersMet(evaluationDecider, menu, walks, rolesFor)).toEqual(allowed.sort());
});
