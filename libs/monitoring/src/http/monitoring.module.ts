import { Module } from '@nestjs/common';
import { ReadDistributionBalancesHandler } from '../handlers/read-distribution-balances.js';
import { ReadHalfYearClosingHandler, ReadHalfYearReportsHandler } from '../handlers/read-half-year-closings.js';
import { ReadHalfYearDraftHandler } from '../handlers/read-half-year-draft.js';
import { ReadHalfYearReportHandler } from '../handlers/read-half-year-report.js';
import { SendMonitoringCommandHandler } from '../handlers/send-monitoring-command.js';
import { HalfYearReportsController } from './half-year-reports.controller.js';
import { MonitoringController } from './monitoring.controller.js';

/** The half-yearly figures and reports over HTTP; needs a `LogView`, the log and an executor from whoever composes the service. */
@Module({
  controllers: [MonitoringController, HalfYearReportsController],
  providers: [
    ReadDistributionBalancesHandler,
    SendMonitoringCommandHandler,
    ReadHalfYearReportsHandler,
    ReadHalfYearClosingHandler,
    ReadHalfYearReportHandler,
    ReadHalfYearDraftHandler,
  ],
})
export class MonitoringModule {}
