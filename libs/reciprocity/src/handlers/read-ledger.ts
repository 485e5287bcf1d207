import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { dayInAmsterdam, type MunicipalityCode } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import type { Region } from '@evenwicht/distribution';
import { Ledger } from '../projections/ledger.js';

/** What somebody wants to know of the ledger of a region. */
export type LedgerQuestion<Answer> = (
  ledger: Ledger,
  region: string,
  /** Those that take part today. */
  members: readonly MunicipalityCode[],
) => Promise<Answer>;

/** An answer and the region that it is about. */
export interface LedgerSeen<Answer> {
  /** Null while no agreement has been adopted; then there is nothing to know. */
  readonly region: string | null;
  readonly answer: Answer | undefined;
}

/** Somebody wants to see who owes whom (agreement 3c). */
export class ReadLedger<Answer> extends Query<LedgerSeen<Answer>> {
  constructor(
    readonly visit: Visit,
    readonly question: LedgerQuestion<Answer>,
  ) {
    super();
  }
}

@QueryHandler(ReadLedger)
export class ReadLedgerHandler implements IQueryHandler<ReadLedger<unknown>> {
  private readonly ledger: Ledger;

  constructor(
    readModels: ReadModels,
    private readonly logView: LogView<Region>,
  ) {
    this.ledger = new Ledger(readModels);
  }

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit, question }: ReadLedger<unknown>): Promise<LedgerSeen<unknown>> {
    authorise(visit.visitor, visit.operation, () => []);
    const { rules } = await this.logView.atHead();
    const { region } = rules;
    if (region === undefined) return { region: null, answer: undefined };
    const { members } = rules.termsOn(dayInAmsterdam(visit.at));
    return { region, answer: await question(this.ledger, region, members) };
  }
}
