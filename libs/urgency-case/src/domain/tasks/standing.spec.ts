import { addDays, type PlainDate } from '@evenwicht/kernel';
import type { OrphanCause } from '@evenwicht/events';
import { evolveCase } from '../case-evolution.js';
import { initialCase } from '../case-state.js';
import { clocksOf } from '../clocks/case-clocks.js';
import { awbTerm } from '../clocks/term-fact.js';
import * as given from '../invented-case-fixture.js';
import { urgencyExpired } from '../invented-remedy-fixture.js';
import { stepInRequested } from '../invented-step-in-fixture.js';
import { isOver } from './case-task.js';
import { eventsOn } from './events-on-fixture.js';
import { momentsOf, randomCases } from './random-cases-fixture.js';
import { datedTasksOf } from './responsible.js';
import { standingOn } from './standing.js';
import { tasksSinceIn } from './task-history.js';

const { today } = given;

/** Where a case with these facts, all of the same day, stands on a day. */
function standingAfter(facts: Parameters<typeof eventsOn>[0], day: PlainDate = today) {
  const events = eventsOn(facts, today);
  const { decision } = clocksOf(events, today, () => awbTerm);
  const state = events.reduce(evolveCase, initialCase);
  return standingOn(state, datedTasksOf(state, tasksSinceIn(events), { decisionDueOn: decision?.dueOn }), day);
}

describe('Where a household stands', () => {
  test('somebody is responsible and the clock runs: it is cared for', () => {
    expect(standingAfter([given.applied()])).toMatchObject({ kind: 'caredFor', by: { kind: 'decision' } });
    expect(standingAfter(given.ownOriginCase)).toMatchObject({ kind: 'caredFor', by: { kind: 'allocation' } });
  });

  test('what waits for the table is an orphan, from the day on which it was asked (1c)', () => {
    const facts = [given.applied(), given.granted(), given.originUnknown(), given.referred()];
    expect(standingAfter(facts, addDays(today, 12))).toEqual({
      kind: 'orphan',
      cause: 'waitingForTable',
      since: today,
      days: 12,
    });
  });

  test('E-16: declared unable to serve, and nobody stepped in of those who were asked (3c)', () => {
    const asked = [...given.unableCase, stepInRequested()];
    expect(standingAfter(asked)).toMatchObject({ kind: 'orphan', cause: 'nobodySteppedIn' });
  });

  test('E-16: where nobody was asked to step in, nobody is said not to have done it (3c; R-062)', () => {
    expect(standingAfter(given.unableCase)).toMatchObject({ kind: 'orphan', cause: 'nobodyAsked' });
  });

  test('a term that passed leaves the household alone from that day (Awb 4:13)', () => {
    expect(standingAfter([given.applied()], '2026-10-27' as PlainDate)).toMatchObject({ kind: 'caredFor' });
    expect(standingAfter([given.applied()], '2026-10-30' as PlainDate)).toEqual({
      kind: 'orphan',
      cause: 'termPassed',
      since: '2026-10-27',
      days: 3,
    });
  });

  test('E-30: an urgency that ran out unhoused is an orphan, not an end', () => {
    const expired = [...given.ownOriginCase, urgencyExpired()];
    expect(standingAfter(expired, '2027-09-02' as PlainDate)).toMatchObject({ kind: 'orphan', cause: 'termPassed' });
  });

  test('housed: nothing follows any more (5)', () => {
    expect(standingAfter([...given.ownOriginCase, given.dwellingAllocated(), given.tenancyStarted()])).toEqual({
      kind: 'over',
    });
  });

  test('of every case at every moment exactly one of the three, and never without a next step (R-018)', () => {
    const met = new Map<string, number>();
    const kinds = randomCases(300, 20261101).flatMap((taken) =>
      momentsOf(taken).map(({ state, since, on }) => {
        const tasks = datedTasksOf(state, since, { decisionDueOn: addDays(on, 1) });
        const standing = standingOn(state, tasks, addDays(on, 3));
        const name = standing.kind === 'orphan' ? standing.cause : standing.kind;
        met.set(name, (met.get(name) ?? 0) + 1);
        return { isOver: isOver(state), kind: standing.kind };
      }),
    );

    expect(kinds.filter((each) => each.isOver !== (each.kind === 'over'))).toEqual([]);
    expect(met.get('noNextStep')).toBeUndefined();
    const causes: readonly OrphanCause[] = [
      'originDisputed',
      'waitingForTable',
      'nobodyAsked',
      'nobodySteppedIn',
      'termPassed',
    ];
    for (const name of [...causes, 'caredFor', 'over'])
      expect({ name, isMet: (met.get(name) ?? 0) > 5 }).toEqual({ name, isMet: true });
  });
});
