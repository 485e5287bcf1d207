import { Module } from '@nestjs/common';
import { EventStore } from '@evenwicht/event-store';
import { ProtectedCases } from '../audit-trail/protected-cases.js';
import { CompareRulesHandler } from '../handlers/compare-rules.js';
import { Counterfactuals } from '../handlers/counterfactuals.js';
import { Explanations } from '../handlers/explanations.js';
import { KeptReplays } from '../handlers/kept-replays.js';
import { ReadAccessLogHandler } from '../handlers/read-access-log.js';
import { ReadEventsHandler } from '../handlers/read-events.js';
import { ReadCaseExplanationHandler, ReadFigureExplanationHandler } from '../handlers/read-explanations.js';
import { ReadFiguresHandler } from '../handlers/read-figures.js';
import { AuditTrailController } from './audit-trail.controller.js';
import { CounterfactualController } from './counterfactual.controller.js';
import { ExplanationsController } from './explanations.controller.js';
import { FiguresController } from './figures.controller.js';

/** What evaluators ask over HTTP; needs an `EventStore`, a `LogView` and an `AccessLog` from whoever composes the service. Appends nothing. */
@Module({
  controllers: [FiguresController, CounterfactualController, AuditTrailController, ExplanationsController],
  providers: [
    { provide: KeptReplays, inject: [EventStore], useFactory: (log: EventStore) => new KeptReplays(log) },
    { provide: Explanations, inject: [EventStore], useFactory: (log: EventStore) => new Explanations(log) },
    { provide: Counterfactuals, inject: [EventStore], useFactory: (log: EventStore) => new Counterfactuals(log) },
    { provide: ProtectedCases, inject: [EventStore], useFactory: (log: EventStore) => new ProtectedCases(log) },
    CompareRulesHandler,
    ReadCaseExplanationHandler,
    ReadFigureExplanationHandler,
    ReadFiguresHandler,
    ReadEventsHandler,
    ReadAccessLogHandler,
  ],
})
export class EvaluationModule {}
