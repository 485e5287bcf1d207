import { Type } from 'class-transformer';
import { Field, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';
import { deliveryStates, type DeliveryState } from '../deliveries.js';

export const mostDeliveries = 500;

/** Welke meldingen. */
export class DeliveriesQuery extends WaitingQuery {
  @Field(z.enum(deliveryStates), {
    description: 'Alleen in deze staat: afgeleverd, mislukt en wacht op een nieuwe poging, geparkeerd, of vervallen.',
    optional: true,
    example: 'parked',
  })
  state?: DeliveryState;

  @Field(z.uuid(), {
    description: 'Alleen aan deze ontvanger.',
    optional: true,
    example: '7c0e5f2a-2a55-4a06-8f6d-0d1a6a1b2c3d',
  })
  targetId?: string;

  @Type(() => Number)
  @Field(z.int().min(1), { description: 'Regels voor dit nummer; zonder: de laatste.', optional: true, example: 100 })
  before?: number;

  @Type(() => Number)
  @Field(z.int().min(1).max(mostDeliveries), { description: 'Ten hoogste zoveel.', optional: true, example: 100 })
  limit?: number;
}
