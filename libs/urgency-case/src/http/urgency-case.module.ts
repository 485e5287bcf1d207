import { Module } from '@nestjs/common';
import { ReadCasesHandler } from '../handlers/read-cases.js';
import { ReadCaseHandler } from '../handlers/read-case.js';
import { ReadOpenDemandCasesHandler } from '../handlers/read-open-demand-cases.js';
import { ReadOpenDemandHandler } from '../handlers/read-open-demand.js';
import { ReadOrphansHandler } from '../handlers/read-orphans.js';
import { ReadPassedOnCasesHandler } from '../handlers/read-passed-on-cases.js';
import { ReadWorklistHandler } from '../handlers/read-worklist.js';
import { SendCaseCommandHandler } from '../handlers/send-case-command.js';
import { SimulateWeighingHandler } from '../handlers/simulate-weighing.js';
import { AllocationController } from './allocation.controller.js';
import { ApplicationController } from './application.controller.js';
import { AssessmentController } from './assessment.controller.js';
import { CasesController } from './cases.controller.js';
import { CorrectionController } from './correction.controller.js';
import { HouseholdController } from './household.controller.js';
import { MediationController } from './mediation.controller.js';
import { OfferController } from './offer.controller.js';
import { OriginController } from './origin.controller.js';
import { OrphansController } from './orphans.controller.js';
import { PassedOnCasesController } from './passed-on-cases.controller.js';
import { OpenDemandController } from './open-demand.controller.js';
import { ProcedureController } from './procedure.controller.js';
import { RemedyController } from './remedy.controller.js';
import { WeighingController } from './weighing.controller.js';
import { WorklistController } from './worklist.controller.js';
import { StepInController } from './step-in.controller.js';

/** The case over HTTP; needs a `CommandExecutor` from whoever composes the service. */
@Module({
  controllers: [
    ApplicationController,
    CasesController,
    ProcedureController,
    RemedyController,
    CorrectionController,
    AssessmentController,
    HouseholdController,
    OriginController,
    MediationController,
    WeighingController,
    StepInController,
    OfferController,
    AllocationController,
    WorklistController,
    OpenDemandController,
    OrphansController,
    PassedOnCasesController,
  ],
  providers: [
    SendCaseCommandHandler,
    ReadCaseHandler,
    ReadCasesHandler,
    ReadWorklistHandler,
    ReadOrphansHandler,
    ReadPassedOnCasesHandler,
    ReadOpenDemandHandler,
    ReadOpenDemandCasesHandler,
    SimulateWeighingHandler,
  ],
})
export class UrgencyCaseModule {}
