import fc from 'fast-check';
import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import { evolveCase } from '../case-evolution.js';
import { initialCase, type CaseState } from '../case-state.js';
import { walk, type Taken } from '../random-walk-fixture.js';
import { followTasks, type TasksSince } from './task-history.js';

const step = fc.noBias(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)));

/** Random cases (invented), the same at every run; the seed makes a failure come back. */
export function randomCases(numRuns: number, seed = 20260701): readonly (readonly Taken[])[] {
  return fc.sample(fc.array(step, { minLength: 25, maxLength: 40, size: 'max' }), { numRuns, seed }).map(walk);
}

/** A case after each of its events. */
export interface Moment {
  readonly state: CaseState;
  /** Up to and including the last one, in order of recording. */
  readonly events: readonly CaseEvent[];
  readonly on: PlainDate;
  readonly since: TasksSince;
}

/** Every moment in the life of a random case. */
export function momentsOf(taken: readonly Taken[]): readonly Moment[] {
  let state = initialCase;
  let since: TasksSince = {};
  const events = taken.flatMap((step) => step.events);
  return events.map((event, index) => {
    state = evolveCase(state, event);
    since = followTasks(since, state, event);
    return { state, events: events.slice(0, index + 1), on: event.occurredOn, since };
  });
}
