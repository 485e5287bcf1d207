import { Module } from '@nestjs/common';
import { EventStore } from '@evenwicht/event-store';
import { KeptReplays } from '../handlers/kept-replays.js';
import { ReadAccessLogHandler } from '../handlers/read-access-log.js';
import { ReadEventsHandler } from '../handlers/read-events.js';
import { ReadFiguresHandler } from '../handlers/read-figures.js';
import { AuditTrailController } from './audit-trail.controller.js';
import { FiguresController } from './figures.controller.js';

/** What evaluators ask over HTTP; needs an `EventStore`, a `LogView` and an `AccessLog` from whoever composes the service. Appends nothing. */
@Module({
  controllers: [FiguresController, AuditTrailController],
  providers: [
    { provide: KeptReplays, inject: [EventStore], useFactory: (log: EventStore) => new KeptReplays(log) },
    ReadFiguresHandler,
    ReadEventsHandler,
    ReadAccessLogHandler,
  ],
})
export class EvaluationModule {}
