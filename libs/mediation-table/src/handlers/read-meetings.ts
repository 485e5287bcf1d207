import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, type Visit } from '@evenwicht/service-kit';
import type { MeetingRow } from '../projections/meeting-row.js';
import { Meetings, type MeetingSeen } from '../projections/meetings.js';
import { noSuchMeeting } from './no-such-meeting.js';

/** Which meetings there are. */
export class ReadMeetings extends Query<readonly MeetingRow[]> {
  constructor(readonly visit: Visit) {
    super();
  }
}

/** One meeting with its agenda and minutes. */
export class ReadMeeting extends Query<MeetingSeen> {
  constructor(
    readonly visit: Visit,
    readonly meetingId: string,
  ) {
    super();
  }
}

@QueryHandler(ReadMeetings)
export class ReadMeetingsHandler implements IQueryHandler<ReadMeetings> {
  private readonly meetings: Meetings;

  constructor(readModels: ReadModels) {
    this.meetings = new Meetings(readModels);
  }

  /** @throws AccessDenied */
  async execute({ visit: { visitor, operation } }: ReadMeetings): Promise<readonly MeetingRow[]> {
    authorise(visitor, operation, () => []);
    return this.meetings.all();
  }
}

@QueryHandler(ReadMeeting)
export class ReadMeetingHandler implements IQueryHandler<ReadMeeting> {
  private readonly meetings: Meetings;

  constructor(readModels: ReadModels) {
    this.meetings = new Meetings(readModels);
  }

  /** @throws AccessDenied Refusal */
  async execute({ visit: { visitor, operation }, meetingId }: ReadMeeting): Promise<MeetingSeen> {
    authorise(visitor, operation, () => []);
    const found = await this.meetings.find(meetingId);
    if (!found) throw noSuchMeeting();
    return found;
  }
}
