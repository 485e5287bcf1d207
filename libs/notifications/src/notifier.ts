import type { OpenedEventStore } from '@evenwicht/event-store';
import { causeOf, Postponed, type FollowingKind, type JobQueue, type Pointer } from '@evenwicht/jobs';
import type { Clock } from '@evenwicht/service-kit';
import { AddressRefused } from './checked-lookup.js';
import { Audience, type CaseSight } from './audience.js';
import { cloudEventOf } from './cloud-event.js';
import type { Deliveries } from './deliveries.js';
import { reviewDeliveries } from './delivery-review.js';
import { Errands, type Message } from './errands.js';
import { eventAt } from './event-at.js';
import { jobKindName } from './job-kind-name.js';
import { noticeOf } from './notice.js';
import { Orders } from './orders.js';
import { postWebhook, type Answered, type PostLimits } from './post-webhook.js';
import { signatureHeaders } from './signature.js';
import { atOnce, TargetGate } from './target-gate.js';
import type { NotificationSettings, Target } from './target.js';
import { ToldSettings } from './told-settings.js';

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
  readonly jobs: Pick<JobQueue, 'list' | 'retry'>;
  readonly caseSight: CaseSight;
  readonly clock: Clock;
  readonly limits?: PostLimits;
  /** Milliseconds that a message waits while enough others are under way to its target, or for a process with other settings. */
  readonly turn?: number;
  /** How often a message is tried before it waits for an operator. */
  readonly attempts?: number;
  /** Hears of every attempt that reached out to a target: what came of it and how many seconds it took. */
  readonly onAttempt?: (isDelivered: boolean, seconds: number) => void;
}

/** About 36 hours, an attempt each hour once the pauses are that long. */
const usualAttempts = 48;

/** Milliseconds. */
const usualTurn = 1_000;

/** Answers that say that the receiver cannot take anything now. */
const notNow: readonly number[] = [429, 502, 503, 504];

/** Tells targets what there is to look at: driven from the log, at least once, in no particular order. */
export class Notifier {
  private readonly targets: ReadonlyMap<string, Target>;
  private readonly orders: Orders;
  private readonly errands: Errands;
  private readonly gate = new TargetGate();

  constructor(private readonly parts: NotifierParts) {
    this.targets = new Map(parts.settings.targets.map((target) => [target.id, target]));
    const judging = {
      ...parts,
      targets: this.targets,
      audience: new Audience(parts.log, parts.caseSight),
      settings: new ToldSettings(parts.settings.targets, parts.deliveries),
    };
    this.orders = new Orders(judging);
    this.errands = new Errands(judging);
  }

  /** As a kind of job: a pointer for each event and each target that is told of it. */
  get kind(): FollowingKind {
    const { attempts = usualAttempts } = this.parts;
    return {
      name: jobKindName,
      attempts,
      slots: this.targets.size * atOnce,
      filter: {},
      prepare: (beginAgainAfter) => this.orders.prepare(beginAgainAfter),
      pointersFor: (events) => this.orders.after(events),
      process: (pointer) => this.deliver(pointer),
      parked: (pointer, cause) => this.park(pointer, cause),
      isHopeless: (error) => error instanceof NotDelivered && error.code === 'HTTP_410',
    };
  }

  /** Ends what waits and is not to be told any more. @throws DeliveriesUnavailable QueueUnreachable EventStoreUnavailable */
  review(): Promise<void> {
    return reviewDeliveries({ ...this.parts, errands: this.errands });
  }

  /** What is done already, or not to be told any more, is done. @throws NotDelivered Postponed */
  private async deliver(pointer: Pointer): Promise<void> {
    const { deliveries, turn = usualTurn } = this.parts;
    const errand = await this.errands.at(pointer);
    if (errand.what === 'leave') throw new Postponed(turn);
    if (errand.what === 'tell') return this.inTurn(errand.message);
    const { targetId, eventId } = pointer;
    if (errand.what === 'drop' && targetId && eventId) await deliveries.drop({ targetId, eventId }, errand.cause);
  }

  private async inTurn(message: Message): Promise<void> {
    const { id } = message.target;
    if (this.gate.isResting(id)) throw new NotDelivered('TARGET_AWAY');
    if (this.gate.isFull(id)) throw new Postponed(this.parts.turn ?? usualTurn);
    await this.gate.through(id, () => this.attempt(message));
  }

  private async attempt(message: Message): Promise<void> {
    const { target, event, notice } = message;
    const { clock, deliveries, onAttempt } = this.parts;
    const begun = performance.now();
    const { outcome, error } = await this.outcomeOf(message);
    const isDelivered = /^HTTP_2\d\d$/.test(outcome);
    onAttempt?.(isDelivered, (performance.now() - begun) / 1_000);
    const { position, eventId } = event;
    const key = { targetId: target.id, position, eventId };
    await deliveries.record({ ...key, type: notice.type, outcome, isDelivered, at: clock.now() });
    if (!isDelivered) throw new NotDelivered(outcome, error);
  }

  private async outcomeOf(message: Message) {
    const { target } = message;
    try {
      const answered = await this.post(message);
      this.heard(target, answered);
      return { outcome: `HTTP_${answered.status}` };
    } catch (error) {
      if (!(error instanceof AddressRefused)) this.gate.rest(target.id);
      return { outcome: causeOf(error), error };
    }
  }

  private post({ target, event, notice }: Message): Promise<Answered> {
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

  /** Also what was never tried, since its target was left alone each time: it has a line from then on. */
  private async park({ targetId, position, eventId }: Pointer, outcome: string): Promise<void> {
    if (!targetId || !eventId || position === undefined) return;
    const { log, deliveries, clock } = this.parts;
    const event = await eventAt(log, position);
    const notice = event?.eventId === eventId && noticeOf(event);
    if (notice) await deliveries.park({ targetId, position, eventId, type: notice.type, outcome, at: clock.now() });
  }
}
