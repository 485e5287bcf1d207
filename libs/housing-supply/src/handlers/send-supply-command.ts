import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, checkNotAhead, CommandExecutor, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { Region } from '@evenwicht/distribution';
import type { SupplyCommand } from '../domain/supply-command.js';
import { supplyRoute } from '../domain/supply-route.js';
import { sightOfSupply } from './supply-sight.js';

/** Somebody reports something about the supply of dwellings. */
export class SendSupplyCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly command: SupplyCommand,
  ) {
    super();
  }
}

@CommandHandler(SendSupplyCommand)
export class SendSupplyCommandHandler implements ICommandHandler<SendSupplyCommand> {
  constructor(private readonly executor: CommandExecutor<Region>) {}

  /** @throws AccessDenied InvalidRequest CommandRejected and whatever the executor throws */
  async execute({ sending: { visitor, operation, context, reliesOn }, command }: SendSupplyCommand): Promise<Receipt> {
    authorise(visitor, operation, () => [reporterNamedIn(command)]);
    checkNotAhead(command.type === 'ReportVacancies' ? 'reportedOn' : 'completedOn', command.on, context.recordedAt);
    return this.executor.execute(supplyRoute, command, context, { sightOf: sightOfSupply, reliesOn });
  }
}

/** Vacancies are reported by the association that let the dwellings; a change of the stock by whoever knows of it. */
function reporterNamedIn({ type, data }: SupplyCommand): string {
  return type === 'ReportVacancies' ? data.association : data.municipality;
}
