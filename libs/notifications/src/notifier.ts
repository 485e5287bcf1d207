import type { Position, RecordedEvent } from '@evenwicht/events';
import type { OpenedEventStore } from '@evenwicht/event-store';
import { causeOf, Postponed, type FollowingKind, type Pointer } from '@evenwicht/jobs';
import type { Clock } from '@evenwicht/service-kit';
import { AddressRefused } from './checked-lookup.js';
import { Audience, type CaseSight } from './audience.js';
import { cloudEventOf } from './cloud-event.js';
import type { Deliveries, DeliveryKey } from './deliveries.js';
import { eventAt } from './event-at.js';
import { jobKindName } from './job-kind-name.js';
import type { Notice } from './notice.js';
import { postWebhook, type Answered, type PostLimits } from './post-webhook.js';
import { signatureHeaders } from './signature.js';
import { atOnce, TargetGate } from './target-gate.js';
import type { NotificationSettings, Target } from './target.js';

/** A message that was not taken; the code says why. */
export class NotDelivered extends Error {
  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super('a notification was not delivered', { cause });
    this.name = 'NotDelivered';
  }
}

export interface NotifierParts {
  readonly settings: NotificationSettings;
  readonly log: Pick<OpenedEventStore, 'head' | 'readStream' | 'readBytes'>;
  readonly deliveries: Deliveries;
  readonly caseSight: CaseSight;
  readonly clock: Clock;
  readonly limits?: PostLimits;
  /** How often a message is tried before it waits for an operator. */
  readonly attempts?: number;
  /** Hears of every attempt that reached out to a target: what came of it and how many seconds it took. */
  readonly onAttempt?: (isDelivered: boolean, seconds: number) => void;
}

/** About 36 hours, an attempt each hour once the pauses are that long. */
const usualAttempts = 48;

/** Milliseconds that a message waits while enough others are under way to its target. */
const turn = 1_000;

/** Answers that say that the receiver cannot take anything now. */
const notNow: readonly number[] = [429, 502, 503, 504];

type BeginAgain = (position: Position) => Promise<void>;

/** Tells targets what there is to look at: driven from the log, at least once, in no particular order. */
export class Notifier {
  private readonly targets: ReadonlyMap<string, Target>;
  private readonly audience: Audience;
  private readonly gate = new TargetGate();
  private starts: ReadonlyMap<string, Position> | undefined;

  constructor(private readonly parts: NotifierParts) {
    this.targets = new Map(parts.settings.targets.map((target) => [target.id, target]));
    this.audience = new Audience(parts.log, parts.caseSight);
  }

  /** As a kind of job: a pointer for each event and each target that is told of it. */
  get kind(): FollowingKind {
    const { attempts = usualAttempts } = this.parts;
    return {
      name: jobKindName,
      attempts,
      slots: this.targets.size * atOnce,
      filter: {},
      prepare: async (beginAgainAfter) => void (await this.known(beginAgainAfter)),
      pointersFor: (events) => this.pointersFor(events),
      process: (pointer) => this.deliver(pointer),
      parked: (pointer) => this.park(pointer),
      isHopeless: (error) => error instanceof NotDelivered && error.code === 'HTTP_410',
    };
  }

  /**
   * A target that is new is told of what comes from now on, where the operator names no other place. The log is followed again
   * from there before the target counts as known: who dies in between does it again.
   */
  private async known(beginAgainAfter?: BeginAgain): Promise<ReadonlyMap<string, Position>> {
    if (this.starts) return this.starts;
    const { log, deliveries } = this.parts;
    const head = await log.head();
    const ids = [...this.targets.keys()];
    const before = await deliveries.startsOf(ids);
    const fresh = [...this.targets.values()].filter(({ id }) => !before.has(id));
    const asked = fresh.flatMap(({ startAfter }) => startAfter ?? []);
    if (asked.length > 0) await beginAgainAfter?.(Math.min(...asked) as Position);
    await deliveries.takeUp(
      fresh.map(({ id, organisation, startAfter }) => ({
        targetId: id,
        organisation,
        startsAfter: startAfter ?? head,
      })),
    );
    return (this.starts = await deliveries.startsOf(ids));
  }

