import { accept, reject } from '@evenwicht/kernel';
import { streamName, type Position, type RecordedEvent, type StreamName } from '@evenwicht/events';
import {
  EventStoreUnavailable,
  MemoryEventStore,
  type Appended,
  type EventFilter,
  type EventToAppend,
  type ExpectedRevision,
} from '@evenwicht/event-store';
import type { Command, Fact } from './command-route.js';
import type { Reaction } from './reaction.js';

/**
 * A reaction in miniature: every reported month adds dwellings to one stream; a month without vacancies is turned down,
 * and so is a number of vacancies that was counted before. Invented.
 */
export type Add = Command<'Add', { readonly vacancyCount: number }>;
export const counted = streamName('supply', 'counted');

export const reaction: Reaction<readonly string[], Add, object, Fact, 'NO_VACANCIES' | 'COUNTED_BEFORE', object> = {
  name: 'miniature',
  filter: { types: ['VacanciesReported'] },
  route: {
    streamOf: () => counted,
    factsFor: () => ({}),
    decider: {
      initial: [],
      evolve: (modes, { data }) => [...modes, (data as { mode: string }).mode],
      decide: (modes, { on, data: { vacancyCount } }) => {
        const mode = `vacancies-${vacancyCount}`;
        if (vacancyCount === 0) return reject('NO_VACANCIES');
        if (modes.includes(mode)) return reject('COUNTED_BEFORE');
        const data = { direction: 'addition', mode, dwellingCount: 1 };
        return accept({ type: 'SmallAffordableStockChanged', occurredOn: on, data });
      },
    },
  },
  commandsFor: ({ occurredOn: on, data }) => [{ type: 'Add', on, data: data as Add['data'] }],
};

export class Nothing {
  apply = () => undefined;
}

/** Which faults the store still has to show, and what it was asked for. */
export class TroubledStore extends MemoryEventStore {
  readonly readFrom: Position[] = [];
  faultsBefore = 0;
  faultsAfter = 0;

  override async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<Appended> {
    const isOfReaction = stream === counted;
    if (isOfReaction && this.faultsBefore-- > 0) throw new EventStoreUnavailable('before');
    const appended = await super.append(stream, expected, events);
    if (isOfReaction && this.faultsAfter-- > 0) throw new EventStoreUnavailable('after');
    return appended;
  }

  override readAll(after: Position, filter: EventFilter = {}): AsyncIterable<readonly RecordedEvent[]> {
    if (filter.types) this.readFrom.push(after);
    return super.readAll(after, filter);
  }
}
