import { Column, Entity, PrimaryColumn } from 'typeorm';
import { In } from 'typeorm';
import { nameBasedUuid, type CommandId, type EventId, type Instant, type PlainDate } from '@evenwicht/kernel';
import { streamName, subjectOf, type Position, type RecordedEvent } from '@evenwicht/events';
import { noStream, type EventStore, type EventToAppend } from '@evenwicht/event-store';
import { projectionOf, type Handlers } from './handlers.js';
import type { Projection } from './projection.js';
import { WorkingRows } from './working-rows.js';

/** Invented: how many vacancies a municipality has reported in all, and how many reports that were. */
@Entity({ name: 'reported_in_all' })
export class ReportedInAll {
  @PrimaryColumn('text')
  municipality!: string;

  @Column('int')
  vacancyCount!: number;

  @Column('int')
  reportCount!: number;
}

export interface Work {
  readonly totals: WorkingRows<ReportedInAll>;
  save(): Promise<void>;
}

interface Reported {
  readonly position: Position;
  readonly stream: RecordedEvent['stream'];
  readonly data: { readonly vacancyCount: number };
}

function add({ stream, data }: Reported, { totals }: Work): void {
  const municipality = subjectOf(stream);
  const known = totals.get({ municipality }) ?? { municipality, vacancyCount: 0, reportCount: 0 };
  const { vacancyCount, reportCount } = known;
  totals.put({ municipality, vacancyCount: vacancyCount + data.vacancyCount, reportCount: reportCount + 1 });
}

export interface Interference {
  readonly version?: number;
  /** Called before each report is handled; may throw. */
  readonly before?: (event: Reported) => void;
  /** Called when the rows of a batch have been written; may throw. */
  readonly afterwards?: () => void;
}

/** The projection of the specs. */
export function inventedProjection({ version = 1, before, afterwards }: Interference = {}): Projection {
  const handlers: Handlers<'supply', Work> = {
    VacanciesReported: (event, work) => {
      before?.(event);
      add(event, work);
    },
    VacanciesCorrected: 'ignored',
    MinimumShareCrossed: 'ignored',
    MinimumShareNoLongerCrossed: 'ignored',
    SmallAffordableStockChanged: 'ignored',
  };
  return projectionOf<Work>({
    name: 'reported_in_all',
    version,
    entities: [ReportedInAll],
    handlers: { supply: handlers },
    load: async (events, rows) => {
      const municipalities = [...new Set(events.map(({ stream }) => subjectOf(stream)))];
      const totals = await WorkingRows.load(rows, ReportedInAll, { municipality: In(municipalities) });
      return { totals, save: () => totals.save().then(afterwards) };
    },
  });
}

/** Appends invented reports, one for each count. */
export async function report(log: EventStore, municipality: string, ...counts: number[]): Promise<Position> {
  const stream = streamName('supply', municipality);
  const revision = (await log.readStream(stream)).at(-1)?.revision ?? noStream;
  const events = counts.map((vacancyCount, index) => reportOf(`${municipality} ${revision + 1 + index}`, vacancyCount));
  return (await log.append(stream, revision, events)).position;
}

const namespace = '6a4e1d7c-0d5f-4c39-9f6e-0d0f1c5f7a11';

function reportOf(name: string, vacancyCount: number): EventToAppend {
  const id = nameBasedUuid(namespace, name);
  return {
    eventId: id as EventId,
    commandId: id as CommandId,
    correlationId: id,
    causationId: id,
    type: 'VacanciesReported',
    schemaVersion: 1,
    occurredOn: '2026-08-31' as PlainDate,
    recordedAt: '2026-09-01T09:00:00.000Z' as Instant,
    actor: { organisation: 'association-1', role: 'reporter', pseudonym: 'p-1' },
    agreementVersion: '2025-12-05',
    data: { association: 'association-1', month: '2026-08', vacancyCount },
  };
}
