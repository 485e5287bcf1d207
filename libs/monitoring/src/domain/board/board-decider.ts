import { accept, reject, type Decider, type Decision } from '@evenwicht/kernel';
import type { BoardEvent } from '@evenwicht/events';
import type { BoardCommand } from './board-command.js';
import { cancelMeeting, planMeeting, postponeMeeting, recordDecision } from './board-meetings.js';
import type { BoardRejection } from './board-rejection.js';
import { evolveBoard, initialBoard, type BoardState } from './board-state.js';
import { handlePress, placeOnLaterAgenda, press, withdrawPress, type BoardFacts } from './emergency-button.js';
import { placedOnAgenda } from './next-board-meeting.js';

type Decided = Decision<BoardEvent, BoardRejection>;
type CommandOf<Type> = Extract<BoardCommand, { type: Type }>;

const decisions: {
  readonly [Type in BoardCommand['type']]: (state: BoardState, command: CommandOf<Type>, facts: BoardFacts) => Decided;
} = {
  PlanBoardMeeting: planMeeting,
  PostponeBoardMeeting: postponeMeeting,
  CancelBoardMeeting: cancelMeeting,
  RecordBoardDecision: recordDecision,
  PressEmergencyButton: press,
  PlaceOnBoardAgenda: placeOnLaterAgenda,
  WithdrawPress: withdrawPress,
  HandlePress: handlePress,
};

/** The regional board meeting and what is brought to it (3.5; ). */
export const boardDecider: Decider<
  BoardState,
  BoardCommand & { readonly facts: BoardFacts },
  BoardEvent,
  BoardRejection
> = {
  initial: initialBoard,
  evolve: evolveBoard,
  decide(state, { facts, ...command }) {
    if (facts.regionOfLog === undefined) return reject('AGREEMENT_NOT_ADOPTED');
    const decide = decisions[command.type] as (...given: [BoardState, BoardCommand, BoardFacts]) => Decided;
    const decision = decide(state, command, facts);
    return 'rejected' in decision ? decision : withAgenda(state, decision.accepted, command);
  },
};

/** Which meeting is the next one may have changed: what follows is in the same decision. */
function withAgenda(state: BoardState, events: readonly BoardEvent[], { on }: BoardCommand): Decided {
  if (events.length === 0) return accept(...events);
  return accept(...events, ...placedOnAgenda(events.reduce(evolveBoard, state), on));
}
