import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import type { PlainDate } from '@evenwicht/kernel';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import { evaluationSchedule, type EvaluationSchedule } from '../../domain/evaluation/evaluation-schedule.js';
import { evaluationsOnRecord, type NumberedEvaluation } from './evaluations-on-record.js';

export interface ScheduledEvaluation extends EvaluationSchedule {
  /** The evaluation that was opened because three years had passed; absent before. */
  readonly evaluationNumber: number | undefined;
}

export class ReadEvaluations extends Query<readonly NumberedEvaluation[]> {
  constructor(readonly visit: Visit) {
    super();
  }
}

export class ReadEvaluationSchedule extends Query<ScheduledEvaluation> {
  constructor(
    readonly visit: Visit,
    readonly on: PlainDate,
  ) {
    super();
  }
}

@QueryHandler(ReadEvaluations)
export class ReadEvaluationsHandler implements IQueryHandler<ReadEvaluations> {
  constructor(private readonly store: EventStore) {}

  /** The latest first. @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation } }: ReadEvaluations): Promise<readonly NumberedEvaluation[]> {
    authorise(visitor, operation, () => []);
    return [...(await evaluationsOnRecord(this.store))].reverse();
  }
}

@QueryHandler(ReadEvaluationSchedule)
export class ReadEvaluationScheduleHandler implements IQueryHandler<ReadEvaluationSchedule> {
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
  ) {}

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, on }: ReadEvaluationSchedule): Promise<ScheduledEvaluation> {
    authorise(visitor, operation, () => []);
    const { rules } = await this.logView.atHead();
    const evaluations = await evaluationsOnRecord(this.store);
    const held = evaluations.find(({ occasion }) => occasion === 'three-years');
    return { ...evaluationSchedule(rules, on), evaluationNumber: held?.evaluationNumber };
  }
}
