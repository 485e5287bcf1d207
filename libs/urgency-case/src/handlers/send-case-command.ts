import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { Region } from '@evenwicht/distribution';
import type { CaseCommand } from '../domain/case-command.js';
import { checkAccess } from './case-access.js';
import { caseRoute } from './case-route.js';
import { checkDay } from './day-of-command.js';
import { refusalToldTo } from './refusal-for-association.js';
import { sightOfCase } from './visible-case-file.js';

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
  async execute({ sending, command }: SendCaseCommand): Promise<Receipt> {
    const { visitor, operation, context, reliesOn } = sending;
    checkDay(command, context.recordedAt);
    const sent = this.executor.execute(caseRoute, command, context, {
      inspect: (state) => checkAccess(visitor, operation, state, command),
      sightOf: (state, life) => sightOfCase(visitor, state, life),
      reliesOn,
    });
    return refusalToldTo(visitor, sent);
  }
}
