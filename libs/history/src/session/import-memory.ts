import type { CommandId } from '@evenwicht/kernel';
import { categoryOf, type RecordedEvent, type StreamCategory, type StreamName } from '@evenwicht/events';
import { noStream } from '@evenwicht/event-store';
import type { Foldable } from '@evenwicht/service-kit';
import { DueReactions } from './due-reactions.js';
import { ImportJournal } from './import-journal.js';
import type { ErasedRoute, ImportedCategory, ImportWorld } from './import-world.js';

/** A stream as far as the import knows it: what is in the log and what is on its way there. */
interface StreamState {
  readonly revision: number;
  readonly state: unknown;
}

/**
 * What an import keeps in memory: the figures and rules as they stand in the log, the state of every stream, which
 * lines are in, and what became of the lines of this file.
 */
export class ImportMemory<View extends Foldable> implements Foldable {
  readonly view: View;
  readonly journal: ImportJournal;
  readonly reactions: DueReactions<View>;
  private readonly streams = new Map<StreamName, StreamState>();
  private readonly commandsInLog = new Set<CommandId>();

  constructor(
    private readonly world: ImportWorld<View>,
    private readonly sourceSystem: string,
    importStream: StreamName,
  ) {
    this.view = world.emptyView();
    this.journal = new ImportJournal(importStream);
    this.reactions = new DueReactions(world, this.view);
  }

  apply(event: RecordedEvent): void {
    this.view.apply(event);
    if (event.sourceSystem === this.sourceSystem) this.commandsInLog.add(event.commandId);
    this.journal.apply(event);
    this.reactions.apply(event);
    const route = this.routeOf(event.stream);
    const known = this.streams.get(event.stream);
    // what this import sent itself was folded when it was decided
    if (!route || (known && event.revision <= known.revision)) return;
    const state = route.evolve(known ? known.state : route.initial, event);
    this.streams.set(event.stream, { revision: event.revision, state });
  }

  /** True when the line was brought in before, from this file or from another. */
  isIn(line: CommandId): boolean {
    return this.commandsInLog.has(line);
  }

  /** What a decision about the stream starts from, with what was sent and has not come back yet. */
  stateOf(stream: StreamName, route: ErasedRoute<View>): unknown {
    const known = this.streams.get(stream);
    return known ? known.state : route.initial;
  }

  revisionOf(stream: StreamName): number {
    return this.streams.get(stream)?.revision ?? noStream;
  }

  /** Counts on events that have been sent and not yet come back. */
  expect(stream: StreamName, eventCount: number, state: unknown): void {
    this.streams.set(stream, { revision: this.revisionOf(stream) + eventCount, state });
  }

  private routeOf(stream: StreamName): ErasedRoute<View> | undefined {
    const category = categoryOf(stream) as StreamCategory;
    return this.world.reactions[category]?.route ?? this.world.routes[category as ImportedCategory];
  }
}
