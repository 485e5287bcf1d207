import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, CommandExecutor, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { Region } from '@evenwicht/distribution';
import type { ReportVacancies } from '../domain/supply-command.js';
import { supplyRoute } from '../domain/supply-route.js';

/** Somebody reports something about the supply of dwellings. */
export class SendSupplyCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly command: ReportVacancies,
  ) {
    super();
  }
}

@CommandHandler(SendSupplyCommand)
export class SendSupplyCommandHandler implements ICommandHandler<SendSupplyCommand> {
  constructor(private readonly executor: CommandExecutor<Region>) {}

  /** @throws AccessDenied CommandRejected and whatever the executor throws */
  async execute({ sending: { visitor, operation, context }, command }: SendSupplyCommand): Promise<Receipt> {
    authorise(visitor, operation, () => [command.data.association]);
    return this.executor.execute(supplyRoute, command, context);
  }
}
