import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendSupplyCommand } from '../handlers/send-supply-command.js';
import { VacancyReportRequest } from './vacancy-report-request.js';

/** De mutaties: de noemer van het aandeel (3). */
@ApiTags('Mutaties')
@ReadableAt('/v1/vacancies?municipality={id}')
@Controller('v1/vacancy-reports')
export class SupplyController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'reportVacancies',
    path: '',
    summary: 'Mutaties melden',
    description: 'Meldt de mutaties in de sociale huur over een maand; een tweede melding herstelt de eerste (3).',
  })
  report(
    @Body() { reportedOn: on, ...data }: VacancyReportRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendSupplyCommand(sending, { type: 'ReportVacancies', on, data }));
  }
}
