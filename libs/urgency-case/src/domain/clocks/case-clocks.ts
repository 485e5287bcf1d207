import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import { clockFactsOf, type ClockFacts, type TermOf } from './clock-facts.js';
import { decisionClock, type DecisionClock } from './decision-clock.js';
import { outflowClock, type OutflowClock } from './outflow-clock.js';
import { urgencyClock, type UrgencyClock } from './urgency-clock.js';
import { endedOn, waitClock, type Wait, type WaitClock } from './wait-clock.js';

/** Every clock that a case has started, as seen on a day. They warn, and never block. */
export interface CaseClocks {
  readonly decision?: DecisionClock | undefined;
  /** From the grant to the last day of validity. */
  readonly urgency?: UrgencyClock | undefined;
  /** From the grant to the tenancy, unless it was taken back: how long a household waits for a dwelling. */
  readonly housing?: WaitClock | undefined;
  /** From the day on which the person is ready to flow out to the tenancy. */
  readonly outflow?: OutflowClock | undefined;
  /** How long the municipality of origin has been doing its utmost (3c; OQ-23: visible age, no term). */
  readonly utmostEffort?: WaitClock | undefined;
  /** How long the oldest question has lain on the mediation table (1c). */
  readonly referral?: WaitClock | undefined;
}

/**
 * @param events of one case, in order of recording; what happens after today is left out
 * @param termOf by the rules as they are known now: the scheme that is valid on the day of receipt governs the case,
 *   so that another scheme moves the due days of the cases that were received under it, and of no other
 */
export function clocksOf(events: readonly CaseEvent[], today: PlainDate, termOf: TermOf): CaseClocks {
  const facts = clockFactsOf(
    events.filter(({ occurredOn }) => occurredOn <= today),
    termOf,
  );
  const { grant, housedOn, closedOn } = facts;
  const over = grant?.takenBackOn ?? housedOn ?? closedOn; // a case that is closed later had its urgency taken back before
  const age = (wait: Wait | undefined) => wait && waitClock(endedOn(wait, over), today);
  return {
    decision: decisionClock(facts.term, today),
    urgency: urgencyClockOf(facts, over, today),
    housing: age(grant && { since: grant.grantedOn }),
    outflow: outflowClock(facts, today),
    utmostEffort: age(facts.effort),
    referral: age(facts.referral),
  };
}

function urgencyClockOf({ grant }: ClockFacts, over: PlainDate | undefined, today: PlainDate) {
  if (!grant?.validUntil) return undefined;
  const { grantedOn, validUntil } = grant;
  return urgencyClock({ grantedOn, validUntil, endedOn: over }, today);
}
