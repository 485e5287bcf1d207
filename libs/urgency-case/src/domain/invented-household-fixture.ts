import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { asking, dalfsen, happening } from './invented-case-fixture.js';

// What becomes known of a household on its way out of an institution; invented.
export const readyOn = '2026-09-15' as PlainDate;
export const later = '2026-10-05' as PlainDate;
export const earlier = '2026-09-08' as PlainDate;

export const recordOutflowReadiness = asking('RecordOutflowReadiness', { readyOn });
export const arrangeGuidance = asking('ArrangeGuidance', { municipality: dalfsen });

export const outflowReadinessRecorded = happening('OutflowReadinessRecorded', { readyOn });
export const guidanceArranged = happening('GuidanceArranged', { municipality: dalfsen });

// The household split or merged: an earlier case, another one that it merges with, and a later case; invented.
export const earlierCase = {
  caseId: '11111111-3f0c-4a6a-8d64-2f9a3a1f6b01' as CaseId,
  municipality: dalfsen,
  isHoused: false,
};
export const otherCase = { ...earlierCase, caseId: '22222222-3f0c-4a6a-8d64-2f9a3a1f6b01' as CaseId };
export const laterCase = { ...earlierCase, caseId: '33333333-3f0c-4a6a-8d64-2f9a3a1f6b01' as CaseId };

export const followingSplit = { change: 'household-split' as const, cases: [earlierCase.caseId] };
export const followingMerger = {
  change: 'household-merged' as const,
  cases: [earlierCase.caseId, otherCase.caseId],
};
