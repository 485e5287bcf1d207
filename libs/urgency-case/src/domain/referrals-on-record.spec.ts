import fc from 'fast-check';
import { Region } from '@evenwicht/distribution';
import type { CaseEvent, Position, StreamName } from '@evenwicht/events';
import type { EventId, Instant } from '@evenwicht/kernel';
import { caseDecider } from './case-decider.js';
import { isTurnedDown, openDisputeOf, type CaseState } from './case-state.js';
import { walk } from './random-walk-fixture.js';

const step = fc.noBias(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)));
const walks = fc.sample(fc.array(step, { minLength: 30, maxLength: 45, size: 'max' }), {
  numRuns: 400,
  seed: 20261008,
});
const stream = 'case-4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as StreamName;

/** Where a household that is housed came from is still to be said (E-10). */
const isDisputed = (state: CaseState, question: string) => question === 'origin-disputed' && !!openDisputeOf(state);

/** What waits for the table, as the case itself says. */
function waitingIn(state: CaseState): readonly string[] {
  if (state.closure || isTurnedDown(state)) return [];
  return state.tenancy ? state.openQuestions.filter((question) => isDisputed(state, question)) : state.openQuestions;
}

/** After each event: what the region says of the case, and what the case says. */
function comparedAfterEach(events: readonly CaseEvent[]) {
  const region = new Region();
  let state = caseDecider.initial;
  return events.map((event, index) => {
    const position = (index + 1) as Position;
    const recordedAt = `${event.occurredOn}T09:00:00.000Z` as Instant;
    region.apply({ ...event, stream, position, recordedAt, eventId: `${index}` as EventId });
    state = caseDecider.evolve(state, event);
    const questions = region.referrals.openOf(stream)?.questions ?? [];
    return {
      region: questions.map(({ question }) => question),
      case: waitingIn(state),
      callsOfRegion: region.stepIns.callOf(stream)?.calls ?? [],
      callsOfCase: state.stepInCalls ?? [],
    };
  });
}

const compared = walks.flatMap((steps) => comparedAfterEach(walk(steps).flatMap(({ events }) => events)));

test('the region holds on the table exactly the questions that each case holds open (1c, 3c)', () => {
  expect(compared.map((each) => each.region)).toEqual(compared.map((each) => each.case));
  expect(compared.filter((each) => each.case.length > 0).length).toBeGreaterThan(500);
  expect(compared.filter((each) => each.case.length > 1).length).toBeGreaterThan(20);
});

test('the region holds of each call for help exactly what the case itself holds (3c)', () => {
  expect(compared.map((each) => each.callsOfRegion)).toEqual(compared.map((each) => each.callsOfCase));
  const answered = compared.flatMap(({ callsOfCase }) => callsOfCase.map(({ answer }) => answer?.kind));
  for (const kind of [undefined, 'offered', 'declined', 'withdrawn', 'stepped-in'] as const)
    expect(answered.filter((each) => each === kind).length).toBeGreaterThan(20);
});
