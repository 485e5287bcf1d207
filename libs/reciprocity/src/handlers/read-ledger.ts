import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import type { Region } from '@evenwicht/distribution';
import { Ledger, type NetPosition } from '../projections/ledger.js';
import type { LedgerItem, LedgerItemState } from '../projections/ledger-item.js';

/** The ledger as it stands. */
export interface LedgerSeen {
  /** Null while no agreement has been adopted. */
  readonly region: string | null;
  readonly positions: readonly NetPosition[];
  readonly items: readonly LedgerItem[];
}

/** Somebody wants to see who owes whom (agreement 3c). */
export class ReadLedger extends Query<LedgerSeen> {
  constructor(
    readonly visit: Visit,
    readonly state: LedgerItemState | undefined,
  ) {
    super();
  }
}

@QueryHandler(ReadLedger)
export class ReadLedgerHandler implements IQueryHandler<ReadLedger> {
  private readonly ledger: Ledger;

  constructor(
    readModels: ReadModels,
    private readonly logView: LogView<Region>,
  ) {
    this.ledger = new Ledger(readModels);
  }

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, state }: ReadLedger): Promise<LedgerSeen> {
    authorise(visitor, operation, () => []);
    const { region } = (await this.logView.atHead()).rules;
    if (region === undefined) return { region: null, positions: [], items: [] };
    const [positions, items] = await Promise.all([this.ledger.positions(region), this.ledger.items(region, state)]);
    return { region, positions, items };
  }
}
