import type { AssociationId, Month, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';

/** De mutaties in de sociale huur over een maand (3). */
export class VacancyReportRequest {
  @Field(eventFields.date, { description: 'Dag van de melding.', format: 'date', example: '2026-09-03' })
  reportedOn!: PlainDate;

  @Field(eventFields.municipality, { description: 'Waar de woningen staan (CBS-code).', example: 'GM0177' })
  municipality!: MunicipalityCode;

  @Field(eventFields.association, { description: 'De corporatie die meldt.', example: 'association-1' })
  association!: AssociationId;

  @Field(eventFields.calendarMonth, { description: 'De maand waarover.', example: '2026-08' })
  month!: Month;

  @Field(eventFields.count, { description: 'Aantal opnieuw verhuurde woningen; geen nieuwbouw.', example: 12 })
  vacancyCount!: number;
}
