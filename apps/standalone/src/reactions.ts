import { Logger } from '@nestjs/common';
import type { Region } from '@evenwicht/distribution';
import type { EventStore, Subscription } from '@evenwicht/event-store';
import { reactionOnTenancies } from '@evenwicht/reciprocity';
import {
  MemoryReactionCheckpoint,
  reacting,
  ReactionRunner,
  type CommandExecutor,
  type LogView,
} from '@evenwicht/service-kit';

/**
 * What the system does of itself, for as long as the process lives. Each start reads the tenancies from the beginning:
 * a reaction that was carried out before is found as such.
 */
export function startReactions(
  store: EventStore,
  executor: CommandExecutor<Region>,
  logView: LogView<Region>,
): Subscription {
  const logger = new Logger('Reactions');
  const react = reacting(reactionOnTenancies, executor, logView, (event, code) =>
    logger.error({ message: 'a reaction was turned down', eventId: event.eventId, code }),
  );
  const runner = new ReactionRunner(store, {
    filter: reactionOnTenancies.filter,
    react,
    checkpoint: new MemoryReactionCheckpoint(),
    onFault: (error) => logger.warn({ message: 'a reaction waits', error }),
  });
  return runner.start();
}
