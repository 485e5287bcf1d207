import type { z } from 'zod';
import type { PlainDate } from '@evenwicht/kernel';

/** Turns codes into what a Dutch reader calls them. */
export interface Names {
  readonly municipality: (code: string) => string;
  readonly association: (id: string) => string;
}

/** One thing that can have happened: the shape of its data, its version and its Dutch sentence. */
export interface EventType<Schema extends z.ZodType = z.ZodType> {
  /** 1 for the first shape; a changed shape adds one and brings an upcaster. */
  readonly schemaVersion: number;
  readonly data: Schema;
  /** One Dutch sentence, for timelines, reports and documents. */
  sentence(data: z.output<Schema>, names: Names): string;
  /** Lifts data of an older version to this one; compulsory from version 2 on. */
  readonly upcast?: (data: unknown, fromVersion: number) => unknown;
  /** An example of the data as this version writes it, for documents and golden files. Invented. */
  readonly example: z.output<Schema>;
}

/** The event types of one stream category, by the name under which they are stored. */
export type EventTypes = Readonly<Record<string, EventType>>;

/** What a decider gives and takes: the fact, and the day in the world on which it was so. */
export type EventOf<Types extends EventTypes> = {
  [Type in keyof Types & string]: {
    readonly type: Type;
    readonly occurredOn: PlainDate;
    readonly data: z.output<Types[Type]['data']>;
  };
}[keyof Types & string];

export function eventType<Schema extends z.ZodType>(definition: EventType<Schema>): EventType<Schema> {
  return definition;
}
