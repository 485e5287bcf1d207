import type { PlainDate } from '@evenwicht/kernel';
import { agendaOf, type BoardMeeting, type BoardState, type Press } from './board-state.js';

/** What the secretariat has to do about a press: no day is linked, or the day has passed without an outcome. */
export const pressAlerts = ['no-meeting-linked', 'meeting-held-without-outcome'] as const;
export type PressAlert = (typeof pressAlerts)[number];

export interface PressSeen extends Omit<Press, 'meetingId'> {
  /** The meeting on whose agenda it stands. */
  readonly meeting: Pick<BoardMeeting, 'meetingId' | 'heldOn'> | undefined;
  readonly alert: PressAlert | undefined;
}

/** Every use of the emergency button as it stands on a day, the latest first. */
export function pressesOn(state: BoardState, on: PlainDate): readonly PressSeen[] {
  return [...state.presses.values()].reverse().map((press): PressSeen => {
    const { meetingId, ...seen } = press;
    void meetingId;
    const meeting = agendaOf(state, press);
    return { ...seen, meeting, alert: press.end ? undefined : alertOf(meeting, on) };
  });
}

function alertOf(meeting: BoardMeeting | undefined, on: PlainDate): PressAlert | undefined {
  if (!meeting) return 'no-meeting-linked';
  return meeting.heldOn < on ? 'meeting-held-without-outcome' : undefined;
}
