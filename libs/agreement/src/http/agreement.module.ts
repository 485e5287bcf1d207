import { Module } from '@nestjs/common';
import { ReadRulesHandler } from '../handlers/read-rules.js';
import { SendAgreementCommandHandler } from '../handlers/send-agreement-command.js';
import { SendSchemeCommandHandler } from '../handlers/send-scheme-command.js';
import { AgreementController } from './agreement.controller.js';
import { MonitoringTermsController } from './monitoring-terms.controller.js';
import { PublicFactController } from './public-fact.controller.js';
import { RulesController } from './rules.controller.js';
import { SchemeController } from './scheme.controller.js';

/** The agreement and the municipal schemes over HTTP; needs a `CommandExecutor` and a `LogView` from the service. */
@Module({
  controllers: [
    AgreementController,
    PublicFactController,
    MonitoringTermsController,
    SchemeController,
    RulesController,
  ],
  providers: [SendAgreementCommandHandler, SendSchemeCommandHandler, ReadRulesHandler],
})
export class AgreementModule {}
