import {
  countedPartOf,
  halfYearFigures,
  householdDayOf,
  householdsOf,
  Region,
  reportFormulas,
  type MunicipalityFigures,
  type ReportFormula,
} from '@evenwicht/distribution';
import type { Names, Position, RecordedEvent } from '@evenwicht/events';
import {
  lastDayOfHalfYear,
  type FractionJson,
  type HalfYear,
  type MunicipalityCode,
  type PlainDate,
} from '@evenwicht/kernel';
import { countsOf, type CaseFigure } from './counts-of-case.js';
import { countsBehind, EventsBehind, type EventBehind } from './events-behind.js';

/** What can be traced to single events; the others are made of these. */
export const tracedFigures = [
  'applications',
  'granted',
  'refused',
  'housed',
  'housedInformalCare',
  'allocations',
  'vacancies',
  'netAddition',
] as const;
export type TracedFigure = (typeof tracedFigures)[number];

export const explainedFigures = [...tracedFigures, 'share', 'expected', 'balance'] as const;
export type ExplainedFigureName = (typeof explainedFigures)[number];

export interface FigureAsked {
  readonly figure: ExplainedFigureName;
  readonly municipality: MunicipalityCode;
  readonly halfYear: HalfYear;
}

/** One count, and the events that add up to it. */
export interface FigurePart {
  readonly figure: TracedFigure;
  readonly municipality: MunicipalityCode;
  readonly value: number;
  /** In the order of the log; their counts add up to the value. */
  readonly events: readonly EventBehind[];
}

/** What a figure of a half-year report is made of, as far as the log up to a position tells. */
export interface FigureExplanation extends FigureAsked {
  /** Of the last event that was taken into account. */
  readonly position: Position;
  readonly formula: ReportFormula;
  readonly value: number | FractionJson | null;
  /** What is expected of a municipality is in proportion to these. */
  readonly households: HouseholdsBehind | undefined;
  readonly parts: readonly FigurePart[];
  readonly names: Names;
}

/** The counts of households on the day that the half-year goes by: of the municipality, and of all members. */
export interface HouseholdsBehind {
  readonly on: PlainDate;
  readonly own: number;
  readonly all: number;
}

/** The municipality is no member on the last day of the half-year, so the report has no row for it. */
export class NoSuchRow extends Error {
  constructor(readonly municipality: string) {
    super(`${municipality} is no member on the last day of the half-year`);
    this.name = 'NoSuchRow';
  }
}

/** The region, and which events its figures come from. */
export class ToldOfFigures {
  readonly region = new Region();
  private readonly behind = new EventsBehind();

  apply(event: RecordedEvent): void {
    this.region.apply(event);
    this.behind.keep(event);
  }

  /** @throws NoSuchRow, MissingHouseholdCount */
  explanation(asked: FigureAsked): FigureExplanation {
    const { figure, municipality, halfYear } = asked;
    const { municipalities } = halfYearFigures(this.region, halfYear);
    const row = municipalities.find((each) => each.municipality === municipality);
    if (!row) throw new NoSuchRow(municipality);
    return {
      ...asked,
      position: this.region.upTo,
      formula: formulaOf(figure),
      value: row[figure],
      households: isInProportion(figure) ? this.householdsOf(asked, municipalities) : undefined,
      names: { municipality: (code) => this.region.rules.nameOf(code), association: (id) => id },
      parts: partsOf(figure, row, municipalities).map((part) => this.traced(part, halfYear)),
    };
  }

  /** Every count was there, or there would have been no figures. */
  private householdsOf({ municipality, halfYear }: FigureAsked, all: readonly MunicipalityFigures[]): HouseholdsBehind {
    const on = householdDayOf(halfYear);
    const countOf = (member: MunicipalityCode) => householdsOf(this.region, member, halfYear);
    return { on, own: countOf(municipality), all: all.reduce((sum, each) => sum + countOf(each.municipality), 0) };
  }

  private traced({ figure, row }: PartAsked, halfYear: HalfYear): FigurePart {
    const { municipality } = row;
    const events = this.eventsOf(figure, municipality, halfYear).sort((one, other) => one.position - other.position);
    return { figure, municipality, value: row[figure], events };
  }

  private eventsOf(figure: TracedFigure, municipality: MunicipalityCode, halfYear: HalfYear): EventBehind[] {
    const { rules } = this.region;
    const period = countedPartOf(rules, halfYear);
    return rules.successions.codesOf(municipality, lastDayOfHalfYear(halfYear)).flatMap((code) => {
      if (figure === 'vacancies') return this.behind.vacancies(code, period);
      if (figure === 'netAddition') return this.behind.netAdditions(code, period);
      return this.caseEvents(figure, code, halfYear);
    });
  }

  private caseEvents(figure: CaseFigure, municipality: MunicipalityCode, halfYear: HalfYear): EventBehind[] {
    const { cases, rules } = this.region;
    const counts = countsBehind(cases.files, (file) => countsOf(file, rules), { figure, municipality, halfYear });
    return counts.flatMap(([stream, count]) => this.behind.ofCount(stream, count) ?? []);
  }
}

const shareParts = ['allocations', 'vacancies'] as const;

interface PartAsked {
  readonly figure: TracedFigure;
  readonly row: MunicipalityFigures;
}

/** What is expected of one is in proportion to what all housed together (3a). */
function partsOf(
  figure: ExplainedFigureName,
  row: MunicipalityFigures,
  all: readonly MunicipalityFigures[],
): PartAsked[] {
  if (figure === 'share') return shareParts.map((part) => ({ figure: part, row }));
  if (isInProportion(figure)) return all.map((each) => ({ figure: 'housed', row: each }));
  return [{ figure: figure as TracedFigure, row }]; // the others are made of these
}

function isInProportion(figure: ExplainedFigureName): boolean {
  return figure === 'expected' || figure === 'balance';
}

function formulaOf(name: ExplainedFigureName): ReportFormula {
  const found = reportFormulas.find(({ figure }) => figure === name);
  if (!found) throw new Error(`no formula of ${name}`);
  return found;
}
