import type { PlainDate } from '@evenwicht/kernel';
import type { BoardEvent } from '@evenwicht/events';

type DataOf<Type extends BoardEvent['type']> = Extract<BoardEvent, { type: Type }>['data'];
type EventNamed<Type extends BoardEvent['type']> = Extract<BoardEvent, { type: Type }>;

export interface BoardDecision extends Omit<DataOf<'RegionalBoardDecisionRecorded'>, 'meetingId'> {
  readonly decidedOn: PlainDate;
}

export interface BoardMeeting {
  readonly meetingId: string;
  readonly heldOn: PlainDate;
  readonly isCancelled: boolean;
  readonly decisions: readonly BoardDecision[];
}

/** A use of the emergency button (noodknop). */
export interface Press extends DataOf<'EmergencyButtonPressed'> {
  readonly pressedOn: PlainDate;
  /** The meeting on whose agenda it stands; it may have been called off since. */
  readonly meetingId?: string;
  readonly end?:
    | { readonly kind: 'withdrawn'; readonly on: PlainDate; readonly reason: string }
    | { readonly kind: 'handled'; readonly on: PlainDate; readonly outcome: string; readonly document: string };
}

export interface BoardState {
  readonly meetings: ReadonlyMap<string, BoardMeeting>;
  readonly presses: ReadonlyMap<string, Press>;
}

export const initialBoard: BoardState = { meetings: new Map(), presses: new Map() };

const evolution: {
  readonly [Type in BoardEvent['type']]: (state: BoardState, event: EventNamed<Type>) => BoardState;
} = {
  RegionalBoardMeetingPlanned: (state, { data }) => withMeeting(state, { ...data, isCancelled: false, decisions: [] }),
  RegionalBoardMeetingPostponed: (state, { data: { meetingId, heldOn } }) =>
    withMeeting(state, { ...meetingIn(state, meetingId), heldOn }),
  RegionalBoardMeetingCancelled: (state, { data: { meetingId } }) =>
    withMeeting(state, { ...meetingIn(state, meetingId), isCancelled: true }),
  RegionalBoardDecisionRecorded: (state, { occurredOn: decidedOn, data: { meetingId, ...decision } }) => {
    const meeting = meetingIn(state, meetingId);
    return withMeeting(state, { ...meeting, decisions: [...meeting.decisions, { ...decision, decidedOn }] });
  },
  EmergencyButtonPressed: (state, { occurredOn: pressedOn, data }) => withPress(state, { ...data, pressedOn }),
  EvaluationPlacedOnAgenda: (state, { data: { pressId, meetingId } }) =>
    withPress(state, { ...pressIn(state, pressId), meetingId }),
  EmergencyButtonWithdrawn: (state, { occurredOn: on, data: { pressId, reason } }) =>
    withPress(state, { ...pressIn(state, pressId), end: { kind: 'withdrawn', on, reason } }),
  EmergencyButtonHandled: (state, { occurredOn: on, data: { pressId, outcome, document } }) =>
    withPress(state, { ...pressIn(state, pressId), end: { kind: 'handled', on, outcome, document } }),
};

export function evolveBoard(state: BoardState, event: BoardEvent): BoardState {
  return evolution[event.type](state, event as never);
}

/** The meeting on whose agenda a press stands; none where that was called off. */
export function agendaOf({ meetings }: BoardState, { meetingId }: Press): BoardMeeting | undefined {
  const meeting = meetingId === undefined ? undefined : meetings.get(meetingId);
  return meeting?.isCancelled ? undefined : meeting;
}

function withMeeting(state: BoardState, meeting: BoardMeeting): BoardState {
  return { ...state, meetings: new Map([...state.meetings, [meeting.meetingId, meeting]]) };
}

function withPress(state: BoardState, press: Press): BoardState {
  return { ...state, presses: new Map([...state.presses, [press.pressId, press]]) };
}

function meetingIn({ meetings }: BoardState, meetingId: string): BoardMeeting {
  return meetings.get(meetingId) as BoardMeeting;
}

function pressIn({ presses }: BoardState, pressId: string): Press {
  return presses.get(pressId) as Press;
}
