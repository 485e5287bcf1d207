import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { authorise, checkNotAhead, CommandExecutor, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { MonitoringCommand } from '../domain/monitoring-command.js';
import { monitoringRoute } from '../domain/monitoring-route.js';

/** The secretariat closes a half-year, or says why a report does not come (3.5; OQ-21). */
export class SendMonitoringCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly command: MonitoringCommand,
  ) {
    super();
  }
}

@CommandHandler(SendMonitoringCommand)
export class SendMonitoringCommandHandler implements ICommandHandler<SendMonitoringCommand> {
  constructor(private readonly executor: CommandExecutor<Region>) {}

  /** @throws AccessDenied InvalidRequest CommandRejected and whatever the executor throws */
  async execute({ sending, command }: SendMonitoringCommand): Promise<Receipt> {
    const { visitor, operation, context, reliesOn } = sending;
    authorise(visitor, operation, () => []);
    checkNotAhead('decidedOn', command.on, context.recordedAt);
    return this.executor.execute(monitoringRoute, command, context, { reliesOn });
  }
}
