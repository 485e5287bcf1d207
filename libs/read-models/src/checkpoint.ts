import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';
import type { Position } from '@evenwicht/events';
import { exactNumber } from './exact-number.js';

export const projectionStates = ['running', 'halted'] as const;
export type ProjectionState = (typeof projectionStates)[number];

/** How far a projection has come. One row a projection, moved in the transaction of the rows. Names its schema, so that a swap reaches it too. */
@Entity({ name: 'projection_checkpoint', schema: 'read' })
export class ProjectionCheckpoint {
  @PrimaryColumn('text')
  projection!: string;

  /** Of the code that wrote the tables. */
  @Column('int')
  version!: number;

  /** Every event up to here is in the rows. */
  @Column('bigint', { transformer: exactNumber })
  position!: Position;

  /** How often the tables were replaced: a projector that meets another number than its own begins again. */
  @Column('int')
  generation!: number;

  /** The tables that the present rows stand in. */
  @Column('text', { array: true })
  tables!: string[];

  @Column('text')
  state!: ProjectionState;

  /** Why it halted. */
  @Column('text', { nullable: true })
  cause!: string | null;

  /** The event that it halted at; null when it halted at none in particular. */
  @Column('bigint', { nullable: true, transformer: exactNumber })
  haltedAt!: Position | null;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;
}

/** Somebody else moved the checkpoint, such as a rebuild: what is in memory no longer goes with the rows. */
export class CheckpointMoved extends Error {
  constructor(projection: string) {
    super(`the checkpoint of ${projection} was moved by another`);
    this.name = 'CheckpointMoved';
  }
}

export async function checkpointOf(manager: EntityManager, projection: string): Promise<ProjectionCheckpoint> {
  return manager.findOneByOrFail(ProjectionCheckpoint, { projection });
}

export async function moveCheckpoint(
  manager: EntityManager,
  projection: string,
  to: Partial<Pick<ProjectionCheckpoint, 'position' | 'generation' | 'version' | 'tables'>>,
): Promise<void> {
  const running = { state: 'running', cause: null, haltedAt: null } as const;
  await manager.update(ProjectionCheckpoint, { projection }, { ...running, ...to, updatedAt: () => 'now()' });
}

/**
 * Moves the checkpoint on from where this projector left it, and holds it until the end of the transaction: a batch and
 * a swap of the tables take turns on it. The commit does not wait for the disk, for what a crash loses is rows and
 * checkpoint together, and is applied again.
 * @throws CheckpointMoved when it does not stand where it was left.
 */
export async function advanceCheckpoint(
  manager: EntityManager,
  { projection, position, generation }: ProjectionCheckpoint,
  to: Position,
): Promise<void> {
  const moved: unknown = await manager.query(
    `with moved as (
       update read.projection_checkpoint
       set position = $1, state = 'running', cause = null, halted_at = null, updated_at = now()
       from (select set_config('synchronous_commit', 'off', true)) as unhurried
       where projection = $2 and position = $3 and generation = $4
       returning 1)
     select count(*)::int as count from moved`,
    [to, projection, position, generation],
  );
  if ((moved as readonly { readonly count: number }[])[0]?.count !== 1) throw new CheckpointMoved(projection);
}
