import { halfYearFigures, MissingHouseholdCount, Region, type HalfYearFigures } from '@evenwicht/distribution';
import {
  categoryOf,
  sentenceOf,
  subjectOf,
  upcast,
  type Names,
  type Position,
  type RecordedEvent,
  type StreamCategory,
} from '@evenwicht/events';
import {
  dayInAmsterdam,
  halfYearOf,
  halfYearsFrom,
  type HalfYear,
  type Instant,
  type PlainDate,
} from '@evenwicht/kernel';
import { evaluationSchedule, type EvaluationSchedule } from './evaluation-schedule.js';

/** One event of the dossier, so that whoever reads it can go back to the log. */
export interface DossierEntry {
  readonly position: Position;
  readonly eventId: string;
  readonly stream: string;
  readonly type: string;
  readonly occurredOn: PlainDate;
  readonly recordedAt: Instant;
  /** In Dutch. */
  readonly sentence: string;
}

export interface DossierHalfYear {
  readonly halfYear: HalfYear;
  /** The closing that froze its report; absent while it is not closed. */
  readonly closing: DossierEntry | undefined;
  readonly restatements: readonly DossierEntry[];
  /** As known at the position; null while a household count is missing. */
  readonly figures: HalfYearFigures | null;
}

/** Everything that an evaluation looks at, computed from the log up to a position: the same position, the same bytes. */
export interface Dossier {
  readonly upToPosition: Position;
  /** The moment of the last event. */
  readonly knownAt: Instant | undefined;
  readonly agreementVersion: string;
  readonly schedule: EvaluationSchedule;
  readonly halfYears: readonly DossierHalfYear[];
  readonly baseline: readonly DossierEntry[];
  readonly ruleChanges: readonly DossierEntry[];
  readonly schemes: readonly DossierEntry[];
  readonly boardDecisions: readonly DossierEntry[];
  readonly emergencyButton: readonly DossierEntry[];
  readonly evaluations: readonly DossierEntry[];
}

/** Which streams a dossier lists event by event. */
const listed: readonly StreamCategory[] = ['agreement', 'scheme', 'board', 'evaluation'];
const closings = ['HalfYearClosed', 'HalfYearRestated'];
const baselineTypes = ['BaselineRecorded'];
const decisionTypes = ['RegionalBoardDecisionRecorded'];
const buttonTypes = [
  'EmergencyButtonPressed',
  'EvaluationPlacedOnAgenda',
  'EmergencyButtonWithdrawn',
  'EmergencyButtonHandled',
];

/** The dossier as a fold of the log: apply every event up to the position, in order. */
export class DossierFold {
  private readonly region = new Region();
  private readonly kept: RecordedEvent[] = [];
  private last: RecordedEvent | undefined;

  apply(recorded: RecordedEvent): void {
    const event = upcast(recorded);
    this.region.apply(event);
    this.last = event;
    if (listed.includes(categoryOf(event.stream) as StreamCategory) || closings.includes(event.type)) {
      this.kept.push(event);
    }
  }

  dossier(): Dossier {
    const { rules } = this.region;
    const knownAt = this.last?.recordedAt;
    const on = knownAt ? dayInAmsterdam(knownAt) : ('0001-01-01' as PlainDate);
    return {
      upToPosition: this.region.upTo,
      knownAt,
      agreementVersion: rules.termsOn(on).agreementVersion,
      schedule: evaluationSchedule(rules, on),
      halfYears: this.halfYearsUpTo(on).map((halfYear) => this.halfYearOf(halfYear)),
      baseline: this.entries(({ type }) => baselineTypes.includes(type)),
      ruleChanges: this.entries(({ stream, type }) => isOf('agreement', stream) && !baselineTypes.includes(type)),
      schemes: this.entries(({ stream }) => isOf('scheme', stream)),
      boardDecisions: this.entries(({ type }) => decisionTypes.includes(type)),
      emergencyButton: this.entries(({ type }) => buttonTypes.includes(type)),
      evaluations: this.entries(({ stream }) => isOf('evaluation', stream)),
    };
  }

  /** Every half-year since entry into force, closed or not, to the one that the last event was recorded in. */
  private halfYearsUpTo(on: PlainDate): HalfYear[] {
    const { entryIntoForce } = this.region.rules;
    return entryIntoForce ? halfYearsFrom(halfYearOf(entryIntoForce), halfYearOf(on)) : [];
  }

  private halfYearOf(halfYear: HalfYear): DossierHalfYear {
    const ofHalfYear = (name: string) =>
      this.entries(({ stream, type }) => type === name && subjectOf(stream) === halfYear);
    return {
      halfYear,
      closing: ofHalfYear('HalfYearClosed').at(-1),
      restatements: ofHalfYear('HalfYearRestated'),
      figures: this.figuresOf(halfYear),
    };
  }

  /** E-37: while a household count is missing there is nothing to compute with. */
  private figuresOf(halfYear: HalfYear): HalfYearFigures | null {
    try {
      return halfYearFigures(this.region, halfYear);
    } catch (error) {
      if (error instanceof MissingHouseholdCount) return null;
      throw error;
    }
  }

  private entries(isMeant: (event: RecordedEvent) => boolean): DossierEntry[] {
    const { rules } = this.region;
    const names: Names = { municipality: (code) => rules.nameOf(code), association: (id) => id };
    return this.kept.filter(isMeant).map((event) => {
      const { position, eventId, stream, type, occurredOn, recordedAt } = event;
      return { position, eventId, stream, type, occurredOn, recordedAt, sentence: sentenceOf(event, names) };
    });
  }
}

function isOf(category: StreamCategory, stream: string): boolean {
  return stream.startsWith(`${category}-`);
}
