import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import {
  authorise,
  CommandExecutor,
  CommandRejected,
  LogView,
  type Receipt,
  type Sending,
} from '@evenwicht/service-kit';
import type { AdoptAgreement, AgreementCommand } from '../domain/agreement-command.js';
import { agreementRoute } from '../domain/agreement-route.js';

type WithoutRegion<Asked extends AgreementCommand> = Asked extends AgreementCommand
  ? Omit<Asked, 'data'> & { readonly data: Omit<Asked['data'], 'region'> }
  : never;

/** A change of the agreement; only its adoption names the region, for a log carries out one agreement. */
export type AgreementChange = AdoptAgreement | WithoutRegion<Exclude<AgreementCommand, AdoptAgreement>>;

/** The secretariat records what the regional board, the legislator or the statistics office decided. */
export class SendAgreementCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly change: AgreementChange,
  ) {
    super();
  }
}

@CommandHandler(SendAgreementCommand)
export class SendAgreementCommandHandler implements ICommandHandler<SendAgreementCommand> {
  constructor(
    private readonly executor: CommandExecutor<Region>,
    private readonly logView: LogView<Region>,
  ) {}

  /** @throws AccessDenied CommandRejected and whatever the executor throws */
  async execute({ sending, change }: SendAgreementCommand): Promise<Receipt> {
    const { visitor, operation, context, reliesOn } = sending;
    authorise(visitor, operation, () => []);
    return this.executor.execute(agreementRoute, await this.ofRegion(change), context, { reliesOn });
  }

  private async ofRegion(change: AgreementChange): Promise<AgreementCommand> {
    if (change.type === 'AdoptAgreement') return change;
    const { rules } = await this.logView.atHead();
    if (!rules.region) throw new CommandRejected('AGREEMENT_NOT_ADOPTED');
    return { ...change, data: { ...change.data, region: rules.region } } as AgreementCommand;
  }
}
