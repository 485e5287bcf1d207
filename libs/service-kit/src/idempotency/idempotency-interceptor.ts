import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { visitOf, type VisitedRequest } from '../identity/visit.js';
import { digestOfContent, digestOfKey, idempotencyKeyOf } from './idempotency-key.js';
import { AnsweredBefore, KeyConflict } from './key-conflict.js';
import { SentRequests } from './sent-requests.js';

/** Lets a request with a key through once; who comes after gets the same answer (docs/adr/0063). */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly sent: SentRequests) {}

  /** @throws InvalidRequest KeyConflict AnsweredBefore */
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<VisitedRequest>();
    const key = idempotencyKeyOf(request);
    if (key !== undefined) await this.claim(request, key);
    return next.handle();
  }

  private async claim(request: VisitedRequest, key: string): Promise<void> {
    const { visitor } = visitOf(request);
    const claim = await this.sent.claim(digestOfKey(key, visitor), digestOfContent(request));
    if (claim.outcome === 'answered') throw new AnsweredBefore(claim.answer);
    if (claim.outcome !== 'held') throw new KeyConflict(claim.outcome);
    request.heldKey = claim.held;
  }
}
