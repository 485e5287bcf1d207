import { accept, alreadySo, reject } from '@evenwicht/kernel';
import type { RecordFinding, WithdrawFinding } from './evaluation-command.js';
import type { Rejected } from './evaluation-facts.js';
import type { Evaluation } from './evaluation-state.js';

/** What was found, in codes; the words are in the document. No finding is a verdict on a party. */
export function recordFinding(
  { findings, conclusion: end }: Evaluation,
  { on, data: { findingId, topic, conclusion, document } }: RecordFinding,
): Rejected<'EVALUATION_CONCLUDED'> {
  if (findings.some((finding) => finding.findingId === findingId)) return alreadySo;
  if (end) return reject('EVALUATION_CONCLUDED');
  return accept({ type: 'FindingRecorded', occurredOn: on, data: { findingId, topic, conclusion, document } });
}

export function withdrawFinding(
  { findings, adjustments, conclusion }: Evaluation,
  { on, data: { findingId, reason } }: WithdrawFinding,
): Rejected<'EVALUATION_CONCLUDED' | 'NO_FINDING' | 'FINDING_ANSWERED'> {
  const finding = findings.find((each) => each.findingId === findingId);
  if (!finding) return reject('NO_FINDING');
  if (finding.withdrawnFor !== undefined) return alreadySo;
  if (conclusion) return reject('EVALUATION_CONCLUDED');
  if (adjustments.some((adjustment) => adjustment.findings.includes(findingId))) return reject('FINDING_ANSWERED');
  return accept({ type: 'FindingWithdrawn', occurredOn: on, data: { findingId, reason } });
}
