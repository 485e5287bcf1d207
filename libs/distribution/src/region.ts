import type { EventId } from '@evenwicht/kernel';
import {
  EventIsNewer,
  type AlarmEvent,
  type BoardEvent,
  type DomainEvent,
  type EvaluationEvent,
  type ImportEvent,
  type MonitoringEvent,
  type Position,
} from '@evenwicht/events';
import { caseHandlers, CasesOnRecord } from './cases-on-record.js';
import { applying, bothOf, type Apply, type Handlers, type RegionEvent } from './handlers.js';
import { ledgerHandlers, LedgerOnRecord } from './ledger-on-record.js';
import { LateFacts } from './late-facts.js';
import { LogHeads } from './log-heads.js';
import { meetingHandlers, MeetingsOnRecord } from './meetings-on-record.js';
import { referralHandlers, ReferralsOnRecord } from './referrals-on-record.js';
import { RuleBook } from './rule-book.js';
import { stepInHandlers, StepInsOnRecord } from './step-ins-on-record.js';
import { supplyHandlers, SupplyOnRecord } from './supply-on-record.js';

/**
 * An alarm repeats what the cases say, and a report what all of them say together; the emergency button suspends nothing
 * and an evaluation changes no rule by itself; an import is about files. None of it is counted.
 */
const uncounted: Handlers<undefined, MonitoringEvent | AlarmEvent | BoardEvent | EvaluationEvent | ImportEvent> = {
  VacancyReportMarkedMissing: 'ignored',
  HalfYearClosed: 'ignored',
  HalfYearRestated: 'ignored',
  OrphansSignalled: 'ignored',
  TermsSignalled: 'ignored',
  RegionalBoardMeetingPlanned: 'ignored',
  RegionalBoardMeetingPostponed: 'ignored',
  RegionalBoardMeetingCancelled: 'ignored',
  RegionalBoardDecisionRecorded: 'ignored',
  EmergencyButtonPressed: 'ignored',
  EvaluationPlacedOnAgenda: 'ignored',
  EmergencyButtonWithdrawn: 'ignored',
  EmergencyButtonHandled: 'ignored',
  EvaluationOpened: 'ignored',
  FindingRecorded: 'ignored',
  FindingWithdrawn: 'ignored',
  AdjustmentDecided: 'ignored',
  AdjustmentLinked: 'ignored',
  EvaluationConcluded: 'ignored',
  ImportStarted: 'ignored',
  ImportLineRefused: 'ignored',
  ImportLineAddedNothing: 'ignored',
  ImportCompleted: 'ignored',
};

/**
 * Everything that counting and deciding need of the whole region, folded from the log (docs/adr/0001). Applied in the order of positions, judged by
 * the dates in the events. It changes with every event: whoever wants to keep figures computes them and keeps those.
 */
export class Region {
  readonly rules = new RuleBook();
  readonly cases = new CasesOnRecord();
  readonly supply = new SupplyOnRecord();
  readonly referrals = new ReferralsOnRecord();
  readonly stepIns = new StepInsOnRecord();
  readonly heads = new LogHeads();
  readonly lateFacts = new LateFacts(this.cases);
  readonly ledger = new LedgerOnRecord();
  readonly meetings = new MeetingsOnRecord();
  private position = 0 as Position;
  private eventId: EventId | undefined;
  private readonly byType = new Map<string, Apply>(Object.entries<Apply>(this.everyType()));

  /** Position of the last event applied; 0 before the first. */
  get upTo(): Position {
    return this.position;
  }

  /** Of the last event applied: tells the same event whatever a store calls its place. */
  get upToEvent(): EventId | undefined {
    return this.eventId;
  }

  /** @throws EventIsNewer for an event type that this version does not know: it is not guessed at. */
  apply(event: RegionEvent): void {
    const apply = this.byType.get(event.type);
    if (!apply) throw new EventIsNewer({ type: event.type, position: event.position });
    apply(event);
    this.lateFacts.note(event, this.heads.note(event));
    this.position = event.position;
    this.eventId = event.eventId;
  }

  /** Does not compile while the catalogue holds a type that no line here names. */
  private everyType(): Record<DomainEvent['type'], Apply> {
    return {
      ...this.rules.handlers,
      ...bothOf(
        applying(this.cases, caseHandlers),
        bothOf(applying(this.referrals, referralHandlers), applying(this.stepIns, stepInHandlers)),
      ),
      ...applying(this.supply, supplyHandlers),
      ...applying(this.ledger, ledgerHandlers),
      ...applying(this.meetings, meetingHandlers),
      ...applying(undefined, uncounted),
    };
  }
}
