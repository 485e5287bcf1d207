import { Fraction, type FractionJson } from '@evenwicht/kernel';

/** A share of nothing is none. */
export function shareOrNone(part: number, whole: number): FractionJson | null {
  return whole === 0 ? null : Fraction.of(part, whole).toJSON();
}
