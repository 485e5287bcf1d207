import { LessThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { CaseId, Instant, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { sentenceOf, type CaseEvent, type Names, type Position } from '@evenwicht/events';
import type { ReadModels } from '@evenwicht/read-models';
import { CaseFile } from './case-file.js';
import type { CaseStage } from './case-stage.js';
import { MunicipalityName } from './municipality-name.js';
import { TimelineEntry } from './timeline-entry.js';

/** One line of the timeline of a case. */
export interface TimelineLine {
  readonly revision: number;
  readonly position: Position;
  readonly occurredOn: PlainDate;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly type: string;
  /** Whose dwelling it is about, where it is about one. */
  readonly association?: string;
  /** Dutch. */
  readonly sentence: string;
}

export interface CaseFileFilter {
  /** Of application. */
  readonly municipality?: MunicipalityCode;
  readonly stage?: CaseStage;
  readonly externalReference?: string;
}

/** A list in pieces, newest case first. */
export interface CaseFilePage {
  readonly files: readonly CaseFile[];
  /** Where the next piece begins; absent after the last one. */
  readonly next?: Position;
}

const longestPage = 200;

/** What happened in a case: for people to read, and as it was recorded. */
export interface CaseLife {
  readonly timeline: readonly TimelineLine[];
  /** In order of recording. */
  readonly events: readonly CaseEvent[];
}

/** A case at one moment: what stands in its file follows from the events beside it. */
export interface CaseWithLife extends CaseLife {
  readonly file: CaseFile;
}

/** What is known of cases now. */
export class CaseFiles {
  constructor(private readonly readModels: ReadModels) {}

  async find(caseId: CaseId): Promise<CaseFile | undefined> {
    return (await (await this.readModels.rowsOf(CaseFile)).findOneBy({ caseId })) ?? undefined;
  }

  /** Oldest first; empty for a case that is not known. */
  async timelineOf(caseId: CaseId): Promise<readonly TimelineLine[]> {
    return (await lifeIn((await this.readModels.opened()).manager, caseId)).timeline;
  }

  /**
   * In one snapshot: read one after the other, the file would say who may see the case and the timeline would tell
   * them what happened since.
   */
  async findWithLife(caseId: CaseId): Promise<CaseWithLife | undefined> {
    const dataSource = await this.readModels.opened();
    return dataSource.transaction('REPEATABLE READ', async (rows) => {
      const file = await rows.findOneBy(CaseFile, { caseId });
      return file ? { file, ...(await lifeIn(rows, caseId)) } : undefined;
    });
  }

  /** @param before the `next` of the piece before */
  async list(filter: CaseFileFilter, limit = 50, before?: Position): Promise<CaseFilePage> {
    const where: FindOptionsWhere<CaseFile> = {
      ...filter,
      ...(before === undefined ? {} : { openedAt: LessThan(before) }),
    };
    const take = Math.min(Math.max(limit, 1), longestPage);
    const found = await (
      await this.readModels.rowsOf(CaseFile)
    ).find({
      where,
      order: { openedAt: 'desc' },
      take: take + 1,
    });
    const files = found.slice(0, take);
    const last = files.at(-1);
    return found.length > take && last ? { files, next: last.openedAt } : { files };
  }
}

async function lifeIn(rows: EntityManager, caseId: CaseId): Promise<CaseLife> {
  const names = await namesIn(rows);
  const found = await rows.find(TimelineEntry, { where: { caseId }, order: { revision: 'asc' } });
  return { timeline: found.map((entry) => lineOf(entry, names)), events: found.map(eventOf) };
}

async function namesIn(rows: EntityManager): Promise<Names> {
  const found = await rows.find(MunicipalityName);
  const byCode = new Map<string, string>(found.map(({ municipality, name }) => [municipality, name]));
  return { municipality: (code) => byCode.get(code) ?? code, association: (id) => id };
}

function lineOf(entry: TimelineEntry, names: Names): TimelineLine {
  const { revision, position, occurredOn, recordedBy, type, data } = entry;
  const recordedAt = entry.recordedAt.toISOString() as Instant;
  const sentence = sentenceOf({ type, data }, names);
  return { revision, position, occurredOn, recordedAt, recordedBy, type, ...associationIn(data), sentence };
}

/** Whose dwelling an event is about, by its data. */
export function associationIn(data: unknown): Pick<TimelineLine, 'association'> {
  const { association } = data as { readonly association?: string };
  return association === undefined ? {} : { association };
}

/** The timeline holds events of cases only, as this version of the code writes them. */
function eventOf({ type, occurredOn, data }: TimelineEntry): CaseEvent {
  return { type, occurredOn, data } as CaseEvent;
}
