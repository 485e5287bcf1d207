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
import type { AdoptAgreement, AgreementCommand } from '../domain/agreement-command.js';
import { agreementRoute } from '../domain/agreement-route.js';

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

  /** @throws AccessDenied InvalidRequest CommandRejected and whatever the executor throws */
  async execute({ sending, change }: SendAgreementCommand): Promise<Receipt> {
    const { visitor, operation, context, reliesOn } = sending;
    authorise(visitor, operation, () => []);
    if (change.type === 'RecordSuccession')
      checkNotAhead('occurredOn', change.on, context.recordedAt); // everything passes at once
    else if (!isPublicFact(change)) checkNotAhead('decidedOn', change.on, context.recordedAt);
    return this.executor.execute(agreementRoute, await this.ofRegion(change), context, { reliesOn });
  }

  private async ofRegion(change: AgreementChange): Promise<AgreementCommand> {
    if (change.type === 'AdoptAgreement') return change;
    const region = await regionOf(this.logView);
    return { ...change, data: { ...change.data, region } } as AgreementCommand;
  }
}

/** What others than the parties set, with a source: a law is published before it is in force. */
const publicFacts: readonly AgreementChange['type'][] = [
  'RecordLegalBasis',
  'EstablishEntryIntoForce',
  'RecordStatutoryDeadline',
  'RecordHouseholdCount',
  'RecordMunicipalFacilities',
];

function isPublicFact({ type }: AgreementChange): boolean {
  return publicFacts.includes(type);
}
