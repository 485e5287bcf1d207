import { In, Not } from 'typeorm';
import type { CaseId, PlainDate } from '@evenwicht/kernel';
import type { ReferralQuestion } from '@evenwicht/events';
import type { ReadModels } from '@evenwicht/read-models';
import { AgendaItemRow } from './agenda-item-row.js';
import { MeetingRow } from './meeting-row.js';

export interface MeetingSeen {
  readonly meeting: MeetingRow;
  /** What is on the agenda, the longest waiting first. */
  readonly agenda: readonly AgendaItemRow[];
}

/** How often a case was on an agenda, and what came of it last. */
export interface AgendaHistory {
  readonly meetingCount: number;
  readonly latest: (Pick<AgendaItemRow, 'meetingId' | 'outcome'> & Pick<MeetingRow, 'heldOn' | 'standing'>) | undefined;
}

/** The meetings of the mediation table. */
export class Meetings {
  constructor(private readonly readModels: ReadModels) {}

  /** The latest first. */
  async all(): Promise<readonly MeetingRow[]> {
    const meetings = await this.readModels.rowsOf(MeetingRow);
    return meetings.find({ order: { heldOn: 'desc', meetingId: 'asc' }, take: 200 });
  }

  async find(meetingId: string): Promise<MeetingSeen | undefined> {
    const meeting = await (await this.readModels.rowsOf(MeetingRow)).findOneBy({ meetingId });
    if (!meeting) return undefined;
    const items = await this.readModels.rowsOf(AgendaItemRow);
    const order = { waitingSince: 'asc', caseId: 'asc' } as const;
    return { meeting, agenda: await items.find({ where: { meetingId, isOnAgenda: true }, order }) };
  }

  /** Of each case that was ever on the agenda of a meeting that was not called off. */
  async historyOf(caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, AgendaHistory>> {
    const where = { caseId: In([...caseIds]), isOnAgenda: true };
    const items = await (await this.readModels.rowsOf(AgendaItemRow)).findBy(where);
    const meetings = await this.standing(items.map(({ meetingId }) => meetingId));
    const ofCase = (caseId: CaseId) => items.filter((item) => item.caseId === caseId);
    return new Map(caseIds.map((caseId) => [caseId, historyIn(ofCase(caseId), meetings)]));
  }

  /** The days of the meetings, not called off, on whose agenda a case stood with a question. */
  async heldAbout(
    caseIds: readonly CaseId[],
    question: ReferralQuestion,
  ): Promise<ReadonlyMap<CaseId, readonly PlainDate[]>> {
    const where = { caseId: In([...caseIds]), isOnAgenda: true };
    const items = await (await this.readModels.rowsOf(AgendaItemRow)).findBy(where);
    const asked = items.filter(({ questions }) => questions.includes(question));
    const dayOf = new Map((await this.standing(asked.map(({ meetingId }) => meetingId))).map(asDay));
    const daysOf = (caseId: CaseId) =>
      asked.flatMap((item) => (item.caseId === caseId ? (dayOf.get(item.meetingId) ?? []) : []));
    return new Map(caseIds.map((caseId) => [caseId, daysOf(caseId)]));
  }

  private async standing(meetingIds: readonly string[]): Promise<readonly MeetingRow[]> {
    const meetings = await this.readModels.rowsOf(MeetingRow);
    return meetings.findBy({ meetingId: In([...new Set(meetingIds)]), standing: Not('cancelled') });
  }
}

function asDay({ meetingId, heldOn }: MeetingRow): [string, PlainDate] {
  return [meetingId, heldOn];
}

function historyIn(items: readonly AgendaItemRow[], meetings: readonly MeetingRow[]): AgendaHistory {
  const held = items.flatMap(({ meetingId, outcome }) => {
    const meeting = meetings.find((each) => each.meetingId === meetingId);
    return meeting ? [{ meetingId, outcome, heldOn: meeting.heldOn, standing: meeting.standing }] : [];
  });
  const latest = held.sort((left, right) => (left.heldOn < right.heldOn ? -1 : 1)).at(-1);
  return { meetingCount: held.length, latest };
}
