import { Fraction, type FractionJson } from '@evenwicht/kernel';

/** `1/8` as `1/8 (12,5%)`. */
export function percentageInDutch({ numerator, denominator }: FractionJson): string {
  return `${numerator}/${denominator} (${rounded(Fraction.of(100 * numerator, denominator), 1)}%)`;
}

/** `-41/4` as `-41/4 (-10,25)`; a whole number by itself. */
export function decimalInDutch({ numerator, denominator }: FractionJson): string {
  return denominator === 1
    ? `${numerator}`
    : `${numerator}/${denominator} (${rounded(Fraction.of(numerator, denominator), 2)})`;
}

/** Half away from zero, with a decimal comma. */
function rounded(value: Fraction, decimalCount: number): string {
  const scale = 10n ** BigInt(decimalCount);
  const { numerator, denominator } = value.absolute();
  const units = (2n * numerator * scale + denominator) / (2n * denominator);
  const sign = value.numerator < 0n && units > 0n ? '-' : '';
  return `${sign}${units / scale},${String(units % scale).padStart(decimalCount, '0')}`;
}
