import type { RecordedEvent as ServedEvent, ResolvedEvent } from '@kurrent/kurrentdb-client';
import type { Position, RecordedEvent, StreamCategory, StreamName } from '@evenwicht/events';
import { beginning, noStream, type ExpectedRevision } from '../event-store.js';
import { isOf } from '../is-wanted.js';
import { recorded } from '../stored-event.js';
import { within } from '../within.js';
import type { KurrentConnection, Opened } from './kurrent-connection.js';
import { isPassing, reaching } from './kurrent-failure.js';
import type { LogIndex, NumberedText } from './log-index.js';
import { bigintsOf } from './place-list.js';
import { placeOf, textOf } from './served-event.js';

const pageSize = 1000;

/** Stored texts in order, and how far the log was read to find them. */
export interface TextPage {
  readonly texts: readonly NumberedText[];
  readonly upTo: Position;
}

type Asked = (client: Opened['client'], library: Opened['library']) => AsyncIterable<ResolvedEvent>;

/** Everything that is read from the server by who asks for it; positions come from the index. */
export class KurrentReader {
  constructor(
    private readonly connection: KurrentConnection,
    private readonly index: LogIndex,
    private readonly patience: number,
  ) {}

  /** The position of the last event that is stored by now. @throws EventStoreUnavailable */
  async head(): Promise<Position> {
    const prefixes = this.connection.names.prefixes();
    const [last] = await this.ask((client, { BACKWARDS, END, streamNameFilter }) => {
      const filter = streamNameFilter({ prefixes });
      return client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1, filter, requiresLeader: true });
    });
    if (!last) return beginning;
    return this.positionOf(this.connection.names.here(last.streamId), Number(last.revision));
  }

  /** @throws EventStoreUnavailable */
  async stream(stream: StreamName): Promise<RecordedEvent[]> {
    const name = this.connection.names.onServer(stream);
    const events = await this.ask((client) => client.readStream(name, { requiresLeader: true })).catch(
      noneWhereNoStream,
    );
    const last = events.at(-1);
    if (last) await this.positionOf(stream, Number(last.revision));
    return Promise.all(
      events.map(async (event) => recorded(textOf(event), await this.positionOf(stream, Number(event.revision)))),
    );
  }

  /** The last revision that the server has of a stream. @throws EventStoreUnavailable */
  async revisionOf(stream: StreamName): Promise<ExpectedRevision> {
    const name = this.connection.names.onServer(stream);
    const [last] = await this.ask((client, { BACKWARDS, END }) =>
      client.readStream(name, { direction: BACKWARDS, fromRevision: END, maxCount: 1, requiresLeader: true }),
    ).catch(noneWhereNoStream);
    return last ? Number(last.revision) : noStream;
  }

  /**
   * A piece of the log after a position, and no further than `head`: from what is at hand, or a page of the server.
   * @throws EventStoreUnavailable
   */
  async texts(after: Position, head: Position, categories?: readonly StreamCategory[]): Promise<TextPage> {
    this.index.mustGoOn();
    if (after >= head) return { texts: [], upTo: after };
    const recent = this.index.recentAfter(after);
    if (!recent) return this.served(after, head, categories);
    const texts = recent.slice(0, Math.min(pageSize, head - after));
    return { texts: texts.filter(({ stream }) => isOf(stream, categories)), upTo: texts.at(-1)?.position ?? head };
  }

  private async served(after: Position, head: Position, categories?: readonly StreamCategory[]): Promise<TextPage> {
    const place = this.index.placeOf(after);
    const prefixes = this.connection.names.prefixes(categories);
    const maxCount = pageSize + 1; // the event that stands at the position comes again
    const events = await this.ask((client, { START, streamNameFilter }) => {
      const filter = streamNameFilter({ prefixes });
      return client.readAll({ fromPosition: place ? bigintsOf(place) : START, maxCount, filter, requiresLeader: true });
    });
    const numbered = events.flatMap((event) => this.numbered(event));
    const isLast = events.length < maxCount || numbered.length < events.length;
    return {
      texts: numbered.filter(({ position }) => position > after && position <= head),
      upTo: isLast ? head : (Math.min(numbered.at(-1)?.position ?? head, head) as Position),
    };
  }

  /** Nothing for an event that has not come by yet: it is behind every head that was told. */
  private numbered(event: ServedEvent): NumberedText[] {
    const position = this.index.positionAt(placeOf(event));
    if (position === undefined) return [];
    return [{ position, stream: this.connection.names.here(event.streamId), text: textOf(event) }];
  }

  private positionOf(stream: StreamName, revision: number): Promise<Position> {
    return this.index.positionOf(stream, revision, this.patience);
  }

  private ask(asked: Asked): Promise<ServedEvent[]> {
    return reaching(async () => {
      const opened = await this.connection.openToRead();
      try {
        return await within(this.patience, allOf(asked(opened.client, opened.library)));
      } catch (error) {
        if (isPassing(error)) this.connection.readAnew(opened);
        throw error;
      }
    });
  }
}

async function allOf(resolved: AsyncIterable<ResolvedEvent>): Promise<ServedEvent[]> {
  const events: ServedEvent[] = [];
  for await (const { event } of resolved) if (event) events.push(event);
  return events;
}

function noneWhereNoStream(error: unknown): ServedEvent[] {
  if ((error as { readonly type?: unknown }).type === 'stream-not-found') return [];
  throw error;
}
