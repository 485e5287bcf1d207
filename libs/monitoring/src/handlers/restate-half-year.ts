import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Region, Restatement } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import type { RecordedEvent } from '@evenwicht/events';
import type { EventId, HalfYear, PlainDate } from '@evenwicht/kernel';
import { authorise, checkNotAhead, CommandExecutor, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { RestateHalfYear } from '../domain/monitoring-command.js';
import { monitoringRoute } from '../domain/monitoring-route.js';
import { Restatements } from './restatements.js';

/** The secretariat records what is known now of a closed half-year, beside its report (3.5; R-070). */
export class RestateClosedHalfYear extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly halfYear: HalfYear,
    readonly on: PlainDate,
  ) {
    super();
  }
}

@CommandHandler(RestateClosedHalfYear)
export class RestateClosedHalfYearHandler implements ICommandHandler<RestateClosedHalfYear> {
  private readonly restatements: Restatements;

  constructor(
    store: EventStore,
    private readonly executor: CommandExecutor<Region>,
  ) {
    this.restatements = new Restatements(store);
  }

  /** @throws AccessDenied InvalidRequest Refusal CommandRejected and whatever the executor throws */
  async execute({ sending, halfYear, on }: RestateClosedHalfYear): Promise<Receipt> {
    const { visitor, operation, context, reliesOn } = sending;
    authorise(visitor, operation, () => []);
    checkNotAhead('decidedOn', on, context.recordedAt);
    const command = commandOf(await this.restatements.of(halfYear), on);
    return this.executor.execute(monitoringRoute, command, context, { reliesOn });
  }
}

/** Who moved what, by the place in the list of causes; what each of them did follows from the log. */
export function commandOf(restatement: Restatement<RecordedEvent>, on: PlainDate): RestateHalfYear {
  const { halfYear, upToPosition, upToEventId, causes, figures } = restatement;
  return {
    type: 'RestateHalfYear',
    on,
    data: {
      halfYear,
      upToPosition,
      // a half-year that was closed rests on at least one event
      upToEventId: upToEventId as EventId,
      causes: causes.map(({ event }) => event?.eventId ?? null),
      figures: figures.map(({ part, about, figure, published, nowKnown, difference, steps }) => {
        const movedBy = steps.map(({ cause }) => cause);
        return { part, about: [...about], figure, published, nowKnown, difference, movedBy };
      }),
    },
  };
}
