import type { Position, RecordedEvent, StreamName } from '@evenwicht/events';
import { beginning, type Appended, type EventToAppend, type ExpectedRevision, type KnownLog } from '../event-store.js';
import { storable } from '../stored-event.js';
import type { AppendQueue } from './append-queue.js';
import type { LogEnd } from './log-end.js';

/** What this process knows of the end of the log, for those who decide on it. */
export class KnownEnd implements KnownLog {
  constructor(
    private readonly end: LogEnd,
    private readonly queue: AppendQueue,
  ) {}

  get upTo(): Position {
    return this.end.known ?? beginning;
  }

  after(position: Position): readonly RecordedEvent[] | undefined {
    return this.end.eventsKnown(position);
  }

  stream(stream: StreamName): readonly RecordedEvent[] {
    return this.end.streamKnown(stream);
  }

  async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
    seenUpTo: Position,
  ): Promise<Appended> {
    return this.queue.add({ ...storable(stream, expected, events), seenUpTo });
  }
}
