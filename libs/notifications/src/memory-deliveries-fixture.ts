import type { Position } from '@evenwicht/events';
import {
  Deliveries,
  type Attempt,
  type DeliveriesAsked,
  type Delivery,
  type DeliveryCounts,
  type DeliveryKey,
  type DropCause,
  type NewTarget,
  type Parking,
  type ToldAs,
} from './deliveries.js';

/** The delivery log for as long as a spec lasts; held to the same contract as the one in PostgreSQL. */
export class MemoryDeliveries extends Deliveries {
  private readonly targets = new Map<string, NewTarget>();
  private told: ToldAs = new Map();
  private readonly lines = new Map<string, Delivery>();

  override async takeUp(targets: readonly NewTarget[]): Promise<void> {
    for (const each of targets) if (!this.targets.has(each.targetId)) this.targets.set(each.targetId, each);
  }

  override async tellAs(told: ToldAs): Promise<void> {
    this.told = new Map([...told].filter(([targetId]) => this.targets.has(targetId)));
  }

  override async toldAs(): Promise<ToldAs> {
    return this.told;
  }

  override async dropOthers(targetIds: readonly string[]): Promise<void> {
    for (const line of this.lines.values())
      if (!targetIds.includes(line.targetId)) await this.drop(line, 'TARGET_REMOVED');
  }

  override async startsOf(targetIds: readonly string[]): Promise<ReadonlyMap<string, Position>> {
    const known = targetIds.flatMap((id) => this.targets.get(id) ?? []);
    return new Map(known.map(({ targetId, startsAfter }) => [targetId, startsAfter]));
  }

  override async deliveredOf(keys: readonly DeliveryKey[]): Promise<readonly DeliveryKey[]> {
    return keys.filter((key) => this.lines.get(nameOf(key))?.state === 'delivered');
  }

  override async record({ at, isDelivered, outcome, ...attempt }: Attempt): Promise<void> {
    const state = isDelivered ? 'delivered' : 'failing';
    const { organisation = '' } = this.targets.get(attempt.targetId) ?? {};
    const first = { ...attempt, organisation, number: this.lines.size + 1, attempts: 0, firstAt: at };
    const kept: Partial<Delivery> & typeof first = this.lines.get(nameOf(attempt)) ?? first;
    const result = kept.state === 'delivered' ? {} : { state, outcome };
    const attempts = kept.attempts + 1;
    this.lines.set(nameOf(attempt), { state, outcome, ...kept, ...result, attempts, lastAt: at } as Delivery);
  }

  override async park({ at, ...parking }: Parking): Promise<void> {
    const { organisation = '' } = this.targets.get(parking.targetId) ?? {};
    const first = { ...parking, organisation, number: this.lines.size + 1, attempts: 0, firstAt: at, lastAt: at };
    const kept: Delivery = this.lines.get(nameOf(parking)) ?? { ...first, state: 'failing' };
    if (kept.state === 'failing') this.lines.set(nameOf(parking), { ...kept, state: 'parked' });
  }

  override async drop(key: DeliveryKey, outcome: DropCause): Promise<void> {
    const kept = this.lines.get(nameOf(key));
    if (kept?.state === 'failing' || kept?.state === 'parked')
      this.lines.set(nameOf(key), { ...kept, state: 'dropped', outcome });
  }

  override async list({ state, targetId, before, limit }: DeliveriesAsked): Promise<readonly Delivery[]> {
    return [...this.lines.values()]
      .filter((each) => state === undefined || each.state === state)
      .filter((each) => targetId === undefined || each.targetId === targetId)
      .filter((each) => before === undefined || each.number < before)
      .sort((one, other) => other.number - one.number)
      .slice(0, limit);
  }

  override async counts(): Promise<DeliveryCounts> {
    const of = (state: string) => [...this.lines.values()].filter((each) => each.state === state).length;
    return { failing: of('failing'), parked: of('parked'), dropped: of('dropped') };
  }
}

function nameOf({ targetId, eventId }: DeliveryKey): string {
  return `${targetId} ${eventId}`;
}
