import type { Position, RecordedEvent } from '@evenwicht/events';
import type { OpenedEventStore } from '@evenwicht/event-store';
import type { Pointer } from '@evenwicht/jobs';
import type { Audience } from './audience.js';
import type { Deliveries, DeliveryKey } from './deliveries.js';
import type { Target } from './target.js';
import type { ToldSettings } from './told-settings.js';

type BeginAgain = (position: Position) => Promise<void>;

export interface OrderParts {
  readonly log: Pick<OpenedEventStore, 'head'>;
  readonly deliveries: Deliveries;
  readonly audience: Audience;
  readonly targets: ReadonlyMap<string, Target>;
  readonly settings: ToldSettings;
}

/** What is to be told after events, to whom. Every method throws DeliveriesUnavailable and EventStoreUnavailable. */
export class Orders {
  private starts: ReadonlyMap<string, Position> | undefined;

  constructor(private readonly parts: OrderParts) {}

  /** @returns whether there is anybody to be told */
  async prepare(beginAgainAfter: BeginAgain): Promise<boolean> {
    this.starts ??= await this.takeUp(beginAgainAfter);
    return this.parts.targets.size > 0;
  }

  /** @throws SettingsReplaced where a process with other settings was started by now: the events are for that one */
  async after(events: readonly RecordedEvent[]): Promise<readonly Pointer[]> {
    const { targets, audience, deliveries, settings } = this.parts;
    const found: Required<Pick<Pointer, 'position' | 'eventId' | 'targetId'>>[] = [];
    for (const event of events) {
      const { position, eventId } = event;
      const waiting = [...targets.values()].filter(({ id }) => position > (this.starts?.get(id) ?? position));
      for (const { id: targetId } of await audience.toldOf(waiting, event)) found.push({ position, eventId, targetId });
    }
    const delivered = new Set((await deliveries.deliveredOf(found)).map(nameOf));
    await settings.mustBeCurrent();
    return found.filter((key) => !delivered.has(nameOf(key)));
  }

  /**
   * A target that is new is told of what comes from now on, where the operator names no other place. The log is followed again
   * from there before the target counts as known: who dies in between does it again.
   */
  private async takeUp(beginAgainAfter: BeginAgain): Promise<ReadonlyMap<string, Position>> {
    const { log, deliveries, targets, settings } = this.parts;
    const ids = [...targets.keys()];
    await settings.become(async () => {
      const head = await log.head();
      const before = await deliveries.startsOf(ids);
      const fresh = [...targets.values()].filter(({ id }) => !before.has(id));
      const asked = fresh.flatMap(({ startAfter }) => startAfter ?? []);
      if (asked.length > 0) await beginAgainAfter(Math.min(...asked) as Position);
      const starts = fresh.map(({ id: targetId, organisation, startAfter: startsAfter = head }) => {
        return { targetId, organisation, startsAfter };
      });
      await deliveries.takeUp(starts);
    });
    await deliveries.dropOthers(ids);
    return deliveries.startsOf(ids);
  }
}

function nameOf({ targetId, eventId }: DeliveryKey): string {
  return `${targetId} ${eventId}`;
}
