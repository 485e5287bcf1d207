import { Field, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';
import { jobStates, type JobState } from '../job-queue.js';

/** Welke taken. */
export class JobsQuery extends WaitingQuery {
  @Field(z.enum(jobStates), {
    description:
      'In welke staat: wachtend, bezig, wachtend op een nieuwe poging, geparkeerd of gedaan. Zonder opgave: geparkeerd.',
    optional: true,
    example: 'parked',
  })
  state?: JobState;
}
