/** A fraction as it travels: integers, lowest terms, denominator positive. */
export interface FractionJson {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * An exact fraction, always in lowest terms with a positive denominator (architecture guarantee 6).
 * Arithmetic never rounds; a percentage exists only where it is shown.
 */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** @throws RangeError when the denominator is zero or a part is not an integer. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const above = BigInt(numerator);
    const below = BigInt(denominator);
    if (below === 0n) throw new RangeError('a fraction needs a denominator other than zero');
    const divisor = greatestCommonDivisor(above, below) * (below < 0n ? -1n : 1n);
    return new Fraction(above / divisor, below / divisor);
  }

  static from(json: FractionJson): Fraction {
    return Fraction.of(json.numerator, json.denominator);
  }

  static sum(fractions: Iterable<Fraction>): Fraction {
    let total = Fraction.zero;
    for (const fraction of fractions) total = total.plus(fraction);
    return total;
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws RangeError when the other fraction is zero. */
  dividedBy(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  absolute(): Fraction {
    return this.numerator < 0n ? Fraction.of(-this.numerator, this.denominator) : this;
  }

  /** Compares by cross-multiplication: negative when this is smaller, zero when equal, positive when larger. */
  compare(other: Fraction): number {
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  isGreaterThan(other: Fraction): boolean {
    return this.compare(other) > 0;
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  /** @throws RangeError when a part no longer fits a JSON integer exactly. */
  toJSON(): FractionJson {
    return { numerator: exactNumber(this.numerator), denominator: exactNumber(this.denominator) };
  }
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function exactNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} does not fit a JSON integer exactly`);
  return number;
}
