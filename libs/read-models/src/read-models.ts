import { QueryFailedError, type DataSource, type Repository } from 'typeorm';
import type { Position } from '@evenwicht/events';
import { beginning, WakeUp } from '@evenwicht/event-store';
import { whileLocked } from './advisory-lock.js';
import { ProjectionCheckpoint, type ProjectionState } from './checkpoint.js';
import type { EntityClass, Projection } from './projection.js';
import { TablesNotThere } from './passing-failure.js';
import { createTables, readingDataSourceFor, readSchema, schemaOf } from './tables.js';

export interface ReadModelsOptions {
  /** `postgres://…` of the database in which the schema `read` lives. */
  readonly url: string;
  readonly projections: readonly Projection[];
  /** Connections for readers at most; each active projector takes one more. */
  readonly readerCount?: number;
  /** Whether the tables are made here where they are missing; otherwise a process elsewhere does, and is waited for. Default true. */
  readonly isKeeper?: boolean;
}

/** How far a projection is behind the log, for people and monitors. */
export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  readonly state: ProjectionState;
  /** Every event up to here is in the rows. */
  readonly checkpoint: Position;
  readonly head: Position;
  readonly isUpToDate: boolean;
  /** Why and where it halted. */
  readonly cause?: string;
  readonly haltedAt?: Position;
}

/** The tables that people look at, and how far they have come. A class, so that Nest can use it as an injection token. */
export class ReadModels {
  readonly projections: readonly Projection[];
  readonly url: string;
  private readonly dataSource: DataSource;
  private readonly isKeeper: boolean;
  /** How far the projections have come at least, of those that this process keeps up to date. */
  private readonly known = new Map<string, Position>();
  private readonly news = new WakeUp();
  private readonly waiters = new Set<{ readonly position: Position; readonly names: readonly string[] }>();
  private readonly questions = new WakeUp();
  private looking: Promise<readonly ProjectionCheckpoint[]> | undefined;
  private opening: Promise<void> | undefined;

  constructor({ url, projections, readerCount = 8, isKeeper = true }: ReadModelsOptions) {
    this.url = url;
    this.isKeeper = isKeeper;
    this.projections = projections;
    const homes = new Map<EntityClass, string>([
      [ProjectionCheckpoint, readSchema],
      ...projections.flatMap(({ name, entities }) => entities.map((entity) => [entity, schemaOf(name)] as const)),
    ]);
    this.dataSource = readingDataSourceFor(url, homes, readerCount + projections.length);
  }

