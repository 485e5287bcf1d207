import type { CaseId, PlainDate } from '@evenwicht/kernel';
import {
  agendaOutcomes,
  eventFields,
  rescheduleReasons,
  tableRoles,
  type AgendaOutcome,
  type RescheduleReason,
  type TableRole,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';

/** Iets wat op een dag over een bijeenkomst werd vastgelegd. */
export class RecordedOnRequest {
  @Field(eventFields.date, { description: 'Dag waarop het zo was.', format: 'date', example: '2026-10-01' })
  occurredOn!: PlainDate;
}

/** Een bijeenkomst van de bemiddelingstafel. */
export class MeetingRequest extends RecordedOnRequest {
  @Field(eventFields.date, { description: 'Dag van de bijeenkomst.', format: 'date', example: '2026-10-08' })
  heldOn!: PlainDate;
}

/** Waarom een bijeenkomst niet doorgaat. */
export class CancellationRequest extends RecordedOnRequest {
  @Field(z.enum(rescheduleReasons), { description: 'Reden.', example: 'no-questions' })
  reason!: RescheduleReason;
}

/** Een bijeenkomst wordt verplaatst. */
export class PostponementRequest extends MeetingRequest {
  @Field(z.enum(rescheduleReasons), { description: 'Reden.', example: 'no-quorum' })
  reason!: RescheduleReason;
}

/** Wat op de agenda komt. */
export class AgendaRequest extends RecordedOnRequest {
  @Field(eventFields.caseId, {
    description: 'De zaak; zonder deze: alles wat op de tafel ligt en nog niet op de agenda staat.',
    optional: true,
    example: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01',
  })
  caseId?: CaseId;
}

/** Een zaak gaat van de agenda. */
export class AgendaRemovalRequest extends CancellationRequest {
  @Field(eventFields.caseId, { description: 'De zaak.', example: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' })
  caseId!: CaseId;
}

const participant = z.strictObject({
  organisation: eventFields.code.meta({ description: 'De organisatie: CBS-code, corporatie of andere code.' }),
  role: z.enum(tableRoles).meta({ description: 'In welke rol.' }),
});

/** Wie aanwezig waren, naar organisatie en rol; geen namen. */
export class AttendanceRequest extends RecordedOnRequest {
  @Field(z.array(participant).min(1).max(100), {
    description: 'De deelnemers, naar organisatie en rol.',
    example: [{ organisation: 'GM0148', role: 'municipality' }],
  })
  attendance!: readonly { readonly organisation: string; readonly role: TableRole }[];
}

/** Wat over een zaak is genotuleerd. */
export class MinuteRequest extends RecordedOnRequest {
  @Field(eventFields.caseId, { description: 'De zaak.', example: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' })
  caseId!: CaseId;

  @Field(z.enum(agendaOutcomes), {
    description: 'De uitkomst; bepaald en vervallen beëindigen de vraag, de andere brengen haar terug.',
    example: 'postponed',
  })
  outcome!: AgendaOutcome;

  @Field(eventFields.documentReference, {
    description: 'Kenmerk van het verslag.',
    optional: true,
    example: 'verslag-1',
  })
  document?: string;
}

/** De bijeenkomst is afgelopen. */
export class ClosingRequest extends RecordedOnRequest {
  @Field(eventFields.documentReference, {
    description: 'Kenmerk van het verslag.',
    optional: true,
    example: 'verslag-1',
  })
  document?: string;
}
