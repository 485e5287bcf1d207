import { Injectable, Logger, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { finalize } from 'rxjs';
import { EventStore } from '@evenwicht/event-store';
import type { VisitedRequest } from '../identity/visit.js';
import type { Role } from '../identity/visitor.js';
import { AccessLog, type AccessLine } from './access-log.js';
import { askedParameters } from './asked-parameters.js';
import { traceOf } from '../http/trace-context.js';

/** Under which URI reading for monitoring and evaluation stands in the register of processing activities. A class, so that Nest can use it as a token. */
export abstract class ProcessingActivity {
  abstract readonly evaluation: string;
}

/** Where a deployment names no register of its own. */
export const evaluationActivity = 'urn:evenwicht:verwerkingsactiviteit:evaluatie';

/** Those of whom every read is a line: they see the whole region, and no case is theirs. */
const loggedRoles: readonly (Role | undefined)[] = ['evaluator'];

/**
 * Writes the line before anything is read, and reads nothing when that fails. It stands on every route, so that a new
 * one cannot be forgotten.
 */
@Injectable()
export class AccessLogInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Logboek');

  constructor(
    private readonly log: AccessLog,
    private readonly store: EventStore,
    private readonly activity: ProcessingActivity,
  ) {}

  /** @throws AccessLogUnavailable EventStoreUnavailable */
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<VisitedRequest>();
    if (!loggedRoles.includes(request.visit?.visitor.role)) return next.handle();
    const line = await this.lineOf(request);
    await this.log.record(line);
    const startTime = Date.now();
    return next.handle().pipe(finalize(() => this.logger.log(processingOf(line, startTime))));
  }

  private async lineOf(request: VisitedRequest): Promise<AccessLine> {
    const { visitor, operation, at } = request.visit as NonNullable<VisitedRequest['visit']>;
    return {
      at,
      pseudonym: visitor.pseudonym,
      organisation: visitor.organisation,
      role: visitor.role as Role,
      operation,
      parameters: askedParameters(request),
      logPosition: await this.store.head(),
      operationId: request.id,
      traceId: traceOf(request).traceId,
      processingActivityId: this.activity.evaluation,
    };
  }
}

/** A line of the Logboek Dataverwerkingen: what was processed and never by whom (domain.md 6.5). */
function processingOf(
  { traceId, operationId, operation, logPosition, processingActivityId }: AccessLine,
  startTime: number,
) {
  return {
    trace_id: traceId,
    operation_id: operationId,
    name: operation,
    start_time: new Date(startTime).toISOString(),
    end_time: new Date().toISOString(),
    attributes: { 'dpl.core.processing_activity_id': processingActivityId, log_position: logPosition },
  };
}
