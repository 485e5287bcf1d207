import type { StreamName } from '@evenwicht/events';
import type { EventStore, EventToAppend } from '@evenwicht/event-store';

interface Append {
  readonly stream: StreamName;
  readonly expected: number;
  readonly events: EventToAppend[];
}

/** Appends; more in one wave would only wait. */
const longestWave = 256;

/**
 * Appends in the order in which they were decided, in waves: a wave is handed to the log whole, which coalesces it
 * (architecture section 6), and the next only when all of it is stored. Within a wave each stream comes once, so that
 * nothing that was decided after an append can be stored when that append is not: an event of somebody else in its
 * place would give the next one the revision that it expects.
 */
export class AppendWaves {
  private wave: Append[] = [];
  private streams = new Set<StreamName>();
  private sending: Promise<void> = Promise.resolve();
  private isSending = false;

  constructor(private readonly store: EventStore) {}

  /** True when nothing waits and nothing is under way. */
  get isEmpty(): boolean {
    return this.wave.length === 0 && !this.isSending;
  }

  /** Events that were decided on what the stream holds then. */
  send(stream: StreamName, expected: number, events: readonly EventToAppend[]): void {
    if (this.extend(stream, events)) return;
    if (this.streams.has(stream) || this.wave.length >= longestWave) this.handOver();
    this.add(stream, expected, events);
  }

  /** Events that stand by themselves: those after them are true without them. */
  note(stream: StreamName, expected: number, events: readonly EventToAppend[]): void {
    if (!this.extend(stream, events)) this.add(stream, expected, events);
  }

  /** Waits for all that was sent. @throws whatever the first append that failed threw; what came after it was not sent */
  async settle(): Promise<void> {
    this.handOver();
    await this.sending;
    this.isSending = false;
  }

  /** Waits until nothing is under way any more, whatever became of it. */
  async drain(): Promise<void> {
    await this.sending.catch(() => undefined);
  }

  private extend(stream: StreamName, events: readonly EventToAppend[]): boolean {
    const last = this.wave.at(-1);
    if (last?.stream !== stream) return false;
    last.events.push(...events);
    return true;
  }

  private add(stream: StreamName, expected: number, events: readonly EventToAppend[]): void {
    this.wave.push({ stream, expected, events: [...events] });
    this.streams.add(stream);
  }

  private handOver(): void {
    const { wave } = this;
    if (wave.length === 0) return;
    this.wave = [];
    this.streams = new Set();
    this.isSending = true;
    this.sending = this.sending.then(() => this.sendAll(wave));
    this.sending.catch(() => undefined); // looked at in settle
  }

  private async sendAll(wave: readonly Append[]): Promise<void> {
    const outcomes = await Promise.allSettled(
      wave.map(({ stream, expected, events }) => this.store.append(stream, expected, events)),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
