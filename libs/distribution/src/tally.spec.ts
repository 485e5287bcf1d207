import { plainDate, type MunicipalityCode } from '@evenwicht/kernel';
import { Tally } from './tally.js';

const here = 'GM0148' as MunicipalityCode;
const day = plainDate;
const firstHalf = { firstDay: day('2027-01-01'), lastDay: day('2027-06-30') };

describe('A tally by municipality and day', () => {
  it('counts the first and the last day of a period, and no day beside it', () => {
    const tally = new Tally();
    for (const each of ['2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01']) tally.add(here, day(each));
    expect(tally.within(here, firstHalf)).toBe(2);
  });

  it.each([
    ['the day on which counting began', '2026-07-01', -1],
    ['the day before, which never counted', '2026-06-30', 0],
  ])('takes back in a later period what was added for %s', (_, addedFor, count) => {
    const tally = new Tally();
    tally.add(here, day(addedFor));
    tally.takeBack(here, day('2027-06-30'), day(addedFor));
    expect(tally.within(here, { ...firstHalf, countedFrom: day('2026-07-01') })).toBe(count);
  });

  it.each([
    ['first', '2027-01-01', -1],
    ['last', '2027-06-30', -1],
    ['day after the last', '2027-07-01', 0],
  ])('takes back on the %s day of a period what was added before', (_, on, count) => {
    const tally = new Tally();
    tally.takeBack(here, day(on), day('2026-08-01'));
    expect(tally.within(here, { ...firstHalf, countedFrom: day('2026-07-01') })).toBe(count);
  });
});
