import type { StreamName } from '@evenwicht/events';
import type { EventStore, EventToAppend } from '@evenwicht/event-store';

/**
 * Appends that are sent in order without waiting for each: the log coalesces what waits (architecture section 6), and
 * what it has after a crash is a beginning of what was sent.
 */
export class AppendQueue {
  private readonly sent: Promise<unknown>[] = [];

  constructor(private readonly store: EventStore) {}

  get length(): number {
    return this.sent.length;
  }

  send(stream: StreamName, expected: number, events: readonly EventToAppend[]): void {
    const append = this.store.append(stream, expected, events);
    append.catch(() => undefined); // looked at in settle
    this.sent.push(append);
  }

  /** Waits for all that was sent. @throws whatever the first append that failed threw */
  async settle(): Promise<void> {
    const outcomes = await this.drain();
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Waits until nothing is under way any more, whatever became of it. */
  drain(): Promise<PromiseSettledResult<unknown>[]> {
    return Promise.allSettled(this.sent.splice(0));
  }
}
