import { Controller, Param, Query, type PipeTransform } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ActionEndpoint, authorise, CurrentVisit, QueryEndpoint, Refusal, type Visit } from '@evenwicht/service-kit';
import { JobQueue } from '../job-queue.js';
import { JobsAnswer, RetriedJobAnswer } from './jobs-answer.js';
import { JobsQuery } from './jobs-query.js';

/** As many as are shown at once: who has more of them mends the cause first. */
const mostShown = 200;

/** What cannot be the id of a job is none that is known. */
class JobIdPipe implements PipeTransform<string> {
  /** @throws Refusal */
  transform(text: string): string {
    if (!/^[a-z0-9.-]{1,200}$/i.test(text)) throw noSuchJob();
    return text;
  }
}

/** Wat er op de achtergrond wordt gedaan, voor wie het systeem draaiend houdt. */
@ApiTags('Beheer')
@Controller('v1/jobs')
export class JobsController {
  constructor(private readonly queue: JobQueue) {}

  @QueryEndpoint({
    operation: 'readJobs',
    path: '',
    summary: 'Taken lezen',
    description:
      'Hoeveel taken er in elke staat zijn, en de oudste in één daarvan. Een taak wijst naar waar zij over gaat en bevat ' +
      'geen persoonsgegevens; een oorzaak is een code.',
    answer: JobsAnswer,
    answeredFrom: [],
  })
  async read(@Query() { state = 'parked' }: JobsQuery, @CurrentVisit() visit: Visit): Promise<JobsAnswer> {
    authorise(visit.visitor, visit.operation, () => []);
    const [counts, jobs] = await Promise.all([this.queue.counts(), this.queue.list(state, mostShown)]);
    return { counts, jobs };
  }

  @ActionEndpoint({
    operation: 'retryJob',
    path: ':jobId/retries',
    summary: 'Een geparkeerde taak opnieuw laten proberen',
    description: 'Een taak die te vaak mislukte krijgt weer al haar pogingen. Doe het als de oorzaak is verholpen.',
    answer: RetriedJobAnswer,
  })
  @ApiParam({ name: 'jobId', description: 'Kenmerk van de taak.', schema: { type: 'string' } })
  async retry(@Param('jobId', JobIdPipe) jobId: string, @CurrentVisit() visit: Visit): Promise<RetriedJobAnswer> {
    authorise(visit.visitor, visit.operation, () => []);
    if (!(await this.queue.retry(jobId))) throw noSuchJob();
    return { jobId };
  }
}

function noSuchJob(): Refusal {
  return new Refusal(404, 'NO_PARKED_JOB', 'Er is geen geparkeerde taak met dit kenmerk.');
}
