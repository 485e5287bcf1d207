import type { RegionReport, ReportedValue } from '@evenwicht/events';
import type { FractionJson } from '@evenwicht/kernel';

/** A place in a report: the part, what the row is about (codes, days, months), and the figure. */
export interface FigurePlace {
  readonly part: string;
  readonly about: readonly string[];
  readonly figure: string;
}

/** One figure of a report. */
export interface FigureValue extends FigurePlace {
  readonly value: ReportedValue;
}

/** What says which row of a list it is, in the order in which a reader would say it. */
const naming = [
  'municipality',
  'category',
  'basis',
  'question',
  'band',
  'halfYear',
  'validFrom',
  'month',
  'association',
  'largest',
] as const;

/** The version of a formula is about the figures and none of them; the half-year and its days are its name. */
const unfigured: readonly string[] = ['formulas', 'halfYear', 'firstDay', 'lastDay'];

/** Every figure of a report by its place: two reports of one half-year are compared by these. */
export function valuesOf(report: RegionReport): ReadonlyMap<string, FigureValue> {
  const found = new Map<string, FigureValue>();
  for (const [part, content] of Object.entries(report)) {
    if (unfigured.includes(part)) continue;
    for (const value of valuesIn({ part, about: [], figure: '' }, content)) found.set(keyOf(value), value);
  }
  return found;
}

/** The same for the same place. */
export function keyOf({ part, about, figure }: FigurePlace): string {
  return [part, ...about, figure].join('/');
}

function valuesIn(place: FigurePlace, content: unknown): FigureValue[] {
  if (Array.isArray(content)) return content.flatMap((row: unknown) => rowIn(place, row, content));
  if (!isObject(content) || isFraction(content)) return [{ ...named(place), value: content as ReportedValue }];
  return Object.entries(content).flatMap(([field, value]) =>
    valuesIn({ ...place, figure: joined(place.figure, field) }, value),
  );
}

/** A row is named by its codes and is gone where another report has none; codes in a row are one figure. */
function rowIn(place: FigurePlace, row: unknown, rows: readonly unknown[]): FigureValue[] {
  if (!isObject(row)) return row === rows[0] ? [{ ...named(place), value: rows.join('+') }] : [];
  const names = naming.flatMap((name) => (name in row ? [nameIn(row[name])] : []));
  const figures = Object.entries(row).filter(([field]) => !(naming as readonly string[]).includes(field));
  const about = [...place.about, ...names];
  if (figures.length === 0) return [{ ...named({ ...place, about }), value: true }];
  return figures.flatMap(([field, value]) => valuesIn({ ...place, about, figure: joined(place.figure, field) }, value));
}

/** Codes, days and numbers; `none` where nobody can be named. */
function nameIn(name: unknown): string {
  return typeof name === 'string' || typeof name === 'number' ? String(name) : 'none';
}

/** A part that is a figure by itself carries its own name. */
function named(place: FigurePlace): FigurePlace {
  return { ...place, figure: place.figure || place.part };
}

function joined(before: string, field: string): string {
  return before ? `${before}.${field}` : field;
}

function isObject(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null;
}

function isFraction(content: object): content is FractionJson {
  return 'numerator' in content && 'denominator' in content;
}
