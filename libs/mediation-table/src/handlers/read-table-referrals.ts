import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { waitingSince, type Referral, type Region } from '@evenwicht/distribution';
import { daysBetween, type PlainDate } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import { Meetings, type AgendaHistory } from '../projections/meetings.js';

/** A case that waits for the mediation table, as seen on a day. */
export interface WaitingReferral extends Referral, AgendaHistory {
  readonly waitingSince: PlainDate;
  /** Whole days, 0 on the first. */
  readonly daysWaiting: number;
}

/** What waits for the table, the longest waiting first; only what was never on an agenda where that is asked. */
export class ReadTableReferrals extends Query<readonly WaitingReferral[]> {
  constructor(
    readonly visit: Visit,
    readonly on: PlainDate,
    readonly isNeverOnAgenda: boolean,
  ) {
    super();
  }
}

@QueryHandler(ReadTableReferrals)
export class ReadTableReferralsHandler implements IQueryHandler<ReadTableReferrals> {
  private readonly meetings: Meetings;

  constructor(
    readModels: ReadModels,
    private readonly logView: LogView<Region>,
  ) {
    this.meetings = new Meetings(readModels);
  }

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit, on, isNeverOnAgenda }: ReadTableReferrals): Promise<readonly WaitingReferral[]> {
    authorise(visit.visitor, visit.operation, () => []);
    const { open } = (await this.logView.atHead()).referrals;
    const histories = await this.meetings.historyOf(open.map(({ caseId }) => caseId));
    const seen = open.map((referral): WaitingReferral => {
      const since = waitingSince(referral);
      const history = histories.get(referral.caseId) ?? { meetingCount: 0, latest: undefined };
      return { ...referral, ...history, waitingSince: since, daysWaiting: Math.max(0, daysBetween(since, on)) };
    });
    return seen.filter(
      ({ meetingCount, waitingSince: since }) => since <= on && (!isNeverOnAgenda || meetingCount === 0),
    );
  }
}
