import { categoryOf } from '@evenwicht/events';
import { lastDayOfHalfYear, type HalfYear } from '@evenwicht/kernel';
import { dayOfFact } from '../day-of-fact.js';
import type { RegionEvent } from '../handlers.js';

/** What takes back, or puts otherwise, something that was recorded for an earlier day. */
const reachesBack: ReadonlySet<string> = new Set([
  'AllocationWithdrawn',
  'TenancyReversed',
  'CategoryCorrected',
  'ScopeCorrected',
  'ApplicationForwarded',
  'ObjectionDecided',
  'OriginCorrected',
  'DestinationRevised',
  'DestinationEstablished',
  'UrgencyRevoked',
  'CaseReopened',
]);

/**
 * Whether an event can change the report of a half-year. Too often costs time, too seldom would leave a cause of a
 * restatement unnamed: what sets rules or settles the ledger always may, a fact of a case or of the supply where it lies
 * up to the last day, or reaches back.
 */
export function mayMove(event: RegionEvent, halfYear: HalfYear): boolean {
  const lastDay = lastDayOfHalfYear(halfYear);
  switch (categoryOf(event.stream)) {
    case 'agreement':
    case 'scheme':
    case 'reciprocity':
      return true;
    case 'case':
      return event.occurredOn <= lastDay || reachesBack.has(event.type) || isNoApplication(event);
    case 'supply':
      return dayOfFact(event) <= lastDay;
    default:
      return false;
  }
}

/** A closure ends something on its day; one of what was registered by mistake takes the application back. */
function isNoApplication({ type, data }: RegionEvent): boolean {
  return type === 'CaseClosed' && (data as { readonly reason: string }).reason === 'registered-by-mistake';
}
