import type { Position, RecordedEvent } from '@evenwicht/events';
import { LogHasGrown, MemoryEventStore, type Appended, type KnownLog } from '@evenwicht/event-store';

/** A log of which this process knows what it appended itself and what it has looked at; it counts the looks. */
export class KnowingStore extends MemoryEventStore {
  looks = 0;
  /** Held appends that fell. */
  refusals = 0;
  /** What a spec has happen to what is known. */
  twist: (known: KnownLog) => Partial<KnownLog> = () => ({});
  private upTo = 0 as Position;
  private readonly events: RecordedEvent[] = [];

  override get known(): KnownLog {
    const known: KnownLog = {
      upTo: this.upTo,
      after: (position) => this.events.filter((event) => event.position > position),
      stream: (stream) => this.events.filter((event) => event.stream === stream),
      append: (...append) => this.held(...append),
    };
    return { ...known, ...this.twist(known) };
  }

  override async append(...append: Parameters<MemoryEventStore['append']>): Promise<Appended> {
    const isAtHead = (await this.head()) === this.upTo;
    const appended = await super.append(...append);
    if (isAtHead) await this.learn();
    return appended;
  }

  /** What another process appends. */
  appendElsewhere(...append: Parameters<MemoryEventStore['append']>): Promise<Appended> {
    return super.append(...append);
  }

  private async held(...[stream, expected, events, seenUpTo]: Parameters<KnownLog['append']>): Promise<Appended> {
    if ((await this.head()) !== seenUpTo) {
      this.refusals += 1;
      throw new LogHasGrown(stream, seenUpTo);
    }
    const appended = await super.append(stream, expected, events);
    await this.learn();
    return appended;
  }

  override async *readAll(after: Position): AsyncIterable<readonly RecordedEvent[]> {
    this.looks += 1;
    await this.learn();
    yield* super.readAll(after);
  }

  private async learn(): Promise<void> {
    for await (const batch of super.readAll(this.upTo)) this.events.push(...batch);
    this.upTo = await this.head();
  }
}
