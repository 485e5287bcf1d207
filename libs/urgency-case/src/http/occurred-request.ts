import type { PlainDate } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';

/** Iets wat op een dag zo was. */
export class OccurredRequest {
  @Field(eventFields.date, { description: 'Dag waarop het zo was.', format: 'date', example: '2026-09-01' })
  occurredOn!: PlainDate;
}
