import { facilityNeeds, rentClasses, type FacilityNeed, type RentClass } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

/** Wat een passende woning moet hebben (hoofdstuk 2 en 4). */
export class SearchProfileRequest extends OccurredRequest {
  @Field(z.int().min(1).max(20), { description: 'Met hoeveel mensen het huishouden is.', example: 2 })
  personCount!: number;

  @Field(z.int().min(1).max(10), { description: 'Hoeveel kamers ten minste.', optional: true, example: 2 })
  minimumRoomCount?: number;

  @Field(z.enum(rentClasses), { description: 'Hoogste huurklasse (VERA).', optional: true, example: 'BET' })
  maximumRentClass?: RentClass;

  @Field(z.array(z.enum(facilityNeeds)).max(facilityNeeds.length), {
    description: 'Wat de woning of de plek moet hebben, als codes; nooit waarom. Leeg als alles past.',
    example: ['public-transport', 'step-free'],
  })
  needs!: readonly FacilityNeed[];
}
