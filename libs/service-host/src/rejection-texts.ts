import { agreementRejections, schemeRejections } from '@evenwicht/agreement';
import { supplyRejections } from '@evenwicht/housing-supply';
import { QueueUnreachable } from '@evenwicht/jobs';
import { meetingRejections } from '@evenwicht/mediation-table';
import { boardRejections, evaluationRejections, monitoringRejections } from '@evenwicht/monitoring';
import { DeliveriesUnavailable } from '@evenwicht/notifications';
import { isPassing } from '@evenwicht/read-models';
import { reciprocityRejections, reciprocityStatuses } from '@evenwicht/reciprocity';
import type { RejectionTexts } from '@evenwicht/service-kit';
import { caseRejections, refusalsForAssociations } from '@evenwicht/urgency-case';

/** The sentences of each context. A code that stands in two of them has the same sentence in both. */
export const sentencesByContext = [
  agreementRejections,
  schemeRejections,
  supplyRejections,
  meetingRejections,
  boardRejections,
  monitoringRejections,
  evaluationRejections,
  reciprocityRejections,
  caseRejections,
  refusalsForAssociations,
] as const satisfies readonly Readonly<Record<string, string>>[];

/** What is no case is not found; every other rejection is a conflict with what was recorded. */
export const rejectionTexts: RejectionTexts = {
  sentences: Object.assign({}, ...sentencesByContext) as Readonly<Record<string, string>>,
  statuses: {
    NO_APPLICATION: 404,
    NO_MEETING: 404,
    NO_BOARD_MEETING: 404,
    NO_PRESS: 404,
    NO_EVALUATION: 404,
    ...reciprocityStatuses,
  },
  isPassing: (error) => isAway(error) || isPassing(error),
};

function isAway(error: unknown): boolean {
  return error instanceof QueueUnreachable || error instanceof DeliveriesUnavailable;
}
