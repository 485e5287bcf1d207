import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { Region } from '@evenwicht/distribution';
import type { CaseCommand } from '../domain/case-command.js';
import { checkAccess } from './case-access.js';
import { caseRoute } from './case-route.js';
import { checkDay } from './day-of-command.js';

/** Somebody asks something of a case. */
export class SendCaseCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly command: CaseCommand,
  ) {
    super();
  }
}

@CommandHandler(SendCaseCommand)
export class SendCaseCommandHandler implements ICommandHandler<SendCaseCommand> {
  constructor(private readonly executor: CommandExecutor<Region>) {}

  /** @throws InvalidRequest AccessDenied CommandRejected and whatever the executor throws */
  async execute({ sending: { visitor, operation, context }, command }: SendCaseCommand): Promise<Receipt> {
    checkDay(command, context.recordedAt);
    return this.executor.execute(caseRoute, command, context, (state) =>
      checkAccess(visitor, operation, state, command),
    );
  }
}
