import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';
import type { Receipt } from '../command-executor.js';

const locationKey = 'evenwicht:location';

/** Where what a command of this controller is about can be read; `{id}` stands for the id of the receipt. */
export const ReadableAt = (template: string) => SetMetadata(locationKey, template);

/** Names the address of what was made or changed. */
@Injectable()
export class LocationInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<Receipt>): Observable<Receipt> {
    const template = this.reflector.get<string>(locationKey, context.getClass());
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap(({ id }) => void reply.header('Location', template.replace('{id}', id))));
  }
}
