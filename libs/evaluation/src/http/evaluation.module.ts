import { Module } from '@nestjs/common';
import { EventStore } from '@evenwicht/event-store';
import { KeptReplays } from '../handlers/kept-replays.js';
import { ReadFiguresHandler } from '../handlers/read-figures.js';
import { FiguresController } from './figures.controller.js';

/** What evaluators ask over HTTP; needs an `EventStore` from whoever composes the service. Appends nothing. */
@Module({
  controllers: [FiguresController],
  providers: [
    { provide: KeptReplays, inject: [EventStore], useFactory: (log: EventStore) => new KeptReplays(log) },
    ReadFiguresHandler,
  ],
})
export class EvaluationModule {}
