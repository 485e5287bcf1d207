import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import type { PlainDate } from '@evenwicht/kernel';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import { agendaOf, type BoardMeeting } from '../../domain/board/board-state.js';
import { pressesOn, type PressSeen } from '../../domain/board/press-alert.js';
import { boardOfRegion } from './board-of-region.js';

export interface BoardMeetingSeen extends BoardMeeting {
  /** The uses of the emergency button that stand on its agenda. */
  readonly presses: readonly string[];
}

/** Which regional board meetings there are, what stands on their agenda and what they decided. */
export class ReadBoardMeetings extends Query<readonly BoardMeetingSeen[]> {
  constructor(readonly visit: Visit) {
    super();
  }
}

/** Every use of the emergency button, as it stands on a day. */
export class ReadEmergencyButtonPresses extends Query<readonly PressSeen[]> {
  constructor(
    readonly visit: Visit,
    readonly on: PlainDate,
  ) {
    super();
  }
}

@QueryHandler(ReadBoardMeetings)
export class ReadBoardMeetingsHandler implements IQueryHandler<ReadBoardMeetings> {
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
  ) {}

  /** The latest first. @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation } }: ReadBoardMeetings): Promise<readonly BoardMeetingSeen[]> {
    authorise(visitor, operation, () => []);
    const board = await boardOfRegion(this.store, this.logView);
    const presses = [...board.presses.values()];
    const meetings = [...board.meetings.values()].sort((left, right) => (left.heldOn < right.heldOn ? 1 : -1));
    return meetings.map((meeting) => ({
      ...meeting,
      presses: presses.filter((press) => agendaOf(board, press) === meeting).map(({ pressId }) => pressId),
    }));
  }
}

@QueryHandler(ReadEmergencyButtonPresses)
export class ReadEmergencyButtonPressesHandler implements IQueryHandler<ReadEmergencyButtonPresses> {
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
  ) {}

  /** The latest first. @throws AccessDenied EventStoreUnavailable */
  async execute({ visit, on }: ReadEmergencyButtonPresses): Promise<readonly PressSeen[]> {
    authorise(visit.visitor, visit.operation, () => []);
    return pressesOn(await boardOfRegion(this.store, this.logView), on);
  }
}
