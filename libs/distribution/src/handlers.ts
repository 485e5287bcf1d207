import type { RecordedEvent } from '@evenwicht/events';

/** What the sums need to know of an event: not who recorded it; when, for the seed of a draw alone. */
export type RegionEvent = Pick<
  RecordedEvent,
  'stream' | 'type' | 'occurredOn' | 'recordedAt' | 'data' | 'position' | 'eventId'
>;

type EventNamed<Event, Type> = RegionEvent & Extract<Event, { readonly type: Type }>;

/** What each event type does to a record; a type without an entry does not compile, `ignored` is an answer too. */
export type Handlers<OnRecord, Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: 'ignored' | ((record: OnRecord, event: EventNamed<Event, Type>) => void);
};

export type Apply = (event: RegionEvent) => void;

/** The handlers of one record, by the name of the event type. */
export function applying<OnRecord, Event extends { readonly type: string }>(
  record: OnRecord,
  handlers: Handlers<OnRecord, Event>,
): Record<Event['type'], Apply> {
  const entries = Object.entries<'ignored' | ((record: OnRecord, event: never) => void)>(handlers);
  return Object.fromEntries(entries.map(([type, handler]) => [type, bound(record, handler)])) as never;
}

function bound<OnRecord>(record: OnRecord, handler: 'ignored' | ((record: OnRecord, event: never) => void)): Apply {
  if (handler === 'ignored') return () => undefined;
  // the catalogue gives each type name its shape, and checkEvent has held every stored event to it
  return (event) => handler(record, event as never);
}

/** Two records of the same events. */
export function bothOf<Type extends string>(first: Record<Type, Apply>, second: Record<Type, Apply>) {
  const entries = Object.entries<Apply>(first).map(([type, apply]): [string, Apply] => [
    type,
    (event) => {
      apply(event);
      second[type as Type](event);
    },
  ]);
  return Object.fromEntries(entries) as Record<Type, Apply>;
}
