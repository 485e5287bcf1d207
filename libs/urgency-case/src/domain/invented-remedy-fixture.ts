import type { PlainDate } from '@evenwicht/kernel';
import { asking, dalfsen, happening } from './invented-case-fixture.js';

// What is asked and what happens after the decision; invented.
export const lastDay = '2027-09-01' as PlainDate;
export const dayAfter = '2027-09-02' as PlainDate;
export const nextYear = '2028-03-01' as PlainDate;

export const lodgeObjection = asking('LodgeObjection', {});
export const postponeObjectionDecision = asking('PostponeObjectionDecision', { decideBy: '2027-01-15' as PlainDate });
export const decideObjection = asking('DecideObjection', { outcome: 'dismissed' });
export const revokeUrgency = asking('RevokeUrgency', { ground: 'circumstances-changed' });
export const extendUrgency = asking('ExtendUrgency', { validUntil: nextYear });
export const expireUrgency = asking('ExpireUrgency', {});

export const objectionLodged = happening('ObjectionLodged', { against: 'decision' });
export const objectionPostponed = happening('ObjectionDecisionPostponed', { decideBy: '2027-01-15' as PlainDate });
export const objectionDecided = happening('ObjectionDecided', { against: 'decision', outcome: 'dismissed' });
export const urgencyRevoked = happening('UrgencyRevoked', { municipality: dalfsen, ground: 'circumstances-changed' });
export const urgencyExtended = happening('UrgencyExtended', { municipality: dalfsen, validUntil: nextYear });
export const urgencyExpired = happening('UrgencyExpired', { validUntil: lastDay });