  /**
   * The data source with every table in place. A failure is forgotten: the next call tries again.
   * @throws TablesNotThere when others keep them and have not made them yet; Error when the database cannot be reached.
   */
  async opened(): Promise<DataSource> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    await this.opening;
    return this.dataSource;
  }

  async rowsOf<Row extends object>(entity: EntityClass<Row>): Promise<Repository<Row>> {
    return (await this.opened()).getRepository(entity);
  }

  /** How far each projection is, beside the head of the log. */
  async statuses(head: Position): Promise<ProjectionStatus[]> {
    const rows = await (await this.rowsOf(ProjectionCheckpoint)).find({ order: { projection: 'asc' } });
    return rows.map((row) => ({
      name: row.projection,
      version: row.version,
      state: row.state,
      checkpoint: row.position,
      head,
      isUpToDate: row.position >= head,
      ...(row.cause === null ? {} : { cause: row.cause }),
      ...(row.haltedAt === null ? {} : { haltedAt: row.haltedAt }),
    }));
  }

  /**
   * Waits until every projection (or those named) has come to a position, so that whoever recorded something sees it.
   * @param bound milliseconds at most
   * @returns false when the time was up first
   */
  async waitFor(
    position: Position,
    bound: number,
    names: readonly string[] = this.projections.map(({ name }) => name),
  ): Promise<boolean> {
    const waiter = { position, names };
    this.waiters.add(waiter);
    this.questions.ring();
    try {
      return await this.becomes(position, bound, names);
    } finally {
      this.waiters.delete(waiter);
    }
  }

  /** Waits so many milliseconds, or less: until somebody of this process waits for more than the projection has. */
  async whileNobodyWaits(projection: string, milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds;
    for (let rest = milliseconds; rest > 0 && !this.isAwaited(projection); rest = until - performance.now()) {
      await this.questions.sleep(this.questions.rings, rest);
    }
  }

  /** A projector of this process says how far the rows have come that everybody can see. */
  note(projection: string, position: Position): void {
    this.known.set(projection, position);
    this.news.ring();
  }

  async close(): Promise<void> {
    await this.opening?.catch(() => undefined);
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private isAwaited(projection: string): boolean {
    const reached = this.known.get(projection) ?? beginning;
    return [...this.waiters].some(({ position, names }) => position > reached && names.includes(projection));
  }

  private async becomes(position: Position, bound: number, names: readonly string[]): Promise<boolean> {
    const until = performance.now() + bound;
    // of what is followed elsewhere nothing is heard: that is looked for at once
    let wait = names.every((name) => this.known.has(name)) ? Math.min(25, bound) : 0;
    for (;;) {
      if (await this.becomesKnown(position, names, wait)) return true;
      if (await this.haveReached(position, names)) return true;
      wait = Math.min(Math.max(wait * 2, 5), 50);
      if (performance.now() + wait > until) return false;
    }
  }

  /** Within `milliseconds` at most. */
  private async becomesKnown(position: Position, names: readonly string[], milliseconds: number): Promise<boolean> {
    const until = performance.now() + milliseconds;
    for (;;) {
      const { rings } = this.news;
      if (names.every((name) => (this.known.get(name) ?? beginning) >= position)) return true;
      const rest = until - performance.now();
      if (rest <= 0) return false;
      await this.news.sleep(rings, rest);
    }
  }

  private async haveReached(position: Position, names: readonly string[]): Promise<boolean> {
    const rows = await this.checkpoints();
    const reached = rows.filter((row) => row.position >= position).map(({ projection }) => projection);
    return names.every((name) => reached.includes(name));
  }

  /** One look at a time, shared by all who wait: a hundred of them ask no more of the database than one. */
  private checkpoints(): Promise<readonly ProjectionCheckpoint[]> {
    this.looking ??= this.rowsOf(ProjectionCheckpoint)
      .then((rows) => rows.find())
      .finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async open(): Promise<void> {
    if (!this.dataSource.isInitialized) await this.dataSource.initialize();
    await (this.isKeeper ? this.makeTables() : this.findTables());
  }

  /** @throws TablesNotThere */
  private async findTables(): Promise<void> {
    const known = await this.dataSource.getRepository(ProjectionCheckpoint).find().catch(asNoneYet);
    const missing = this.projections.find(({ name }) => !known.some(({ projection }) => projection === name));
    if (missing) throw new TablesNotThere(missing.name);
  }

  private async makeTables(): Promise<void> {
    await whileLocked(this.dataSource, { kind: 'tables', of: readSchema }, async () => {
      await createTables(this.url, readSchema, [ProjectionCheckpoint]);
      for (const projection of this.projections) await this.introduce(projection);
    });
  }

  /** A projection that is new here gets empty tables; one of another version keeps its old ones until the rebuild. */
  private async introduce({ name, version, entities }: Projection): Promise<void> {
    const checkpoints = this.dataSource.getRepository(ProjectionCheckpoint);
    const known = await checkpoints.findOneBy({ projection: name });
    if (known) return this.bringHome(known);
    await createTables(this.url, schemaOf(name), entities);
    const tables = entities.map((entity) => this.dataSource.getMetadata(entity).tableName);
    const start = { position: beginning, generation: 1, state: 'running' as const };
    await checkpoints.insert({ projection: name, version, tables, ...start });
  }

  /** The tables of all projections stood in one schema once. */
  private async bringHome({ projection, tables }: ProjectionCheckpoint): Promise<void> {
    const asked = 'select tablename as name from pg_tables where schemaname = $1 and tablename = any ($2)';
    const away = await this.dataSource.query<readonly { readonly name: string }[]>(asked, [readSchema, tables]);
    if (away.length === 0) return;
    const home = schemaOf(projection);
    const moves = away.map(({ name }) => `alter table "${readSchema}"."${name}" set schema "${home}"`);
    await this.dataSource.query([`create schema if not exists "${home}"`, ...moves].join('; '));
  }
}

/** Before the first start of a keeper there is not even the table of the checkpoints, or no right to it. */
function asNoneYet(error: unknown): ProjectionCheckpoint[] {
  const { code } = (error instanceof QueryFailedError ? error.driverError : {}) as { readonly code?: unknown };
  if (code === '42P01' || code === '3F000') return [];
  throw error;
}
