import fc from 'fast-check';
import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { EventNamed } from './case-state.js';
import { walk } from './random-walk-fixture.js';

const step = fc.noBias(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)));
const walks = fc.sample(fc.array(step, { minLength: 30, maxLength: 45, size: 'max' }), {
  numRuns: 400,
  seed: 20260701,
});

interface Ending {
  readonly closed: EventNamed<'CaseClosed'>;
  readonly earlier: readonly CaseEvent[];
}
const endings = walks.flatMap((choices): Ending[] => {
  const events = walk(choices).flatMap((taken) => taken.events);
  const at = events.findIndex(({ type }) => type === 'CaseClosed');
  const closed = events[at];
  return closed?.type === 'CaseClosed' ? [{ closed, earlier: events.slice(0, at) }] : [];
});

/** Judged from the events alone. */
const isTrue = {
  expired: ({ closed, earlier }: Ending) => (lastTerm(earlier) ?? closed.occurredOn) < closed.occurredOn,
  revoked: ({ earlier }: Ending) => earlier.some(({ type }) => type === 'UrgencyRevoked'),
};

test.each(['expired', 'revoked'] as const)(
  'whatever is asked of a case, in whatever order: none ends as %s while its record says otherwise (R-018)',
  (reason) => {
    const ended = endings.filter(({ closed }) => closed.data.reason === reason);

    expect(ended.length).toBeGreaterThan(2);
    expect(ended.filter((ending) => !isTrue[reason](ending))).toEqual([]);
  },
);

function lastTerm(events: readonly CaseEvent[]): PlainDate | undefined {
  const last = events.findLast(({ type }) => type === 'UrgencyGranted' || type === 'UrgencyExtended');
  return last?.type === 'UrgencyGranted' || last?.type === 'UrgencyExtended' ? last.data.validUntil : undefined;
}
