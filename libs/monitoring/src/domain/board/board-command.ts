import type { PlainDate } from '@evenwicht/kernel';
import type {
  BoardDecisionKind,
  PressOutcome,
  PressWithdrawalReason,
  RescheduleReason,
  UndesirableGround,
  UntenableGround,
} from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';

/** Every command names the region whose board it is: the stream `board-<region>`. */
interface OfRegion {
  readonly region: string;
}
interface OfMeeting extends OfRegion {
  readonly meetingId: string;
}
interface OfPress extends OfRegion {
  readonly pressId: string;
}

export type PlanBoardMeeting = Command<'PlanBoardMeeting', OfMeeting & { readonly heldOn: PlainDate }>;
export type PostponeBoardMeeting = Command<
  'PostponeBoardMeeting',
  OfMeeting & { readonly heldOn: PlainDate; readonly reason: RescheduleReason }
>;
export type CancelBoardMeeting = Command<'CancelBoardMeeting', OfMeeting & { readonly reason: RescheduleReason }>;

/** What was decided stands in the document; here only what it is about. */
export type RecordBoardDecision = Command<
  'RecordBoardDecision',
  OfMeeting & { readonly decisionId: string; readonly kind: BoardDecisionKind; readonly document: string }
>;

/** `on` is the day of pressing. Grounds and document may be left out, so that the rule can say what is missing. */
export type PressEmergencyButton = Command<
  'PressEmergencyButton',
  OfPress & {
    /** A municipality code or the id of a housing association. */
    readonly pressedBy: string;
    readonly undesirableGrounds: readonly UndesirableGround[];
    readonly untenableGrounds: readonly UntenableGround[];
    readonly document?: string;
  }
>;

/** On the agenda of a later meeting than the next: of what the next one left open. */
export type PlaceOnBoardAgenda = Command<'PlaceOnBoardAgenda', OfPress & { readonly meetingId: string }>;
export type WithdrawPress = Command<
  'WithdrawPress',
  OfPress & { readonly withdrawnBy: string; readonly reason: PressWithdrawalReason }
>;
export type HandlePress = Command<
  'HandlePress',
  OfPress & { readonly outcome: PressOutcome; readonly document: string }
>;

export type BoardCommand =
  | PlanBoardMeeting
  | PostponeBoardMeeting
  | CancelBoardMeeting
  | RecordBoardDecision
  | PressEmergencyButton
  | PlaceOnBoardAgenda
  | WithdrawPress
  | HandlePress;
