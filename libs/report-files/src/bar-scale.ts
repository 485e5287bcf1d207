import { Fraction } from '@evenwicht/kernel';

/** Places in the drawing, in its own units: pixels, as its letters are. */
const plotWidth = 420;
const valueWidth = 130;
/** Of letters of 14 pixels, in the widest of the fonts that a page of ours may be shown in. */
const letterWidth = 9;

/** Where names end, a space before the bars, so that the longest begins in the drawing. */
export function placeAfter(names: readonly string[]): number {
  return letterWidth * Math.max(0, ...names.map(({ length }) => length));
}

/** From the lowest value or nought to the highest or nought. */
export class BarScale {
  private readonly least: Fraction;
  private readonly width: Fraction;

  /** @param left where the lowest stands in the drawing */
  constructor(
    values: readonly (Fraction | undefined)[],
    readonly left: number,
  ) {
    const known = [Fraction.zero, ...values.filter((value) => value !== undefined)];
    this.least = known.reduce((one, other) => (one.isGreaterThan(other) ? other : one));
    const most = known.reduce((one, other) => (other.isGreaterThan(one) ? other : one));
    const width = most.minus(this.least);
    this.width = width.equals(Fraction.zero) ? Fraction.of(1) : width;
  }

  get drawingWidth(): number {
    return this.left + plotWidth + valueWidth;
  }

  /** Where a value stands across; exact until it is written. */
  across(value: Fraction): Fraction {
    const part = value.minus(this.least).dividedBy(this.width);
    return part.times(Fraction.of(plotWidth)).plus(Fraction.of(this.left));
  }
}
