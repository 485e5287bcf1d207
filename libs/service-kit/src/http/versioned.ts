import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { visitOf, type VisitedRequest } from '../identity/visit.js';
import { tagOfVersion } from './entity-tag.js';

/** An answer that tells which version of a stream it shows, for who wants to act on that version only. */
export class Versioned<Answer> {
  constructor(
    /** As in the receipts of the stream. */
    readonly version: string,
    readonly answer: Answer,
  ) {}
}

/** Takes the version out of an answer and makes a tag of it. */
@Injectable()
export class VersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<VisitedRequest>();
    return next.handle().pipe(
      map((found) => {
        if (!(found instanceof Versioned)) return found;
        request.seenTag = tagOfVersion(visitOf(request).visitor, found.version);
        return found.answer as unknown;
      }),
    );
  }
}
