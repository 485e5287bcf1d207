import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import type { PlainDate } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import { openCalls } from '../domain/open-calls.js';
import { escalationOf, sumOfReasons, type ReasonCount, type StepInEscalation } from '../domain/step-in-escalation.js';
import { Meetings } from '../projections/meetings.js';

export interface StepInEscalations {
  readonly caseCount: number;
  /** Since the oldest declaration; 0 without cases. */
  readonly longestDays: number;
  readonly declineReasons: readonly ReasonCount[];
  /** The longest waiting first; absent for who may not see single cases. */
  readonly cases?: readonly StepInEscalation[];
}

/** The cases for which nobody steps in, as seen on a day (E-16). */
export class ReadStepInEscalations extends Query<StepInEscalations> {
  constructor(
    readonly visit: Visit,
    readonly on: PlainDate,
  ) {
    super();
  }
}

@QueryHandler(ReadStepInEscalations)
export class ReadStepInEscalationsHandler implements IQueryHandler<ReadStepInEscalations> {
  private readonly meetings: Meetings;

  constructor(
    readModels: ReadModels,
    private readonly logView: LogView<Region>,
  ) {
    this.meetings = new Meetings(readModels);
  }

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, on }: ReadStepInEscalations): Promise<StepInEscalations> {
    authorise(visitor, operation, () => []);
    const cases = await this.escalations(on);
    const total = {
      caseCount: cases.length,
      longestDays: Math.max(0, ...cases.map(({ daysSinceDeclaration }) => daysSinceDeclaration)),
      declineReasons: sumOfReasons(cases),
    };
    return visitor.role === 'table-coordinator' ? { ...total, cases } : total; // 7.11: the secretariat sees no single case
  }

  private async escalations(on: PlainDate): Promise<readonly StepInEscalation[]> {
    const calls = openCalls(await this.logView.atHead());
    const agendas = await this.meetings.heldAbout(
      calls.map(({ caseId }) => caseId),
      'unable-to-serve',
    );
    const escalated = calls.flatMap((help) => {
      const days = (agendas.get(help.caseId) ?? []).filter((day) => help.declaredOn <= day && day <= on);
      return escalationOf(help, days.length, on) ?? [];
    });
    return escalated.sort((left, right) => right.daysSinceDeclaration - left.daysSinceDeclaration);
  }
}
