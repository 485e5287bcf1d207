import { halfYearFigures, MissingHouseholdCount, Region } from '@evenwicht/distribution';
import { categoryOf } from '@evenwicht/events';
import { halfYearOf, halfYearsFrom, type HalfYear, type PlainDate } from '@evenwicht/kernel';
import { bundlePaths } from './bundle-format.js';
import { CountedInTurns } from './counted-in-turns.js';
import { publishedBy, type PublishedReport } from './published-report.js';
import { asRecorded, storedEvents, type PlacedEvent } from './stored-events.js';

const mostHalfYears = 80;

/** Some 40 MB of them; a region has a few thousand a year. */
const usualCasesAtOnce = 50_000;

/**
 * What follows from the events by the sums of this program: the rules in force and the figures of each half-year, as they
 * are known at the last event. Whoever has the events can make them again. Every event is taken, then every case is
 * counted, then they can be asked for.
 */
export class DerivedParts {
  readonly #region = new Region();
  readonly #cases: CountedInTurns;
  readonly #ruleLines: number[] = [];
  readonly #published: PublishedReport[] = [];
  #lastRecorded: PlainDate | undefined;

  constructor(casesAtOnce = usualCasesAtOnce) {
    this.#cases = new CountedInTurns(this.#region.cases, casesAtOnce);
  }

  /** The event gets its position. @throws Error for an event type that this version does not know */
  take(placed: PlacedEvent): void {
    const { event, place } = placed;
    const published = publishedBy(event);
    if (published) this.#published.push(published);
    const known = asRecorded(placed);
    const category = categoryOf(known.stream);
    if (category === 'case') this.#cases.take(known, place);
    else this.#region.apply(known);
    if (category === 'agreement' || category === 'scheme') this.#ruleLines.push(place.line);
    const recordedOn = known.recordedAt.slice(0, 10) as PlainDate;
    if (!this.#lastRecorded || recordedOn > this.#lastRecorded) this.#lastRecorded = recordedOn;
  }

  /** Reads the events again for the cases that found no room; of most logs none. @param events the file of them all */
  async countEveryCase(events: string): Promise<void> {
    for (let from = this.#cases.next(); from; from = this.#cases.next()) {
      for await (const placed of storedEvents(events, from)) for (const each of placed) this.countCase(each);
    }
  }

  /** The lines of the events that set rules: agreement and municipal schemes. */
  get ruleLines(): readonly number[] {
    return this.#ruleLines;
  }

  /** The reports that were published, in the order of the log. */
  get published(): readonly PublishedReport[] {
    return this.#published;
  }

  /** The content of each file, by path. */
  contents(): ReadonlyMap<string, string> {
    if (!this.#lastRecorded) return new Map();
    const reports = this.halfYears().map((halfYear): [string, string] => [
      `${bundlePaths.reports}/${halfYear}.json`,
      readable(this.figuresOf(halfYear)),
    ]);
    return new Map([[bundlePaths.rules, readable(this.rulesOn(this.#lastRecorded))], ...reports]);
  }

  private countCase(placed: PlacedEvent): void {
    if (categoryOf(placed.event.stream) === 'case') this.#cases.take(asRecorded(placed), placed.place);
  }

  private rulesOn(on: PlainDate) {
    const { rules } = this.#region;
    const terms = rules.termsOn(on);
    const schemes = terms.members.map((member) => [member, rules.schemeOn(member, on) ?? null]);
    return { on, entryIntoForce: rules.entryIntoForce ?? null, terms, schemes: Object.fromEntries(schemes) as unknown };
  }

  /** From entry into force up to the half-year in which the log was last written. */
  private halfYears(): HalfYear[] {
    const { entryIntoForce } = this.#region.rules;
    if (!entryIntoForce || !this.#lastRecorded) return [];
    return halfYearsFrom(halfYearOf(entryIntoForce), halfYearOf(this.#lastRecorded)).slice(-mostHalfYears);
  }

  private figuresOf(halfYear: HalfYear): unknown {
    try {
      return halfYearFigures(this.#region, halfYear);
    } catch (error) {
      if (!(error instanceof MissingHouseholdCount)) throw error;
      const { municipality, referenceDate } = error;
      return { halfYear, missingHouseholdCount: { municipality, referenceDate } };
    }
  }
}

function readable(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
