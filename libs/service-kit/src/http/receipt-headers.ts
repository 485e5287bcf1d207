import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Receipt } from '../judgement.js';
import { visitOf, type VisitedRequest } from '../identity/visit.js';
import { tagOfVersion } from './entity-tag.js';

const locationKey = 'evenwicht:location';

/** Where what a command of this controller is about can be read; `{id}` stands for the id of the receipt. */
export const ReadableAt = (template: string) => SetMetadata(locationKey, template);

/** Names the address of what was made or changed, and the tag of its new version. */
@Injectable()
export class ReceiptInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<Receipt>): Observable<Omit<Receipt, 'version'>> {
    const template = this.reflector.get<string>(locationKey, context.getClass());
    const request = context.switchToHttp().getRequest<VisitedRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map(({ version, ...receipt }) => {
        void reply.header('Location', template.replace('{id}', receipt.id));
        if (version) void reply.header('ETag', `"${tagOfVersion(visitOf(request).visitor, version)}"`);
        return receipt;
      }),
    );
  }
}
