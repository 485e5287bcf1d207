import { randomUUID } from 'node:crypto';
import streams, {
  type ReadReq,
  type ReadResp,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { DoubleLog } from './double-log.js';
import { filterIn } from './event-filter.js';
import { eventMessage } from './messages.js';
import { write, type ReadingCall } from './reading-call.js';

const usualWindow = 32;

/** A catch-up subscription to `$all`: what comes after a position, checkpoints on the way, and then what is written. */
export class AllSubscription {
  #next: number;
  #sinceCheckpoint = 0;
  #isLive = false;
  #running: Promise<void> = Promise.resolve();
  readonly #interval: number;
  readonly #isWanted: ReturnType<typeof filterIn>;

  constructor(
    private readonly log: DoubleLog,
    private readonly call: ReadingCall,
    options: ReadReq.Options,
  ) {
    const filter = options.getFilter();
    const window = filter?.hasMax() ? filter.getMax() : usualWindow;
    this.#interval = window * (filter?.getCheckpointintervalmultiplier() || 1);
    this.#isWanted = filterIn(options);
    this.#next = this.startOf(options.getAll());
    log.subscribedAfter.push(log.all[this.#next - 1]?.position ?? -1);
  }

  start(): void {
    const confirmation = new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID());
    this.call.write(new streams.ReadResp().setConfirmation(confirmation));
    const goOn = () => void (this.#running = this.#running.then(() => write(this.call, this.messages())));
    this.log.growth.on('grown', goOn);
    for (const end of ['cancelled', 'close', 'error']) this.call.on(end, () => this.log.growth.off('grown', goOn));
    goOn();
  }

  /** After the position, not at it. */
  private startOf(asked: ReadReq.Options.AllOptions | undefined): number {
    if (asked?.hasEnd()) return this.log.all.length;
    const position = asked?.getPosition();
    return position ? this.log.indexFrom(Number(position.getCommitPosition()) + 1) : 0;
  }

  private *messages(): Iterable<ReadResp> {
    for (let event = this.log.all[this.#next]; event; event = this.log.all[(this.#next += 1)]) {
      this.#sinceCheckpoint += 1;
      if (this.#isWanted(event)) yield eventMessage(event, true);
      if (this.#sinceCheckpoint >= this.#interval) yield this.checkpoint(event.position);
    }
    if (this.#isLive) return;
    this.#isLive = true;
    yield this.checkpoint(this.log.all.at(-1)?.position ?? 0);
    yield new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp());
  }

  private checkpoint(position: number): ReadResp {
    this.#sinceCheckpoint = 0;
    const checkpoint = new streams.ReadResp.Checkpoint();
    checkpoint.setCommitPosition(String(position)).setPreparePosition(String(position));
    return new streams.ReadResp().setCheckpoint(checkpoint);
  }
}
