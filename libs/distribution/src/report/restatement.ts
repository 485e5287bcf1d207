import type { Position, RegionReport, ReportedValue } from '@evenwicht/events';
import type { EventId, FractionJson, HalfYear } from '@evenwicht/kernel';
import type { RegionEvent } from '../handlers.js';
import { Region } from '../region.js';
import { mayMove } from './may-move.js';
import { isSame, moveOf, movesBetween, type Move } from './moves.js';
import { regionReport } from './region-report.js';
import { keyOf, type FigurePlace } from './report-values.js';

/** What one late event did to one figure. */
export interface Step {
  readonly before: ReportedValue;
  readonly after: ReportedValue;
  readonly difference: FractionJson | null;
  /** Its place in the list of causes. */
  readonly cause: number;
}

/** One figure of a published report that is known otherwise now, and by what. */
export interface Restated extends FigurePlace {
  readonly published: ReportedValue;
  readonly nowKnown: ReportedValue;
  /** The differences of the steps together, wherever all of them are numbers. */
  readonly difference: FractionJson | null;
  /** In the order of the log: the first begins at what was published, each where the one before ended. */
  readonly steps: readonly Step[];
}

/** What moved a figure: a late event, or a formula that is another by now (`event` is then absent). */
export interface Cause<Event> {
  readonly event?: Event;
}

export interface Restatement<Event = RegionEvent> {
  readonly halfYear: HalfYear;
  readonly upToPosition: Position;
  readonly upToEventId: EventId | undefined;
  readonly causes: readonly Cause<Event>[];
  readonly figures: readonly Restated[];
}

/** A report as it was published, and the last event that it rests on. */
export interface Published {
  readonly report: RegionReport;
  readonly upToPosition: Position;
}

/**
 * What is known now of a half-year, beside what was published of it (3.5; R-070; E-11, E-14). Takes the whole log in its
 * order: up to the position of the report to stand where it stood, and then late event by late event, so that what each
 * of them did adds up exactly to the difference. The published report itself is only read.
 */
export class Restating<Event extends RegionEvent = RegionEvent> {
  private readonly region = new Region();
  private readonly causes: Cause<Event>[] = [];
  private readonly figures = new Map<string, { place: FigurePlace; published: ReportedValue; steps: Step[] }>();
  private known: RegionReport;
  private hasBegun = false;

  constructor(private readonly published: Published) {
    this.known = published.report;
  }

  /**
   * @returns true where the figures were computed anew, for who has to let others work between
   * @throws MissingHouseholdCount where what is known now cannot be computed
   */
  take(event: Event): boolean {
    if (event.position > this.published.upToPosition) this.begin();
    this.region.apply(event);
    if (!this.hasBegun || !mayMove(event, this.published.report.halfYear)) return false;
    this.note({ event });
    return true;
  }

  /** At the last event taken. */
  result(): Restatement<Event> {
    this.begin();
    const figures = [...this.figures.values()].flatMap(({ place, published, steps }): Restated[] => {
      const nowKnown = steps.at(-1)?.after ?? null;
      if (isSame(published, nowKnown)) return [];
      return [{ ...place, published, nowKnown, difference: moveOf(place, published, nowKnown).difference, steps }];
    });
    const { upTo: upToPosition, upToEvent: upToEventId } = this.region;
    return { halfYear: this.published.report.halfYear, upToPosition, upToEventId, causes: this.causes, figures };
  }

  /** Where the formulas of this version give other figures on the same events, that is the first cause. */
  private begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.note({});
  }

  private note(cause: Cause<Event>): void {
    const now = regionReport(this.region, this.published.report.halfYear);
    const moves = movesBetween(this.known, now);
    if (moves.length === 0) return;
    const index = this.causes.push(cause) - 1;
    for (const move of moves) this.add(move, index);
    this.known = now;
  }

  private add({ part, about, figure, ...step }: Move, cause: number): void {
    const place = { part, about, figure };
    const file = this.figures.get(keyOf(place)) ?? { place, published: step.before, steps: [] };
    file.steps.push({ ...step, cause });
    this.figures.set(keyOf(place), file);
  }
}
