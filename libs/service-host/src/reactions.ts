import { Logger } from '@nestjs/common';
import type { Region } from '@evenwicht/distribution';
import type { EventStore, Subscription } from '@evenwicht/event-store';
import type { RecordedEvent } from '@evenwicht/events';
import { crossingRunner } from '@evenwicht/housing-supply';
import { ledgerRunner } from '@evenwicht/reciprocity';
import { successionRunner } from '@evenwicht/urgency-case';
import { MemoryReactionCheckpoint, type LogView } from '@evenwicht/service-kit';

/**
 * What the system does of itself, for as long as the process lives. Each start reads the log from the beginning:
 * a reaction that was carried out before is found as such.
 */
export function startReactions(store: EventStore, logView: LogView<Region>): Subscription {
  const runners = [
    ledgerRunner(store, logView, run()),
    crossingRunner(store, run()),
    successionRunner(store, logView, run()),
  ];
  const running = runners.map((runner) => runner.start());
  return {
    ended: Promise.all(running.map(({ ended }) => ended)).then(() => undefined),
    stop: async () => void (await Promise.all(running.map((each) => each.stop()))),
  };
}

function run() {
  const logger = new Logger('Reactions');
  return {
    checkpoint: new MemoryReactionCheckpoint(),
    onRejected: ({ eventId }: RecordedEvent, code: string) =>
      logger.error({ message: 'a reaction was turned down', eventId, code }),
    onFault: (error: unknown) => logger.warn({ message: 'a reaction waits', error }),
  };
}
