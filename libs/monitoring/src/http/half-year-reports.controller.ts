import { Body, Controller, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { RegionReport } from '@evenwicht/distribution';
import type { HalfYear } from '@evenwicht/kernel';
import { mediaTypeOf, reportFormats, type ReportFormat } from '@evenwicht/report-files';
import {
  CommandEndpoint,
  CurrentSending,
  CurrentVisit,
  FileEndpoint,
  QueryEndpoint,
  ReadableAt,
  WaitingQuery,
  type Frozen,
  type FrozenFile,
  type Receipt,
  type Sending,
  type Versioned,
  type Visit,
} from '@evenwicht/service-kit';
import type { Closing } from '../handlers/closings.js';
import { ReadHalfYearClosing, ReadHalfYearReports } from '../handlers/read-half-year-closings.js';
import { ReadHalfYearDraft } from '../handlers/read-half-year-draft.js';
import { ReadHalfYearReport } from '../handlers/read-half-year-report.js';
import { ReadHalfYearReportFile } from '../handlers/read-half-year-report-file.js';
import { SendMonitoringCommand } from '../handlers/send-monitoring-command.js';
import { ClosingAnswer, ClosingsAnswer } from './closing-answer.js';
import { HalfYearParam } from './half-year-param.js';
import { HalfYearReportAnswer } from './report-answer.js';
import { ReportFormatParam } from './report-format-param.js';
import { HalfYearClosingRequest, MissingReportRequest } from './report-requests.js';

/** De verslagen van de halfjaarlijkse monitoring (3.5). */
@ApiTags('Halfjaarverslagen')
@ReadableAt('/v1/half-year-reports/{id}/closing')
@Controller('v1/half-year-reports')
export class HalfYearReportsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @QueryEndpoint({
    operation: 'readHalfYearReports',
    path: '',
    summary: 'Halfjaren en hun verslag',
    description: 'Welk halfjaar een vastgesteld verslag heeft, en welk nog waarop wacht (3.5).',
    answer: ClosingsAnswer,
    answeredFrom: [],
  })
  async list(
    @Query() _waiting: WaitingQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<{ readonly halfYears: readonly Closing[] }> {
    return { halfYears: await this.queries.execute(new ReadHalfYearReports(visit)) };
  }

  @CommandEndpoint({
    operation: 'closeHalfYear',
    path: '',
    summary: 'Halfjaar afsluiten',
    description:
      'Stelt het verslag van een halfjaar vast zoals het dan bekend is; het verandert daarna nooit meer. Kan als het ' +
      'halfjaar voorbij is en elke corporatie heeft gemeld of als ontbrekend is aangemerkt (3.5).',
  })
  close(
    @Body() { decidedOn: on, halfYear }: HalfYearClosingRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendMonitoringCommand(sending, { type: 'CloseHalfYear', on, data: { halfYear } }));
  }

  @QueryEndpoint({
    operation: 'readHalfYearReport',
    path: ':halfYear',
    summary: 'Vastgesteld verslag lezen',
    description:
      'Het verslag zoals het is vastgesteld, altijd dezelfde bytes; de ETag is de SHA-256 ervan. Exacte cijfers, ook ' +
      'kleine aantallen: niet om zo te publiceren (3.5).',
    answer: HalfYearReportAnswer,
    answeredFrom: [],
  })
  read(
    @HalfYearParam() halfYear: HalfYear,
    @Query() _waiting: WaitingQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<Frozen> {
    return this.queries.execute(new ReadHalfYearReport(visit, halfYear));
  }

  @FileEndpoint({
    operation: 'readHalfYearReportFile',
    path: ':halfYear/files/:format',
    summary: 'Verslag als bestand',
    description:
      'Het vastgestelde verslag als CSV, ODS, XLSX of als HTML om te lezen en af te drukken; altijd dezelfde bytes. Kleine ' +
      'aantallen, en waaruit die zouden volgen, zijn afgeschermd (3.5).',
    mediaTypes: Object.fromEntries(reportFormats.map((format) => [format, mediaTypeOf(format)])),
    answeredFrom: [],
  })
  file(
    @HalfYearParam() halfYear: HalfYear,
    @ReportFormatParam() format: ReportFormat,
    @Query() _waiting: WaitingQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<FrozenFile> {
    return this.queries.execute(new ReadHalfYearReportFile(visit, halfYear, format));
  }

  @QueryEndpoint({
    operation: 'readHalfYearDraft',
    path: ':halfYear/draft',
    summary: 'Conceptverslag lezen',
    description: 'Het verslag zoals het nu zou worden; het verandert met elke vastlegging (3.5).',
    answer: HalfYearReportAnswer,
    answeredFrom: [],
  })
  draft(
    @HalfYearParam() halfYear: HalfYear,
    @Query() _waiting: WaitingQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<RegionReport> {
    return this.queries.execute(new ReadHalfYearDraft(visit, halfYear));
  }

  @QueryEndpoint({
    operation: 'readHalfYearClosing',
    path: ':halfYear/closing',
    summary: 'Waarop de afsluiting wacht',
    description: 'Wat er nog ontbreekt voordat een halfjaar kan worden afgesloten, en wat is aangemerkt (3.5).',
    answer: ClosingAnswer,
    answeredFrom: [],
  })
  closing(
    @HalfYearParam() halfYear: HalfYear,
    @Query() _waiting: WaitingQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<Closing | Versioned<Closing>> {
    return this.queries.execute(new ReadHalfYearClosing(visit, halfYear));
  }

  @CommandEndpoint({
    operation: 'markVacancyReportMissing',
    path: ':halfYear/missing-vacancy-reports',
    summary: 'Ontbrekende melding aanmerken',
    description: 'Legt vast dat en waarom niet langer op een melding van mutaties wordt gewacht (3.5).',
  })
  markMissing(
    @HalfYearParam() halfYear: HalfYear,
    @Body() { decidedOn: on, association = null as never, ...missing }: MissingReportRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const data = { halfYear, association, ...missing };
    return this.commands.execute(new SendMonitoringCommand(sending, { type: 'MarkVacancyReportMissing', on, data }));
  }
}
