import type { Region } from '@evenwicht/distribution';
import type { EventStore } from '@evenwicht/event-store';
import { streamName, upcast, type BoardEvent } from '@evenwicht/events';
import type { LogView } from '@evenwicht/service-kit';
import { boardDecider } from '../../domain/board/board-decider.js';
import { initialBoard, type BoardState } from '../../domain/board/board-state.js';

/**
 * The stream of the regional board as it is now: some dozens of events a year, so it is read and folded for each question.
 * @throws EventStoreUnavailable
 */
export async function boardOfRegion(store: EventStore, logView: LogView<Region>): Promise<BoardState> {
  const { region } = (await logView.atHead()).rules;
  if (region === undefined) return initialBoard;
  const events = await store.readStream(streamName('board', region));
  return events.map((event) => upcast(event) as unknown as BoardEvent).reduce(boardDecider.evolve, initialBoard);
}
