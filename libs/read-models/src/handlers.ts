import {
  upcast,
  type EventOf,
  type eventTypesOf,
  type Position,
  type RecordedEvent,
  type StreamCategory,
} from '@evenwicht/events';
import type { EntityManager } from 'typeorm';
import type { EntityClass, Projection } from './projection.js';

type EventOfCategory<Category extends StreamCategory> = EventOf<(typeof eventTypesOf)[Category]>;
type DataOf<Category extends StreamCategory, Type> = Extract<EventOfCategory<Category>, { type: Type }>['data'];

/**
 * What is done with each event of a context: a function, or `ignored`. An event that is not named does not
 * compile, so that a new one is never forgotten.
 */
export type Handlers<Category extends StreamCategory, Work> = {
  readonly [Type in EventOfCategory<Category>['type']]:
    'ignored' | ((event: RecordedEvent<Type, DataOf<Category, Type>>, work: Work) => void);
};

/** The handlers of a projection, by the stream category that it listens to. */
export type HandlerTable<Work> = { readonly [Category in StreamCategory]?: Handlers<Category, Work> };

type Handle<Work> = (event: RecordedEvent, work: Work) => void;

/** The rows of one batch: loaded before its events are handled, saved after. */
export interface BatchWork {
  save(): Promise<void>;
}

/** A handler failed on an event. */
export class EventNotApplied extends Error {
  readonly position: Position;

  constructor({ type, position }: RecordedEvent, cause: unknown) {
    super(`${type} at position ${position}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'EventNotApplied';
    this.position = position;
  }
}

/** @throws EventNotApplied in the returned function when a handler throws, or when no handler is named. */
export function dispatcher<Work>(table: HandlerTable<Work>): Handle<Work> {
  const byType = new Map(
    Object.values(table).flatMap((handlers) => Object.entries(handlers as Record<string, 'ignored' | Handle<Work>>)),
  );
  return (event, work) => {
    try {
      const handle = byType.get(event.type);
      if (!handle) throw new Error('no handler is named');
      if (handle !== 'ignored') handle(upcast(event), work);
    } catch (cause) {
      throw new EventNotApplied(event, cause);
    }
  };
}

/** A projection that handles event by event, on rows that are loaded once a batch and written once a batch. */
export function projectionOf<Work extends BatchWork>(definition: {
  readonly name: string;
  readonly version: number;
  readonly entities: readonly EntityClass[];
  readonly handlers: HandlerTable<Work>;
  readonly load: (events: readonly RecordedEvent[], rows: EntityManager) => Promise<Work>;
}): Projection {
  const { name, version, entities, handlers, load } = definition;
  const handle = dispatcher(handlers);
  return {
    name,
    version,
    entities,
    categories: Object.keys(handlers) as StreamCategory[],
    begin: async () => async (events, rows) => {
      const work = await load(events, rows);
      for (const event of events) handle(event, work);
      await work.save();
    },
  };
}
