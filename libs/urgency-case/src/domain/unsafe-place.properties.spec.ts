import { correctionReasons, type CaseEvent } from '@evenwicht/events';
import { unsuitableReturnsOf } from './case-state.js';
import { randomCases } from './tasks/random-cases-fixture.js';
import { evolveCase } from './case-evolution.js';
import type { Taken } from './random-walk-fixture.js';

/** What places a household, or leads it somewhere. */
const placing: readonly CaseEvent['type'][] = ['DwellingOffered', 'DwellingAllocated', 'DestinationEstablished'];

/** A placement that is recorded anew on the same days places nobody (E-11, E-22). */
const isRecordedAnew = ({ events }: Taken) =>
  events.some(({ data }) => 'reason' in data && correctionReasons.includes(data.reason ?? ''));

/** On record: two people held it responsible, or the table determined it. */
const isSetAside = (place: string, events: readonly CaseEvent[]) =>
  events.some(
    ({ type, data }) =>
      (type === 'SafetyOverrideConfirmed' && data.municipality === place) ||
      (type === 'DeterminedByMediationTable' && data.destination === place),
  );

/** Each event that leads or houses somebody where it was unsafe by then, with what went before it. */
function placedWhereUnsafe(taken: readonly Taken[]): readonly { place: string; earlier: readonly CaseEvent[] }[] {
  const earlier: CaseEvent[] = [];
  return taken.flatMap((step) => {
    let state = step.before;
    return step.events.flatMap((event) => {
      const unsafe = unsuitableReturnsOf(state).filter(({ isUnsafe }) => isUnsafe);
      const place = placing.includes(event.type) && 'municipality' in event.data ? event.data.municipality : undefined;
      const isPlaced = !isRecordedAnew(step) && unsafe.some(({ municipality }) => municipality === place);
      const found = isPlaced && place ? [{ place, earlier: [...earlier] }] : [];
      earlier.push(event);
      state = evolveCase(state, event);
      return found;
    });
  });
}

test('whatever is asked of a case, nobody is led, offered or allocated a dwelling where it is unsafe, but on a recorded decision (1b)', () => {
  const placed = randomCases(200).flatMap(placedWhereUnsafe);
  expect(placed.filter(({ place, earlier }) => !isSetAside(place, earlier))).toEqual([]);
  expect(placed.length).toBeGreaterThan(5); // else it would say nothing: two people do let somebody return
});
