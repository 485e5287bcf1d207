import { Fraction, type FractionJson, type PlainDate } from '@evenwicht/kernel';

/** `15,0%`: rounded to one decimal, halves away from zero, for here it is only shown. */
export function percentage({ numerator, denominator }: FractionJson): string {
  return `${tenths(Fraction.of(BigInt(numerator) * 100n, denominator))}%`;
}

/** `17,4` */
export function decimal(fraction: FractionJson): string {
  return tenths(Fraction.from(fraction));
}

/** `+17,4`, `-8,2`, `0,0` */
export function signed(fraction: FractionJson): string {
  return `${fraction.numerator > 0 ? '+' : ''}${decimal(fraction)}`;
}

/** `87/5`, and `3` for a whole number. */
export function exactly({ numerator, denominator }: FractionJson): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

/** `31-12-2026` */
export function dutchDate(date: PlainDate): string {
  return date.split('-').reverse().join('-');
}

/** One decimal, halves away from zero, with a Dutch comma. */
function tenths(fraction: Fraction): string {
  return decimals(fraction, 1).replace('.', ',');
}

/** So many decimals after a point, halves away from zero. */
export function decimals(fraction: Fraction, digits: number): string {
  const { numerator, denominator } = fraction.absolute();
  const unit = 10n ** BigInt(digits);
  const rounded = (numerator * unit * 2n + denominator) / (denominator * 2n);
  const sign = fraction.numerator < 0n && rounded > 0n ? '-' : '';
  return `${sign}${rounded / unit}.${String(rounded % unit).padStart(digits, '0')}`;
}
