import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import type { OpenedEventStore } from '@evenwicht/event-store';

/** The event at a place in the log; undefined where there is none. @throws EventStoreUnavailable */
export async function eventAt(
  log: Pick<OpenedEventStore, 'readBytes'>,
  position: Position,
): Promise<RecordedEvent | undefined> {
  for await (const [found] of log.readBytes((position - 1) as Position, position)) {
    if (found) return upcast({ ...(JSON.parse(found.bytes.toString()) as Omit<RecordedEvent, 'position'>), position });
  }
  return undefined;
}
