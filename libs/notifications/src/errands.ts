import type { RecordedEvent } from '@evenwicht/events';
import type { OpenedEventStore } from '@evenwicht/event-store';
import type { Pointer } from '@evenwicht/jobs';
import type { Audience } from './audience.js';
import type { Deliveries, DropCause } from './deliveries.js';
import { eventAt } from './event-at.js';
import type { Notice } from './notice.js';
import type { Target } from './target.js';
import type { ToldSettings } from './told-settings.js';

/** An event of which a target is to be told. */
export interface Message {
  readonly target: Target;
  readonly event: RecordedEvent;
  readonly notice: Notice;
}

/** What is to be done at a job: tell, nothing since it was done, nothing any more, or leave it to a process with the settings of now. */
export type Errand =
  | { readonly what: 'tell'; readonly message: Message }
  | { readonly what: 'done' | 'leave' }
  | { readonly what: 'drop'; readonly cause: DropCause };

export interface ErrandParts {
  readonly log: Pick<OpenedEventStore, 'readBytes'>;
  readonly deliveries: Pick<Deliveries, 'deliveredOf'>;
  readonly settings: Pick<ToldSettings, 'areCurrent'>;
  readonly audience: Audience;
  readonly targets: ReadonlyMap<string, Target>;
}

/** Judges what is still to be told, each time anew. Every method throws DeliveriesUnavailable and EventStoreUnavailable. */
export class Errands {
  constructor(private readonly parts: ErrandParts) {}

  async at(pointer: Pointer): Promise<Errand> {
    const errand = await this.judge(pointer);
    if (errand.what !== 'drop' || errand.cause === 'NOT_IN_LOG') return errand;
    return (await this.parts.settings.areCurrent()) ? errand : { what: 'leave' }; // other settings may say otherwise
  }

  private async judge({ targetId = '', position, eventId }: Pointer): Promise<Errand> {
    const target = this.parts.targets.get(targetId);
    if (!target) return { what: 'drop', cause: 'TARGET_REMOVED' };
    const event = position === undefined ? undefined : await eventAt(this.parts.log, position);
    if (!event || event.eventId !== eventId) return { what: 'drop', cause: 'NOT_IN_LOG' };
    return this.about(target, event);
  }

  /** What was delivered is asked last, so that little time is left for somebody else to deliver it. */
  private async about(target: Target, event: RecordedEvent): Promise<Errand> {
    const notice = await this.parts.audience.noticeFor(target, event);
    const [delivered] = await this.parts.deliveries.deliveredOf([{ targetId: target.id, eventId: event.eventId }]);
    if (delivered) return { what: 'done' };
    return notice ? { what: 'tell', message: { target, event, notice } } : { what: 'drop', cause: 'NO_LONGER_TOLD' };
  }
}
