import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dayInAmsterdam, type LedgerActId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { Region } from '@evenwicht/distribution';
import {
  authorise,
  CommandExecutor,
  LogView,
  regionOf,
  type Receipt,
  type Sending,
  type Visitor,
} from '@evenwicht/service-kit';
import type { ReciprocityCommand } from '../domain/reciprocity-command.js';
import { reciprocityRoute } from '../domain/reciprocity-route.js';

/** What is filled in here: whose ledger, who speaks, and when. */
interface Setting {
  readonly region: string;
  /** The organisation of whoever speaks: nobody agrees or contests for another. */
  readonly by: MunicipalityCode;
  readonly on: PlainDate;
  /** For what is proposed. */
  readonly actId: LedgerActId;
}

/** Somebody proposes, agrees or contests something about the ledger. */
export class SendReciprocityCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly commandIn: (setting: Setting) => ReciprocityCommand,
    /** What is proposed is known by an id of its own, which the receipt then carries. */
    readonly isProposal = false,
  ) {
    super();
  }
}

@CommandHandler(SendReciprocityCommand)
export class SendReciprocityCommandHandler implements ICommandHandler<SendReciprocityCommand> {
  constructor(
    private readonly executor: CommandExecutor<Region>,
    private readonly logView: LogView<Region>,
  ) {}

  /** @throws AccessDenied CommandRejected and whatever the executor throws */
  async execute({ sending, commandIn, isProposal }: SendReciprocityCommand): Promise<Receipt> {
    const { visitor, operation, context, newId } = sending;
    authorise(visitor, operation, () => []);
    const region = await regionOf(this.logView);
    const on = dayInAmsterdam(context.recordedAt); // it is so by being said here
    const command = commandIn({ region, by: speakerOf(visitor), on, actId: newId as LedgerActId });
    const receipt = await this.executor.execute(reciprocityRoute, command, context);
    return isProposal ? { ...receipt, id: newId } : receipt;
  }
}

/** The table speaks for the region, whatever its organisation is called; a caseworker for the municipality. */
function speakerOf({ role, organisation }: Visitor): MunicipalityCode {
  return (role === 'table-coordinator' ? 'region' : organisation) as MunicipalityCode;
}
