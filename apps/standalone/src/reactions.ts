import { Logger } from '@nestjs/common';
import type { Region } from '@evenwicht/distribution';
import type { EventStore, Subscription } from '@evenwicht/event-store';
import { ledgerRunner } from '@evenwicht/reciprocity';
import { MemoryReactionCheckpoint, type LogView } from '@evenwicht/service-kit';

/**
 * What the system does of itself, for as long as the process lives. Each start reads the tenancies from the beginning:
 * a reaction that was carried out before is found as such.
 */
export function startReactions(store: EventStore, logView: LogView<Region>): Subscription {
  const logger = new Logger('Reactions');
  const runner = ledgerRunner(store, logView, {
    checkpoint: new MemoryReactionCheckpoint(),
    onRejected: ({ eventId }, code) => logger.error({ message: 'a reaction was turned down', eventId, code }),
    onFault: (error) => logger.warn({ message: 'a reaction waits', error }),
  });
  return runner.start();
}
