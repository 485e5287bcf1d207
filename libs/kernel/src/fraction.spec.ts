import fc from 'fast-check';
import { Fraction } from './fraction.js';

const whole = fc.bigInt({ min: -1_000_000n, max: 1_000_000n });
const fractions = fc.tuple(
  whole,
  whole.filter((value) => value !== 0n),
);
const aFraction = fractions.map(([above, below]) => Fraction.of(above, below));

describe('A fraction', () => {
  test('stands in lowest terms with a positive denominator', () => {
    expect(Fraction.of(6, -4).toJSON()).toEqual({ numerator: -3, denominator: 2 });
    expect(Fraction.of(0, -7).toJSON()).toEqual({ numerator: 0, denominator: 1 });
    expect(Fraction.from({ numerator: 15, denominator: 100 }).toJSON()).toEqual({ numerator: 3, denominator: 20 });
  });

  test('needs a denominator, and whole parts', () => {
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
    expect(() => Fraction.of(0.5)).toThrow(RangeError);
    expect(() => Fraction.of(1).dividedBy(Fraction.zero)).toThrow(RangeError);
  });

  test('stays exact where a float would not: a third three times, a tenth and two tenths', () => {
    expect(Fraction.sum([1, 1, 1].map((part) => Fraction.of(part, 3))).equals(Fraction.of(1))).toBe(true);
    expect(Fraction.of(1, 10).plus(Fraction.of(2, 10)).equals(Fraction.of(3, 10))).toBe(true);
  });

  test('is not written as JSON when a part no longer fits exactly', () => {
    expect(Fraction.of(9_007_199_254_740_991n).toJSON().numerator).toBe(9_007_199_254_740_991);
    expect(() => Fraction.of(9_007_199_254_740_993n).toJSON()).toThrow(RangeError);
    expect(() => Fraction.of(1n, 9_007_199_254_740_993n).toJSON()).toThrow(RangeError);
  });

  test('compares by cross-multiplication: 15% of 20 is 3, and a hair more is more', () => {
    const minimum = Fraction.of(15, 100);
    expect(Fraction.of(3, 20).compare(minimum)).toBe(0);
    expect(Fraction.of(3, 20).isGreaterThan(minimum)).toBe(false);
    expect(Fraction.of(15_000_000_000_001n, 100_000_000_000_000n).isGreaterThan(minimum)).toBe(true);
    expect(Fraction.of(-1, 2).compare(Fraction.of(1, 3))).toBe(-1);
  });
});

describe('For all fractions', () => {
  const lowest = ({ numerator, denominator }: Fraction) => `${numerator}/${denominator}`;

  test('the same number is the same fraction, however it was written', () => {
    fc.assert(
      fc.property(
        fractions,
        whole.filter((times) => times !== 0n),
        ([above, below], times) => {
          expect(lowest(Fraction.of(above * times, below * times))).toBe(lowest(Fraction.of(above, below)));
        },
      ),
    );
  });

  test('adding and taking away, multiplying and dividing undo each other', () => {
    fc.assert(
      fc.property(aFraction, aFraction, (left, right) => {
        expect(lowest(left.plus(right).minus(right))).toBe(lowest(left));
        if (!right.equals(Fraction.zero)) expect(lowest(left.times(right).dividedBy(right))).toBe(lowest(left));
      }),
    );
  });

  test('the order of adding does not matter', () => {
    fc.assert(
      fc.property(fc.array(aFraction, { maxLength: 5 }), (parts) => {
        expect(lowest(Fraction.sum(parts))).toBe(lowest(Fraction.sum([...parts].reverse())));
      }),
    );
  });

  test('comparing says what subtracting says, and both ways the opposite', () => {
    fc.assert(
      fc.property(aFraction, aFraction, (left, right) => {
        const { numerator } = left.minus(right);
        expect(left.compare(right)).toBe(numerator < 0n ? -1 : Number(numerator > 0n));
        expect(left.compare(right) + right.compare(left)).toBe(0);
      }),
    );
  });

  test('the absolute value is never below zero and differs at most in sign', () => {
    fc.assert(
      fc.property(aFraction, (value) => {
        expect(value.absolute().compare(Fraction.zero)).toBeGreaterThanOrEqual(0);
        expect([lowest(value), lowest(value.times(Fraction.of(-1)))]).toContain(lowest(value.absolute()));
      }),
    );
  });
});
