import type { Region } from '@evenwicht/distribution';
import { beginning, type EventStore } from '@evenwicht/event-store';
import type { LogView } from '@evenwicht/service-kit';
import type { SeenElsewhere } from '../../domain/evaluation/evaluation-route.js';
import { boardOfRegion } from '../board/board-of-region.js';
import { evaluationsOnRecord } from './evaluations-on-record.js';

/** What an evaluation relies on in other streams. @throws EventStoreUnavailable */
export async function seenElsewhere(store: EventStore, logView: LogView<Region>): Promise<SeenElsewhere> {
  const board = await boardOfRegion(store, logView);
  const evaluations = await evaluationsOnRecord(store);
  return {
    nextNumber: evaluations.length + 1,
    pressIds: [...board.presses.keys()],
    decisionIds: [...board.meetings.values()].flatMap(({ decisions }) => decisions.map(({ decisionId }) => decisionId)),
    ruleEventIds: await ruleEventIds(store),
  };
}

async function ruleEventIds(store: EventStore): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const batch of store.readAll(beginning, { categories: ['agreement', 'scheme'] })) {
    for (const { eventId } of batch) ids.add(eventId);
  }
  return ids;
}
