import { Module } from '@nestjs/common';
import { SendSupplyCommandHandler } from '../handlers/send-supply-command.js';
import { SupplyController } from './supply.controller.js';

/** Housing supply over HTTP; needs a `CommandExecutor` from whoever composes the service. */
@Module({ controllers: [SupplyController], providers: [SendSupplyCommandHandler] })
export class HousingSupplyModule {}
