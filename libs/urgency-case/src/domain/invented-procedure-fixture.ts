import type { PlainDate } from '@evenwicht/kernel';
import { asking, dalfsen, happening, kampen } from './invented-case-fixture.js';

// What is asked and what happens between receipt and decision; invented.
export const nextMonth = '2026-10-01' as PlainDate;
const dueOn = '2026-09-15' as PlainDate;
const missing = ['proof-of-residence'];
const adviser = 'social-medical';

export const forwardApplication = asking('ForwardApplication', { decidingMunicipality: kampen });
export const requestSupplement = asking('RequestSupplement', { missing, dueOn });
export const receiveSupplement = asking('ReceiveSupplement', { isComplete: true });
export const requestExternalAdvice = asking('RequestExternalAdvice', { adviser });
export const receiveExternalAdvice = asking('ReceiveExternalAdvice', { adviser });
export const extendDecisionTerm = asking('ExtendDecisionTerm', { decideBy: nextMonth, reason: 'advice-outstanding' });
export const setApplicationAside = asking('SetApplicationAside', { ground: 'not-supplemented' });

export const applicationForwarded = happening('ApplicationForwarded', {
  municipality: dalfsen,
  decidingMunicipality: kampen,
});
export const supplementRequested = happening('SupplementRequested', { missing, dueOn });
export const supplementReceived = happening('SupplementReceived', { isComplete: true });
export const externalAdviceRequested = happening('ExternalAdviceRequested', { adviser });
export const externalAdviceReceived = happening('ExternalAdviceReceived', { adviser });
export const decisionTermExtended = happening('DecisionTermExtended', {
  decideBy: nextMonth,
  reason: 'advice-outstanding',
});
export const applicationSetAside = happening('ApplicationSetAside', {
  municipality: dalfsen,
  ground: 'not-supplemented',
});
