import { Module } from '@nestjs/common';
import { JobsController } from './jobs.controller.js';

/** The jobs over HTTP, for operators; needs a `JobQueue` from whoever composes the service. */
@Module({ controllers: [JobsController] })
export class JobsModule {}
