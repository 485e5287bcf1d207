import type { Position } from '@evenwicht/events';
import { beginning } from '@evenwicht/event-store';
import { ReactionPosition } from './reaction-position.js';
import type { ReadModels } from './read-models.js';

/**
 * Keeps the place of a reaction beside the read models, so that a start reads on where the last one ended. As disposable
 * as they are: without it the reaction comes past the same events again and finds them dealt with.
 */
export class StoredReactionCheckpoint {
  constructor(
    private readonly readModels: ReadModels,
    private readonly reaction: string,
  ) {}

  async read(): Promise<Position> {
    const rows = await this.readModels.rowsOf(ReactionPosition);
    return (await rows.findOneBy({ reaction: this.reaction }))?.position ?? beginning;
  }

  async write(position: Position): Promise<void> {
    const rows = await this.readModels.rowsOf(ReactionPosition);
    await rows.upsert({ reaction: this.reaction, position }, ['reaction']);
  }
}
