import { Type } from 'class-transformer';
import { z } from 'zod';
import { Field } from './field.js';

/** A question that may wait until the asker's own action is visible in it. */
export class WaitingQuery {
  @Type(() => Number)
  @Field(z.int().min(0), {
    description: 'Wacht (kort) tot deze plaats in het logboek verwerkt is: de position van een ontvangstbewijs.',
    optional: true,
    example: 0,
  })
  waitForPosition?: number;
}
