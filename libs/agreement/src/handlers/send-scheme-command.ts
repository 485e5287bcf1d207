import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { authorise, checkNotAhead, CommandExecutor, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { SchemeCommand } from '../domain/scheme-command.js';
import { schemeRoute } from '../domain/scheme-route.js';

/** Somebody records what a municipal council decided about its urgency scheme. */
export class SendSchemeCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly command: SchemeCommand,
  ) {
    super();
  }
}

@CommandHandler(SendSchemeCommand)
export class SendSchemeCommandHandler implements ICommandHandler<SendSchemeCommand> {
  constructor(private readonly executor: CommandExecutor<Region>) {}

  /** @throws AccessDenied InvalidRequest CommandRejected and whatever the executor throws */
  async execute({ sending: { visitor, operation, context, reliesOn }, command }: SendSchemeCommand): Promise<Receipt> {
    authorise(visitor, operation, () => [command.data.municipality]);
    checkNotAhead('decidedOn', command.on, context.recordedAt);
    return this.executor.execute(schemeRoute, command, context, { reliesOn });
  }
}
