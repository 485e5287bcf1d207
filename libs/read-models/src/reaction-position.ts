import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Position } from '@evenwicht/events';
import { beginning } from '@evenwicht/event-store';
import { exactNumber } from './exact-number.js';
import type { ReadModels } from './read-models.js';

/** How far a reaction has come. One row a reaction. */
@Entity({ name: 'reaction_position', schema: 'read' })
export class ReactionPosition {
  @PrimaryColumn('text')
  reaction!: string;

  /** Every event up to here has been reacted to. */
  @Column('bigint', { transformer: exactNumber })
  position!: Position;
}

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
