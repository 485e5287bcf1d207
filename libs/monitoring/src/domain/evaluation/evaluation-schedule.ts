import type { RuleBook } from '@evenwicht/distribution';
import { lastDayOf, monthOf, type PlainDate } from '@evenwicht/kernel';
import { dayInDutch, type PolicyValue } from '@evenwicht/events';

/** From what the three years are counted (OQ-9). */
export type EvaluationClock = PolicyValue<'evaluationClock'>;

/** "Na drie jaar evalueren partijen" (agreement 3.5; R-078). */
const yearsUntilEvaluation = 3;

/** One way to count the three years, and where it ends. */
export interface ScheduleStep {
  readonly clock: EvaluationClock;
  /** The day that it starts from; absent while it is not known. */
  readonly from: PlainDate | undefined;
  readonly due: PlainDate | undefined;
  /** The reading that holds; the other one is shown as a reminder. */
  readonly counts: boolean;
  /** In Dutch. */
  readonly derivation: string;
}

export interface EvaluationSchedule {
  readonly on: PlainDate;
  /** Absent while the day that it is counted from is not known. */
  readonly due: PlainDate | undefined;
  readonly isDue: boolean;
  readonly steps: readonly ScheduleStep[];
}

/**
 * When the three-year evaluation is due, with its derivation: from the entry into force, unless the agreement reads it
 * otherwise from a day on (OQ-9). Never a date of its own: it moves with the facts that it is counted from.
 */
export function evaluationSchedule(
  rules: Pick<RuleBook, 'termsOn' | 'entryIntoForce' | 'firstAdoptedOn'>,
  on: PlainDate,
): EvaluationSchedule {
  const reading = rules.termsOn(on).policies.evaluationClock as EvaluationClock;
  const steps = [
    stepOf('entry-into-force', rules.entryIntoForce, reading),
    stepOf('adoption', rules.firstAdoptedOn, reading),
  ];
  const due = steps.find(({ counts }) => counts)?.due;
  return { on, due, isDue: due !== undefined && due <= on, steps };
}

function stepOf(clock: EvaluationClock, from: PlainDate | undefined, reading: EvaluationClock): ScheduleStep {
  const due = from && yearsAfter(from, yearsUntilEvaluation);
  const counts = clock === reading;
  return { clock, from, due, counts, derivation: `${derivationOf(clock, from, due)} ${counts ? counted : reminder}` };
}

const counted = 'Deze lezing geldt (3.5, OQ-9).';
const reminder = 'Ter herinnering: deze lezing geldt nu niet (OQ-9).';

const namesOfClocks = {
  'entry-into-force': 'de inwerkingtreding van de verdeelafspraken',
  adoption: 'de vaststelling door het bestuurlijk overleg',
} as const;

function derivationOf(clock: EvaluationClock, from: PlainDate | undefined, due: PlainDate | undefined): string {
  const name = namesOfClocks[clock];
  if (!from || !due) return `De dag van ${name} is nog niet vastgelegd.`;
  return `${yearsUntilEvaluation} jaar na ${name} op ${dayInDutch(from)} is ${dayInDutch(due)}.`;
}

/** The same day in a later year; of 29 February the last day of that month. */
export function yearsAfter(day: PlainDate, years: number): PlainDate {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}` as PlainDate;
  const last = lastDayOf(monthOf(moved));
  return moved > last ? last : moved;
}
