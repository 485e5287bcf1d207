import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { happening } from '../invented-case-fixture.js';

type Happening = ReturnType<ReturnType<typeof happening>>;

/** Facts as events of one day, unless a fact has a day of its own. */
export function eventsOn(facts: readonly Happening[], day: PlainDate): readonly CaseEvent[] {
  return facts.map((fact) => ({ occurredOn: day, ...fact }) as CaseEvent);
}
