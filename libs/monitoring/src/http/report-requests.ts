import { eventFields, missingReportReasons, type MissingReportReason } from '@evenwicht/events';
import type { AssociationId, HalfYear, Month, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';

/** Een halfjaar afsluiten (3.5). */
export class HalfYearClosingRequest {
  @Field(eventFields.halfYear, { description: 'Het halfjaar dat wordt afgesloten.', example: '2026-H1' })
  halfYear!: HalfYear;

  @Field(eventFields.date, { description: 'Dag waarop wordt afgesloten.', format: 'date', example: '2026-07-20' })
  decidedOn!: PlainDate;
}

/** Een melding die niet komt (3.5). */
export class MissingReportRequest {
  @Field(eventFields.date, { description: 'Dag waarop dit is vastgesteld.', format: 'date', example: '2026-07-18' })
  decidedOn!: PlainDate;

  @Field(eventFields.municipality, { description: 'Waar de woningen staan (CBS-code).', example: 'GM0180' })
  municipality!: MunicipalityCode;

  @Field(eventFields.calendarMonth, { description: 'De maand waarover niets is gemeld.', example: '2026-06' })
  month!: Month;

  @Field(eventFields.association, {
    description: 'De corporatie die niet meldde; weg te laten waar geen enkele corporatie ooit meldde.',
    optional: true,
    example: 'association-1',
  })
  association?: AssociationId;

  @Field(z.enum(missingReportReasons), {
    description: 'Waarom er niet langer op gewacht wordt.',
    example: 'not-delivered',
  })
  reason!: MissingReportReason;
}

/** Een herziening vastleggen (3.5). */
export class RestatementRequest {
  @Field(eventFields.date, { description: 'Dag waarop dit wordt vastgelegd.', format: 'date', example: '2026-07-20' })
  decidedOn!: PlainDate;
}
