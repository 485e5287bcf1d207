import { Module } from '@nestjs/common';
import { ReadVacanciesHandler } from '../handlers/read-vacancies.js';
import { ReadStockChangesHandler } from '../handlers/read-stock-changes.js';
import { SendSupplyCommandHandler } from '../handlers/send-supply-command.js';
import { StockChangesController } from './stock-changes.controller.js';
import { SupplyController } from './supply.controller.js';
import { VacanciesController } from './vacancies.controller.js';

/** Housing supply over HTTP; needs a `CommandExecutor` and `ReadModels` from whoever composes the service. */
@Module({
  controllers: [SupplyController, VacanciesController, StockChangesController],
  providers: [SendSupplyCommandHandler, ReadVacanciesHandler, ReadStockChangesHandler],
})
export class HousingSupplyModule {}
