import { In } from 'typeorm';
import type { CaseId } from '@evenwicht/kernel';
import { subjectOf, type AgendaOutcome, type RecordedEvent } from '@evenwicht/events';
import { projectionOf, WorkingRows, type BatchWork, type Handlers } from '@evenwicht/read-models';
import { AgendaItemRow } from './agenda-item-row.js';
import { MeetingRow } from './meeting-row.js';

interface TableWork extends BatchWork {
  readonly meetings: WorkingRows<MeetingRow>;
  readonly items: WorkingRows<AgendaItemRow>;
}

type OfMeeting = Pick<RecordedEvent, 'stream' | 'revision'>;

const handlers: Handlers<'meeting', TableWork> = {
  MeetingPlanned: ({ stream, revision, data: { heldOn } }, { meetings }) => {
    const meetingId = subjectOf(stream);
    meetings.put({ meetingId, heldOn, standing: 'planned', attendance: [], document: null, revision });
  },
  MeetingPostponed: (event, work) => changeMeeting(event, { heldOn: event.data.heldOn }, work),
  MeetingCancelled: (event, work) => changeMeeting(event, { standing: 'cancelled' }, work),
  ReferralScheduled: (event, work) => {
    changeMeeting(event, {}, work);
    const meetingId = subjectOf(event.stream);
    work.items.put({ meetingId, ...event.data, isOnAgenda: true, outcome: null, document: null });
  },
  ReferralUnscheduled: (event, work) => {
    changeMeeting(event, {}, work);
    work.items.change({ meetingId: subjectOf(event.stream), caseId: event.data.caseId }, { isOnAgenda: false });
  },
  AttendanceRecorded: (event, work) => changeMeeting(event, { attendance: event.data.attendance }, work),
  DecisionMinuted: minute,
  MinuteCorrected: minute,
  MeetingClosed: (event, work) =>
    changeMeeting(event, { standing: 'closed', document: event.data.document ?? null }, work),
};

/** The meetings of the mediation table and their agendas. Which questions are open, the cases say. */
export const mediationTableProjection = projectionOf<TableWork>({
  name: 'mediation_table',
  version: 1,
  entities: [MeetingRow, AgendaItemRow],
  handlers: { meeting: handlers },
  load: async (events, rows) => {
    const meetingId = In([...new Set(events.map(({ stream }) => subjectOf(stream)))]);
    const meetings = await WorkingRows.load(rows, MeetingRow, { meetingId });
    const items = await WorkingRows.load(rows, AgendaItemRow, { meetingId });
    const save = async () => {
      await meetings.save();
      await items.save();
    };
    return { meetings, items, save };
  },
});

function changeMeeting({ stream, revision }: OfMeeting, change: Partial<MeetingRow>, { meetings }: TableWork): void {
  meetings.change({ meetingId: subjectOf(stream) }, { ...change, revision });
}

type Minute = OfMeeting & {
  readonly data: { readonly caseId: CaseId; readonly outcome: AgendaOutcome; readonly document?: string | undefined };
};

function minute(event: Minute, work: TableWork): void {
  const { caseId, outcome, document = null } = event.data;
  changeMeeting(event, {}, work);
  work.items.change({ meetingId: subjectOf(event.stream), caseId }, { outcome, document });
}
