import type { PlainDate } from '@evenwicht/kernel';
import type { BoardEvent } from '@evenwicht/events';
import { agendaOf, type BoardMeeting, type BoardState, type Press } from './board-state.js';

/**
 * "in het eerstvolgende bestuurlijke overleg geagendeerd" (3.5; R-080): every press that is still open stands on the
 * agenda of the first meeting that is planned, and moves along when another becomes the first. A meeting that was held
 * keeps what stood on its agenda, until it was handled or is put on another.
 */
export function placedOnAgenda(state: BoardState, on: PlainDate): BoardEvent[] {
  return [...state.presses.values()].flatMap((press) => {
    const next = press.end ? undefined : firstMeeting(state, press, on);
    const placed = agendaOf(state, press);
    if (!next || (placed && (placed.heldOn < on || placed.heldOn <= next.heldOn))) return [];
    return [placeOn(press, next, on)];
  });
}

export function placeOn({ pressId }: Press, { meetingId, heldOn }: BoardMeeting, on: PlainDate): BoardEvent {
  return { type: 'EvaluationPlacedOnAgenda', occurredOn: on, data: { pressId, meetingId, heldOn } };
}

function firstMeeting({ meetings }: BoardState, { pressedOn }: Press, on: PlainDate): BoardMeeting | undefined {
  const toCome = [...meetings.values()].filter(
    ({ heldOn, isCancelled }) => !isCancelled && heldOn >= pressedOn && heldOn >= on,
  );
  return toCome.sort((left, right) => (left.heldOn < right.heldOn ? -1 : 1)).at(0);
}
