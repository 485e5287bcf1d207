import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { authorise, checkNotAhead, CommandExecutor, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { MeetingCommand } from '../domain/meeting-command.js';
import { meetingRoute } from '../domain/meeting-route.js';

/** The coordinator keeps a meeting of the mediation table. */
export class SendMeetingCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly command: MeetingCommand,
  ) {
    super();
  }
}

@CommandHandler(SendMeetingCommand)
export class SendMeetingCommandHandler implements ICommandHandler<SendMeetingCommand> {
  constructor(private readonly executor: CommandExecutor<Region>) {}

  /** @throws AccessDenied InvalidRequest CommandRejected and whatever the executor throws */
  async execute({ sending: { visitor, operation, context }, command }: SendMeetingCommand): Promise<Receipt> {
    authorise(visitor, operation, () => []);
    checkNotAhead('occurredOn', command.on, context.recordedAt);
    return this.executor.execute(meetingRoute, command, context);
  }
}
