import { Module } from '@nestjs/common';
import { ReadDistributionBalancesHandler } from '../handlers/read-distribution-balances.js';
import { MonitoringController } from './monitoring.controller.js';

/** The half-yearly figures over HTTP; needs a `LogView` from whoever composes the service. */
@Module({ controllers: [MonitoringController], providers: [ReadDistributionBalancesHandler] })
export class MonitoringModule {}
