import { Type } from 'class-transformer';
import { allEventTypes, streamCategories, type StreamCategory } from '@evenwicht/events';
import { Field, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';

export const mostEvents = 500;
const eventTypes = [...allEventTypes().keys()] as [string, ...string[]];

export class EventsQuery extends WaitingQuery {
  @Type(() => Number)
  @Field(z.int().min(0), {
    description: 'Gebeurtenissen na deze plaats in het logboek; zonder: vanaf het begin.',
    optional: true,
    example: 0,
  })
  after?: number;

  @Type(() => Number)
  @Field(z.int().min(1).max(mostEvents), { description: 'Ten hoogste zoveel.', optional: true, example: 100 })
  limit?: number;

  @Field(z.enum(streamCategories), { description: 'Alleen van dit soort reeks.', optional: true, example: 'case' })
  category?: StreamCategory;

  @Field(z.enum(eventTypes), {
    description: 'Alleen dit soort gebeurtenis.',
    optional: true,
    example: 'UrgencyGranted',
  })
  type?: string;
}

export class AccessLogQuery extends WaitingQuery {
  @Type(() => Number)
  @Field(z.int().min(1), { description: 'Regels voor dit nummer; zonder: de laatste.', optional: true, example: 100 })
  before?: number;

  @Type(() => Number)
  @Field(z.int().min(1).max(mostEvents), { description: 'Ten hoogste zoveel.', optional: true, example: 100 })
  limit?: number;
}
