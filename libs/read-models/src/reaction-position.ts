import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Position } from '@evenwicht/events';
import { exactNumber } from './exact-number.js';

/** How far a reaction has come. One row a reaction. */
@Entity({ name: 'reaction_position', schema: 'read' })
export class ReactionPosition {
  @PrimaryColumn('text')
  reaction!: string;

  /** Every event up to here has been reacted to. */
  @Column('bigint', { transformer: exactNumber })
  position!: Position;
}
