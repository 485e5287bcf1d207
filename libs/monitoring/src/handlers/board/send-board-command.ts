import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import {
  authorise,
  checkNotAhead,
  CommandExecutor,
  LogView,
  regionOf,
  type Receipt,
  type Sending,
  type WithoutRegion,
} from '@evenwicht/service-kit';
import type { BoardCommand } from '../../domain/board/board-command.js';
import { boardRoute } from '../../domain/board/board-route.js';

/** Something about the regional board meeting; a log carries out the agreement of one region. */
export type BoardChange = WithoutRegion<BoardCommand>;

/** The receipt names what was made or changed: a meeting, or a use of the emergency button. */
export class SendBoardCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly change: BoardChange,
    readonly about: string,
  ) {
    super();
  }
}

@CommandHandler(SendBoardCommand)
export class SendBoardCommandHandler implements ICommandHandler<SendBoardCommand> {
  constructor(
    private readonly executor: CommandExecutor<Region>,
    private readonly logView: LogView<Region>,
  ) {}

  /** @throws AccessDenied InvalidRequest CommandRejected and whatever the executor throws */
  async execute({ sending, change, about }: SendBoardCommand): Promise<Receipt> {
    const { visitor, operation, context, reliesOn } = sending;
    authorise(visitor, operation, () => []);
    checkNotAhead('occurredOn', change.on, context.recordedAt);
    const region = await regionOf(this.logView);
    const command = { ...change, data: { ...change.data, region } } as BoardCommand;
    const receipt = await this.executor.execute(boardRoute, command, context, { reliesOn });
    return { ...receipt, id: about };
  }
}
