import { Fraction } from '@evenwicht/kernel';

/** Places in the drawing, in its own units. */
export const nameWidth = 210;
const plotWidth = 420;
const valueWidth = 130;
export const drawingWidth = nameWidth + plotWidth + valueWidth;

/** From the lowest value or nought to the highest or nought. */
export class BarScale {
  private readonly least: Fraction;
  private readonly width: Fraction;

  constructor(values: readonly (Fraction | undefined)[]) {
    const known = [Fraction.zero, ...values.filter((value) => value !== undefined)];
    this.least = known.reduce((one, other) => (one.isGreaterThan(other) ? other : one));
    const most = known.reduce((one, other) => (other.isGreaterThan(one) ? other : one));
    const width = most.minus(this.least);
    this.width = width.equals(Fraction.zero) ? Fraction.of(1) : width;
  }

  /** Where a value stands across; exact until it is written. */
  across(value: Fraction): Fraction {
    const part = value.minus(this.least).dividedBy(this.width);
    return part.times(Fraction.of(plotWidth)).plus(Fraction.of(nameWidth));
  }
}
