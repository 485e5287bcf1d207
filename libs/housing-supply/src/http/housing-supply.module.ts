import { Module } from '@nestjs/common';
import { ReadCrossingsHandler } from '../handlers/read-crossings.js';
import { ReadVacanciesHandler } from '../handlers/read-vacancies.js';
import { ReadStockChangesHandler } from '../handlers/read-stock-changes.js';
import { SendSupplyCommandHandler } from '../handlers/send-supply-command.js';
import { CrossingsController } from './crossings.controller.js';
import { StockChangesController } from './stock-changes.controller.js';
import { SupplyController } from './supply.controller.js';
import { VacanciesController } from './vacancies.controller.js';

/** Housing supply over HTTP; needs a `CommandExecutor` and `ReadModels` from whoever composes the service. */
@Module({
  controllers: [SupplyController, VacanciesController, StockChangesController, CrossingsController],
  providers: [SendSupplyCommandHandler, ReadVacanciesHandler, ReadStockChangesHandler, ReadCrossingsHandler],
})
export class HousingSupplyModule {}
