import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { Successions } from './successions.js';

const code = (number: number) => `GM000${number}` as MunicipalityCode;
const day = (text: string) => text as PlainDate;
const [a, b, n, m] = [code(1), code(2), code(3), code(4)];

/** A and B go up in N, and N later in M. */
const known = new Successions();
known.record({ predecessor: a, successor: n, on: day('2028-01-01') });
known.record({ predecessor: b, successor: n, on: day('2028-01-01') });
known.record({ predecessor: n, successor: m, on: day('2030-01-01') });

describe('Which municipality stands for which (E-21; wet Arhi)', () => {
  test('each stands for itself until the day, and the successor from that day on', () => {
    expect([known.standsFor(a, day('2027-12-31')), known.standsFor(a, day('2028-01-01'))]).toEqual([a, n]);
    expect(known.standsFor(m, day('2027-12-31'))).toBe(m);
  });

  test('a successor that goes up in another takes along what it took over', () => {
    expect(known.standsFor(a, day('2030-01-01'))).toBe(m);
  });

  test('a municipality is to be found under its own code, and under those of everybody that it succeeded by then', () => {
    expect(known.codesOf(n, day('2027-12-31'))).toEqual([n]);
    expect(known.codesOf(n, day('2028-01-01'))).toEqual([n, a, b]);
    expect(known.codesOf(m, day('2030-01-01'))).toEqual([m, a, b, n]);
  });
});
