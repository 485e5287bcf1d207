import type { CaseId, EventId, LedgerActId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { ReciprocityEvent } from '@evenwicht/events';
import type { ReciprocityReading } from '@evenwicht/distribution';
import { ProjectionRunner, ReadModels } from '@evenwicht/read-models';
import type { ReciprocityCommand } from '../domain/reciprocity-command.js';
import { reciprocityDecider } from '../domain/reciprocity-decider.js';
import { Ledger } from './ledger.js';
import { ledgerProjection } from './ledger-projection.js';

// real codes, invented placements and what was agreed about them
export const [a, b, c, d] = ['GM0148', 'GM0160', 'GM0166', 'GM0177'] as [
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
];
export const on = '2027-12-01' as PlainDate;
export const region = 'any';
export const why = { reason: 'outdated', document: 'zaak/1' } as const;

export type Sending = (reading: ReciprocityReading) => Sent;
type Sent = ReciprocityCommand & { readonly facts: { readonly reading: ReciprocityReading } };
type Places = readonly [number: number, lender: MunicipalityCode, borrower: MunicipalityCode];

/** A ledger in a database: each name is a region. */
export class LedgerAtWork {
  readonly log = new MemoryEventStore();
  readonly readModels: ReadModels;
  readonly ledger: Ledger;
  private readonly runner: ProjectionRunner;
  private seriesNumber = 0;

  /** @param append puts invented facts in the log */
  constructor(
    url: string,
    private readonly append: (log: MemoryEventStore, stream: string, ...facts: ReciprocityEvent[]) => Promise<unknown>,
  ) {
    this.readModels = new ReadModels({ url, projections: [ledgerProjection] });
    this.runner = new ProjectionRunner(this.readModels, this.log);
    this.ledger = new Ledger(this.readModels);
    this.runner.start();
  }

  /** Other ids from here on. */
  nextSeries(): void {
    this.seriesNumber += 1;
  }

  async end(): Promise<void> {
    await this.runner.stop();
    await this.readModels.close();
  }

  uuid(number: number): string {
    return `00000000-0000-5000-8000-${String(1_000 * this.seriesNumber + number).padStart(12, '0')}`;
  }

  loan(number: number): EventId {
    return this.uuid(number) as EventId;
  }

  act(number: number): LedgerActId {
    return this.uuid(500 + number) as LedgerActId;
  }

  /** The number tells its case, its id and its month. */
  placed([number, lender, borrower]: Places): Sending {
    const ids = { placementId: this.loan(number), caseId: this.uuid(100 + number) as CaseId, caseRevision: 8 };
    const day = `2027-${String(number).padStart(2, '0')}-15` as PlainDate;
    const data = { region, ...ids, lender, borrower };
    return (reading) => ({ type: 'RecordReciprocityPlacement', on: day, data, facts: { reading } });
  }

  /** Of the loan of the first placement, by A to B. */
  proposeRelease(number = 1): Sending {
    const data = { region, releaseId: this.act(number), loanId: this.loan(1), creditor: b, by: a, ...why };
    return sent({ type: 'ProposeRelease', data });
  }

  /** Carries everything out under one reading and waits until it can be read. */
  async after(name: string, reading: ReciprocityReading, ...sendings: Sending[]): Promise<void> {
    let state = reciprocityDecider.initial;
    for (const sending of sendings) {
      const decision = reciprocityDecider.decide(state, sending(reading));
      if ('rejected' in decision) throw new Error(decision.rejected);
      state = decision.accepted.reduce(reciprocityDecider.evolve, state);
      await this.append(this.log, `reciprocity-${name}`, ...decision.accepted);
    }
    if (!(await this.readModels.waitFor(await this.log.head(), 5_000))) throw new Error('it cannot be read in time');
  }
}

export function sent(command: Omit<ReciprocityCommand, 'on'>): Sending {
  return (reading) => ({ ...command, on, facts: { reading } }) as Sent;
}
