import { Module } from '@nestjs/common';
import { ReadDistributionBalancesHandler } from '../handlers/read-distribution-balances.js';
import { ReadHalfYearClosingHandler, ReadHalfYearReportsHandler } from '../handlers/read-half-year-closings.js';
import { ReadHalfYearDraftHandler } from '../handlers/read-half-year-draft.js';
import { ReadHalfYearReportHandler } from '../handlers/read-half-year-report.js';
import { ReadHalfYearRestatementHandler } from '../handlers/read-half-year-restatement.js';
import { RestateClosedHalfYearHandler } from '../handlers/restate-half-year.js';
import { ReadHalfYearReportFileHandler } from '../handlers/read-half-year-report-file.js';
import { SendMonitoringCommandHandler } from '../handlers/send-monitoring-command.js';
import { HalfYearReportsController } from './half-year-reports.controller.js';
import { MonitoringController } from './monitoring.controller.js';
import { RestatementsController } from './restatements.controller.js';

/** The half-yearly figures and reports over HTTP; needs a `LogView`, the log and an executor from whoever composes the service. */
@Module({
  controllers: [MonitoringController, HalfYearReportsController, RestatementsController],
  providers: [
    ReadDistributionBalancesHandler,
    SendMonitoringCommandHandler,
    ReadHalfYearReportsHandler,
    ReadHalfYearClosingHandler,
    ReadHalfYearReportHandler,
    ReadHalfYearReportFileHandler,
    ReadHalfYearDraftHandler,
    ReadHalfYearRestatementHandler,
    RestateClosedHalfYearHandler,
  ],
})
export class MonitoringModule {}
