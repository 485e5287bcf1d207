import type { MunicipalityCode } from '@evenwicht/kernel';
import { largestRemainder } from './largest-remainder.js';

const households = (counts: Record<string, number>) => new Map(Object.entries(counts) as [MunicipalityCode, number][]);
const targets = (total: number, counts: Record<string, number>) =>
  Object.fromEntries(largestRemainder(total, households(counts)));

describe('Whole targets by largest remainder (domain.md section 9)', () => {
  test('exact shares stay as they are', () => {
    expect(targets(120, { A: 60_000, B: 25_000, C: 15_000 })).toEqual({ A: 72, B: 30, C: 18 });
  });

  test('the largest remainder gets the household that is left: 72.6, 30.25 and 18.15 of 121', () => {
    expect(targets(121, { A: 60_000, B: 25_000, C: 15_000 })).toEqual({ A: 73, B: 30, C: 18 });
  });

  test('equal remainders go in GM-code order', () => {
    expect(targets(1, { GM0166: 10, GM0148: 10 })).toEqual({ GM0148: 1, GM0166: 0 });
  });

  test('rounding each up would have given five', () => {
    expect(targets(4, { A: 10, B: 10, C: 10 })).toEqual({ A: 2, B: 1, C: 1 });
  });

  test('without households there is nothing to be in proportion to', () => {
    expect(() => targets(4, { A: 0 })).toThrow(RangeError);
    expect(() => targets(-1, { A: 1 })).toThrow(RangeError);
  });
});
