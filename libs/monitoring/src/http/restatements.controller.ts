import { Body, Controller, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { HalfYear } from '@evenwicht/kernel';
import {
  CommandEndpoint,
  CurrentSending,
  CurrentVisit,
  QueryEndpoint,
  ReadableAt,
  WaitingQuery,
  type Receipt,
  type Sending,
  type Visit,
} from '@evenwicht/service-kit';
import { ReadHalfYearRestatement, type NamedRestatement } from '../handlers/read-half-year-restatement.js';
import { RestateClosedHalfYear } from '../handlers/restate-half-year.js';
import { HalfYearParam } from './half-year-param.js';
import { RestatementRequest } from './report-requests.js';
import { RestatementAnswer } from './restatement-answer.js';

/** Wat later bekend werd van een afgesloten halfjaar (3.5). */
@ApiTags('Halfjaarverslagen')
@ReadableAt('/v1/half-year-reports/{id}/restatement')
@Controller('v1/half-year-reports/:halfYear')
export class RestatementsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @QueryEndpoint({
    operation: 'readHalfYearRestatement',
    path: 'restatement',
    summary: 'Herziening lezen',
    description:
      'Per cijfer: zoals vastgesteld, zoals nu bekend, het verschil, en welke latere vastleggingen dat deden. De ' +
      'verschillen tellen op; het vastgestelde verslag blijft zoals het is (3.5).',
    answer: RestatementAnswer,
    answeredFrom: [],
  })
  read(
    @HalfYearParam() halfYear: HalfYear,
    @Query() _waiting: WaitingQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<NamedRestatement> {
    return this.queries.execute(new ReadHalfYearRestatement(visit, halfYear));
  }

  @CommandEndpoint({
    operation: 'restateHalfYear',
    path: 'restatements',
    summary: 'Herziening vastleggen',
    description: 'Legt vast wat nu bekend is van een afgesloten halfjaar, naast het verslag (3.5).',
  })
  restate(
    @HalfYearParam() halfYear: HalfYear,
    @Body() { decidedOn }: RestatementRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new RestateClosedHalfYear(sending, halfYear, decidedOn));
  }
}
