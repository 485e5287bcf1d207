import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries.controller.js';

/** What was delivered, over HTTP, for operators; needs `Deliveries` from whoever composes the service. */
@Module({ controllers: [DeliveriesController] })
export class NotificationsModule {}
