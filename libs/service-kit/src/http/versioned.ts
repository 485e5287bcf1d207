import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
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

/** An answer that was frozen: these very bytes for ever, and their SHA-256 in hexadecimal as its tag. */
export class Frozen {
  constructor(
    readonly text: string,
    readonly sha256: string,
  ) {}
}

/** A file that is made once, and is these very bytes for ever. */
export class FrozenFile {
  constructor(
    readonly bytes: Uint8Array,
    /** Of the bytes, in hexadecimal. */
    readonly sha256: string,
    readonly mediaType: string,
    readonly name: string,
  ) {}
}

/** Takes the version out of an answer and makes a tag of it. */
@Injectable()
export class VersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<VisitedRequest>();
    return next.handle().pipe(
      map((found) => {
        const reply = context.switchToHttp().getResponse<FastifyReply>();
        if (found instanceof FrozenFile) return frozenFile(found, request, reply);
        if (found instanceof Frozen) return frozen(found, request, reply);
        if (!(found instanceof Versioned)) return found;
        request.seenTag = tagOfVersion(visitOf(request).visitor, found.version);
        return found.answer as unknown;
      }),
    );
  }
}

function frozen({ text, sha256 }: Frozen, request: VisitedRequest, reply: FastifyReply): string {
  request.frozenTag = sha256;
  void reply.type('application/json; charset=utf-8');
  return text;
}

/** To be kept and not to be shown: a page among them runs with no rights of this service. */
function frozenFile(
  { bytes, sha256, mediaType, name }: FrozenFile,
  request: VisitedRequest,
  reply: FastifyReply,
): Buffer {
  request.frozenTag = sha256;
  void reply.type(mediaType).header('Content-Disposition', `attachment; filename="${name}"`);
  return Buffer.from(bytes);
}
