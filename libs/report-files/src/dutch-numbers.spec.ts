import { percentage, signed } from './dutch-numbers.js';

const fraction = (numerator: number, denominator = 1) => ({ numerator, denominator });

test.each([
  [fraction(87, 5), '+17,4'],
  [fraction(-41, 5), '-8,2'],
  [fraction(0), '0,0'],
  [fraction(1, 20), '+0,1'],
  [fraction(-1, 20), '-0,1'],
  [fraction(-1, 21), '0,0'],
])('a difference of %j is shown as %s', (difference, shown) => {
  expect(signed(difference)).toBe(shown);
});

test.each([
  [fraction(3, 20), '15,0%'],
  [fraction(1, 3), '33,3%'],
  [fraction(2, 3), '66,7%'],
  [fraction(-1, 3), '-33,3%'],
])('a share of %j is shown as %s', (share, shown) => {
  expect(percentage(share)).toBe(shown);
});
