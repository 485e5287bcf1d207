import type { PlainDate } from '@evenwicht/kernel';
import { asking, dalfsen, happening } from './invented-case-fixture.js';

// What becomes known of a household on its way out of an institution; invented.
export const readyOn = '2026-09-15' as PlainDate;
export const later = '2026-10-05' as PlainDate;
export const earlier = '2026-09-08' as PlainDate;

export const recordOutflowReadiness = asking('RecordOutflowReadiness', { readyOn });
export const arrangeGuidance = asking('ArrangeGuidance', { municipality: dalfsen });

export const outflowReadinessRecorded = happening('OutflowReadinessRecorded', { readyOn });
export const guidanceArranged = happening('GuidanceArranged', { municipality: dalfsen });
