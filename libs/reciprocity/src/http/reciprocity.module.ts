import { Module } from '@nestjs/common';
import { ReadLedgerHandler } from '../handlers/read-ledger.js';
import { SendReciprocityCommandHandler } from '../handlers/send-reciprocity-command.js';
import { DisputeController } from './dispute.controller.js';
import { LedgerController } from './ledger.controller.js';
import { ReleaseController } from './release.controller.js';
import { SettlementController } from './settlement.controller.js';

/** The reciprocity ledger over HTTP; needs `ReadModels`, a `CommandExecutor` and a `LogView` from whoever composes the service. */
@Module({
  controllers: [LedgerController, DisputeController, ReleaseController, SettlementController],
  providers: [ReadLedgerHandler, SendReciprocityCommandHandler],
})
export class ReciprocityModule {}
