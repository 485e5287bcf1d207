import type { PlainDate } from '@evenwicht/kernel';
import {
  boardDecisionKinds,
  eventFields,
  pressOutcomes,
  pressWithdrawalReasons,
  rescheduleReasons,
  undesirableGrounds,
  untenableGrounds,
  type BoardDecisionKind,
  type PressOutcome,
  type PressWithdrawalReason,
  type RescheduleReason,
  type UndesirableGround,
  type UntenableGround,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';

/** Iets wat op een dag werd vastgelegd. */
export class OnDayRequest {
  @Field(eventFields.date, { description: 'Dag waarop het zo was.', format: 'date', example: '2026-09-15' })
  occurredOn!: PlainDate;
}

/** Een bestuurlijk overleg. */
export class BoardMeetingRequest extends OnDayRequest {
  @Field(eventFields.date, { description: 'Dag van het bestuurlijk overleg.', format: 'date', example: '2026-10-22' })
  heldOn!: PlainDate;
}

/** Een bestuurlijk overleg gaat niet door. */
export class BoardMeetingCancellationRequest extends OnDayRequest {
  @Field(z.enum(rescheduleReasons), { description: 'Reden.', example: 'no-quorum' })
  reason!: RescheduleReason;
}

/** Een bestuurlijk overleg wordt verplaatst. */
export class BoardMeetingPostponementRequest extends BoardMeetingRequest {
  @Field(z.enum(rescheduleReasons), { description: 'Reden.', example: 'no-quorum' })
  reason!: RescheduleReason;
}

/** Wat het bestuurlijk overleg besloot: waarover, en in welk document. */
export class BoardDecisionRequest extends OnDayRequest {
  @Field(z.enum(boardDecisionKinds), { description: 'Waarover het besluit gaat.', example: 'adjustment' })
  kind!: BoardDecisionKind;

  @Field(eventFields.documentReference, { description: 'Kenmerk van het besluit.', example: 'besluit/2026-10' })
  document!: string;
}

const grounds = <Ground extends string>(codes: readonly Ground[]) => z.array(z.enum(codes)).max(codes.length);

/** Het gebruik van de noodknop. */
export class EmergencyButtonPressRequest extends OnDayRequest {
  @Field(grounds(undesirableGrounds), {
    description: 'Waarom de situatie ongewenst is; ten minste één grond.',
    example: ['households-without-roof'],
  })
  undesirableGrounds!: readonly UndesirableGround[];

  @Field(grounds(untenableGrounds), {
    description: 'Waarom de situatie onhoudbaar is; ten minste één grond.',
    example: ['nobody-steps-in'],
  })
  untenableGrounds!: readonly UntenableGround[];

  @Field(eventFields.documentReference, {
    description: 'Kenmerk van het document waarin de situatie beschreven staat; zonder dit wordt het geweigerd.',
    optional: true,
    example: 'brief/2026-12',
  })
  document?: string;
}

/** De noodknop wordt losgelaten. */
export class PressWithdrawalRequest extends OnDayRequest {
  @Field(z.enum(pressWithdrawalReasons), { description: 'Reden.', example: 'situation-resolved' })
  reason!: PressWithdrawalReason;
}

/** Op de agenda van een later bestuurlijk overleg. */
export class BoardAgendaRequest extends OnDayRequest {
  @Field(eventFields.boardActId, {
    description: 'Het bestuurlijk overleg.',
    example: '7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a01',
  })
  meetingId!: string;
}

/** Wat het bestuurlijk overleg ermee deed. */
export class PressOutcomeRequest extends OnDayRequest {
  @Field(z.enum(pressOutcomes), { description: 'De uitkomst.', example: 'evaluation-opened' })
  outcome!: PressOutcome;

  @Field(eventFields.documentReference, { description: 'Kenmerk van het besluit.', example: 'besluit/2026-11' })
  document!: string;
}
