import { eventFields } from '@evenwicht/events';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { Field } from '@evenwicht/service-kit';

/** Waarvoor de afweging wordt doorgerekend. */
export class SimulationRequest {
  @Field(eventFields.date, {
    description: 'De dag; zonder deze: vandaag in Nederland.',
    format: 'date',
    optional: true,
    example: '2026-09-01',
  })
  on?: PlainDate;

  @Field(eventFields.municipality, {
    description: 'Een gemeente om de keuze voor door te rekenen (CBS-code).',
    optional: true,
    example: 'GM0160',
  })
  choice?: MunicipalityCode;
}
