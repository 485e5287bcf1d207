import { accept, alreadySo, reject, type PlainDate } from '@evenwicht/kernel';
import type { SituationSeen } from '@evenwicht/events';
import type { HandlePress, PlaceOnBoardAgenda, PressEmergencyButton, WithdrawPress } from './board-command.js';
import type { Rejected } from './board-meetings.js';
import { agendaOf, type BoardMeeting, type BoardState, type Press } from './board-state.js';
import { placeOn } from './next-board-meeting.js';

/** What pressing relies on. */
export interface BoardFacts {
  /** The region whose agreement this log holds; absent while it holds none. */
  readonly regionOfLog: string | undefined;
  /** Whether an organisation is party to the agreement on the day. */
  readonly isParty: (organisation: string) => boolean;
  /** The figures at the position of the log: the dossier is made at once. */
  readonly situation: () => SituationSeen;
}

/**
 * "een ongewenste en onhoudbare situatie … dan kan men de 'noodknop' gebruiken" (3.5; R-079): any party (OQ-10), with
 * grounds for both adjectives and the document that describes the situation. Nothing is suspended.
 */
export function press(
  { presses }: BoardState,
  { on, data }: PressEmergencyButton,
  { isParty, situation }: BoardFacts,
): Rejected<'NO_PARTY_TO_AGREEMENT' | 'UNDESIRABLE_NOT_SHOWN' | 'UNTENABLE_NOT_SHOWN' | 'SITUATION_WITHOUT_DOCUMENT'> {
  const { pressId, pressedBy, undesirableGrounds, untenableGrounds, document } = data;

  if (presses.has(pressId)) return alreadySo;
  if (!isParty(pressedBy)) return reject('NO_PARTY_TO_AGREEMENT');
  if (undesirableGrounds.length === 0) return reject('UNDESIRABLE_NOT_SHOWN');
  if (untenableGrounds.length === 0) return reject('UNTENABLE_NOT_SHOWN');
  if (document === undefined) return reject('SITUATION_WITHOUT_DOCUMENT');
  return accept({
    type: 'EmergencyButtonPressed',
    occurredOn: on,
    data: {
      pressId,
      pressedBy: pressedBy as never,
      undesirableGrounds: [...new Set(undesirableGrounds)],
      untenableGrounds: [...new Set(untenableGrounds)],
      document,
      situation: situation(),
    },
  });
}

/** What the next meeting left open comes on the agenda of a later one; never past the next one. */
export function placeOnLaterAgenda(
  state: BoardState,
  { on, data: { pressId, meetingId } }: PlaceOnBoardAgenda,
): Rejected<'NO_PRESS' | 'PRESS_OVER' | 'NO_BOARD_MEETING' | 'BOARD_MEETING_CANCELLED' | 'NEXT_BOARD_MEETING_FIRST'> {
  const [pressed, meeting] = [state.presses.get(pressId), state.meetings.get(meetingId)];
  if (!pressed) return reject('NO_PRESS');
  if (!meeting) return reject('NO_BOARD_MEETING');
  if (agendaOf(state, pressed) === meeting) return alreadySo;
  if (pressed.end) return reject('PRESS_OVER');
  if (meeting.isCancelled) return reject('BOARD_MEETING_CANCELLED');
  if (!isHeldOver(agendaOf(state, pressed), meeting, on)) return reject('NEXT_BOARD_MEETING_FIRST');
  return accept(placeOn(pressed, meeting, on));
}

function isHeldOver(next: BoardMeeting | undefined, later: BoardMeeting, on: PlainDate): boolean {
  return next !== undefined && next.heldOn <= on && next.heldOn < later.heldOn;
}

export function withdrawPress(
  { presses }: BoardState,
  { on, data: { pressId, withdrawnBy, reason } }: WithdrawPress,
): Rejected<'NO_PRESS' | 'NOT_WHO_PRESSED' | 'PRESS_OVER'> {
  const pressed = presses.get(pressId);
  if (!pressed) return reject('NO_PRESS');
  if (pressed.pressedBy !== withdrawnBy) return reject('NOT_WHO_PRESSED');
  if (pressed.end?.kind === 'withdrawn') return alreadySo;
  if (pressed.end) return reject('PRESS_OVER');
  return accept({ type: 'EmergencyButtonWithdrawn', occurredOn: on, data: { pressId, reason } });
}

/** "De evaluatie en bijsturing": what the meeting on whose agenda it stood made of it. */
export function handlePress(
  state: BoardState,
  { on, data: { pressId, outcome, document } }: HandlePress,
): Rejected<'NO_PRESS' | 'PRESS_OVER' | 'NOT_ON_BOARD_AGENDA' | 'BOARD_NOT_YET_MET'> {
  const pressed = state.presses.get(pressId);
  if (!pressed) return reject('NO_PRESS');
  if (pressed.end) return isEndedBy(pressed.end, { outcome, document }) ? alreadySo : reject('PRESS_OVER');
  const meeting = agendaOf(state, pressed);
  if (!meeting) return reject('NOT_ON_BOARD_AGENDA');
  if (on < meeting.heldOn) return reject('BOARD_NOT_YET_MET');
  const data = { pressId, meetingId: meeting.meetingId, outcome, document };
  return accept({ type: 'EmergencyButtonHandled', occurredOn: on, data });
}

function isEndedBy(end: NonNullable<Press['end']>, handled: { readonly outcome: string; readonly document: string }) {
  return end.kind === 'handled' && end.outcome === handled.outcome && end.document === handled.document;
}