  private async pointersFor(events: readonly RecordedEvent[]): Promise<readonly Pointer[]> {
    const starts = await this.known();
    const found: Required<Pick<Pointer, 'position' | 'eventId' | 'targetId'>>[] = [];
    for (const event of events) {
      const { position, eventId } = event;
      const waiting = [...this.targets.values()].filter(({ id }) => position > (starts.get(id) ?? position));
      for (const { id: targetId } of await this.audience.toldOf(waiting, event))
        found.push({ position, eventId, targetId });
    }
    const delivered = new Set((await this.parts.deliveries.deliveredOf(found)).map(nameOf));
    return found.filter((key) => !delivered.has(nameOf(key)));
  }

  /** What is done already, or not to be told any more, is done. @throws NotDelivered Postponed */
  private async deliver({ targetId, position, eventId }: Pointer): Promise<void> {
    const target = this.targets.get(targetId ?? '');
    if (!target || position === undefined) return;
    const event = await eventAt(this.parts.log, position);
    if (event?.eventId !== eventId) return; // of a log that was put back to an earlier state
    const notice = event && (await this.noticeFor(target, event));
    if (notice) await this.inTurn(target, () => this.attempt(target, event, notice));
  }

  /** What is still to be told. */
  private async noticeFor(target: Target, event: RecordedEvent): Promise<Notice | undefined> {
    const notice = await this.audience.noticeFor(target, event);
    const [delivered] = await this.parts.deliveries.deliveredOf([{ targetId: target.id, eventId: event.eventId }]);
    return delivered ? undefined : notice;
  }

  private async inTurn({ id }: Target, attempt: () => Promise<void>): Promise<void> {
    if (this.gate.isResting(id)) throw new NotDelivered('TARGET_AWAY');
    if (this.gate.isFull(id)) throw new Postponed(turn);
    await this.gate.through(id, attempt);
  }

  private async attempt(target: Target, event: RecordedEvent, notice: Notice): Promise<void> {
    const { clock, deliveries, onAttempt } = this.parts;
    const begun = performance.now();
    const { outcome, error } = await this.outcomeOf(target, event, notice);
    const isDelivered = /^HTTP_2\d\d$/.test(outcome);
    onAttempt?.(isDelivered, (performance.now() - begun) / 1_000);
    const { position, eventId } = event;
    const key = { targetId: target.id, position, eventId };
    await deliveries.record({ ...key, type: notice.type, outcome, isDelivered, at: clock.now() });
    if (!isDelivered) throw new NotDelivered(outcome, error);
  }

  private async outcomeOf(target: Target, event: RecordedEvent, notice: Notice) {
    try {
      const answered = await this.post(target, event, notice);
      this.heard(target, answered);
      return { outcome: `HTTP_${answered.status}` };
    } catch (error) {
      if (!(error instanceof AddressRefused)) this.gate.rest(target.id);
      return { outcome: causeOf(error), error };
    }
  }

  private post(target: Target, event: RecordedEvent, notice: Notice): Promise<Answered> {
    const { settings, clock, limits } = this.parts;
    const { url, api, secrets, allowedAddresses } = target;
    const body = JSON.stringify(cloudEventOf(event, notice, settings.publisher, api));
    const timestamp = Math.floor(Date.parse(clock.now()) / 1_000);
    const headers = {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'user-agent': 'evenwicht',
      ...signatureHeaders({ id: event.eventId, timestamp, body }, secrets),
    };
    return postWebhook({ url, headers, body, allowedAddresses }, limits);
  }

  private heard({ id }: Target, { status, retryAfter }: Answered): void {
    if (notNow.includes(status)) this.gate.rest(id, retryAfter);
    else this.gate.answered(id);
  }

  private async park({ targetId, eventId }: Pointer): Promise<void> {
    if (targetId !== undefined && eventId !== undefined) await this.parts.deliveries.park({ targetId, eventId });
  }
}

function nameOf({ targetId, eventId }: DeliveryKey): string {
  return `${targetId} ${eventId}`;
}
