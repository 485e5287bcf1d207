import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Type } from 'class-transformer';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { z } from 'zod';
import type { Position } from '@evenwicht/events';
import { Field } from './field.js';
import { NotYetVisible } from './refusal.js';

/** How far what people look at has come along the log. A class, so that Nest can use it as an injection token. */
export abstract class ReadingProgress {
  /** False when the position was not reached within the bound, in milliseconds. */
  abstract waitFor(position: Position, bound: number): Promise<boolean>;
}

/** A question that may wait until the asker's own action is visible in it. */
export class WaitingQuery {
  @Type(() => Number)
  @Field(z.int().min(0), {
    description: 'Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is.',
    optional: true,
    example: 0,
  })
  waitForPosition?: number;
}

const longestWait = 5_000; // milliseconds

/** Holds a question up until the position that it names is visible. */
@Injectable()
export class WaitInterceptor implements NestInterceptor {
  constructor(private readonly progress: ReadingProgress) {}

  /** @throws NotYetVisible */
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const position = positionIn(context.switchToHttp().getRequest<FastifyRequest>());
    if (position !== undefined && !(await this.progress.waitFor(position, longestWait))) throw new NotYetVisible();
    return next.handle();
  }
}

/** None where it is left out, and where it is no number: of that the check of the query complains. */
function positionIn({ query }: FastifyRequest): Position | undefined {
  const { waitForPosition } = query as { waitForPosition?: unknown };
  if (typeof waitForPosition !== 'string' || !/^\d{1,15}$/.test(waitForPosition)) return undefined;
  return Number(waitForPosition) as Position;
}
