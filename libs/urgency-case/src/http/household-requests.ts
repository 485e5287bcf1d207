import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields, readinessChangeReasons, type ReadinessChangeReason } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

/** De dag waarop iemand klaar is om uit een instelling uit te stromen (hoofdstuk 2). */
export class OutflowReadinessRequest extends OccurredRequest {
  @Field(eventFields.date, {
    description: 'Dag waarop iemand klaar is om uit te stromen; mag nog komen, zoals het einde van een detentie.',
    format: 'date',
    example: '2026-11-02',
  })
  readyOn!: PlainDate;

  @Field(z.enum(readinessChangeReasons), {
    description: 'Waarom de dag een andere wordt; verplicht als er al een dag staat.',
    optional: true,
  })
  reason?: ReadinessChangeReason;
}

/** Begeleiding die geregeld is (hoofdstuk 2). */
export class GuidanceRequest extends OccurredRequest {
  @Field(eventFields.municipality, {
    description: 'Gemeente die voor de begeleiding verantwoordelijk is (CBS-code).',
    example: 'GM0177',
  })
  municipality!: MunicipalityCode;
}
