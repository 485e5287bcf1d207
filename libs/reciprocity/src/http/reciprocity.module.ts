import { Module } from '@nestjs/common';
import { ReadLedgerHandler } from '../handlers/read-ledger.js';
import { LedgerController } from './ledger.controller.js';

/** The reciprocity ledger over HTTP; needs `ReadModels` and a `LogView` from whoever composes the service. */
@Module({ controllers: [LedgerController], providers: [ReadLedgerHandler] })
export class ReciprocityModule {}
