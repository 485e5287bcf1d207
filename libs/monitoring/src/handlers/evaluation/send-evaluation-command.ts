import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import { authorise, checkNotAhead, CommandExecutor, LogView, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { EvaluationCommand } from '../../domain/evaluation/evaluation-command.js';
import { evaluationRoute } from '../../domain/evaluation/evaluation-route.js';
import { seenElsewhere } from './seen-elsewhere.js';

/** The secretariat keeps an evaluation, for the parties. */
export class SendEvaluationCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly command: EvaluationCommand,
    /** What the receipt names, where it is not the evaluation itself. */
    readonly about?: string,
  ) {
    super();
  }
}

@CommandHandler(SendEvaluationCommand)
export class SendEvaluationCommandHandler implements ICommandHandler<SendEvaluationCommand> {
  constructor(
    private readonly executor: CommandExecutor<Region>,
    private readonly logView: LogView<Region>,
    private readonly store: EventStore,
  ) {}

  /** @throws AccessDenied InvalidRequest CommandRejected and whatever the executor throws */
  async execute({ sending, command, about }: SendEvaluationCommand): Promise<Receipt> {
    const { visitor, operation, context, reliesOn } = sending;
    authorise(visitor, operation, () => []);
    checkNotAhead('occurredOn', command.on, context.recordedAt);
    const route = evaluationRoute(await seenElsewhere(this.store, this.logView));
    const receipt = await this.executor.execute(route, command, context, { reliesOn });
    return about === undefined ? receipt : { ...receipt, id: about };
  }
}
