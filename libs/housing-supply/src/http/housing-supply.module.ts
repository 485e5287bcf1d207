import { Module } from '@nestjs/common';
import { ReadVacanciesHandler } from '../handlers/read-vacancies.js';
import { SendSupplyCommandHandler } from '../handlers/send-supply-command.js';
import { SupplyController } from './supply.controller.js';
import { VacanciesController } from './vacancies.controller.js';

/** Housing supply over HTTP; needs a `CommandExecutor` and `ReadModels` from whoever composes the service. */
@Module({
  controllers: [SupplyController, VacanciesController],
  providers: [SendSupplyCommandHandler, ReadVacanciesHandler],
})
export class HousingSupplyModule {}
