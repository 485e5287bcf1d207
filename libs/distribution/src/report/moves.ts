import type { RegionReport, ReportedValue } from '@evenwicht/events';
import { Fraction, type FractionJson } from '@evenwicht/kernel';
import { valuesOf, type FigurePlace, type FigureValue } from './report-values.js';

/** One figure that is another afterwards. */
export interface Move extends FigurePlace {
  readonly before: ReportedValue;
  readonly after: ReportedValue;
  /** After less before; null where one of both is no number, for then there is nothing to subtract. */
  readonly difference: FractionJson | null;
}

/** What is different between two reports of one half-year, figure by figure; what only one of them has is null in the other. */
export function movesBetween(before: RegionReport, after: RegionReport): Move[] {
  const [earlier, later] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key): Move[] => {
    const [left, right] = [earlier.get(key), later.get(key)];
    const move = moveOf((left ?? right) as FigureValue, left?.value ?? null, right?.value ?? null);
    return isSame(move.before, move.after) ? [] : [move];
  });
}

export function moveOf({ part, about, figure }: FigurePlace, before: ReportedValue, after: ReportedValue): Move {
  const [from, until] = [numberIn(before), numberIn(after)];
  const difference = from && until ? until.minus(from).toJSON() : null;
  return { part, about, figure, before, after, difference };
}

export function isSame(left: ReportedValue, right: ReportedValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function numberIn(value: ReportedValue): Fraction | undefined {
  if (typeof value === 'number') return Fraction.of(value);
  return typeof value === 'object' && value !== null ? Fraction.from(value) : undefined;
}
