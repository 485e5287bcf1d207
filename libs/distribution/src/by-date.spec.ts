import { plainDate } from '@evenwicht/kernel';
import { ByDate, under } from './by-date.js';

const january = plainDate('2026-01-01');
const july = plainDate('2026-07-01');

test('before the first entry nothing holds', () => {
  const share = new ByDate<number>();
  share.set(july, 15);
  expect(share.on(plainDate('2026-06-30'))).toBeUndefined();
});

test('an entry holds from its first day until the day before the next', () => {
  const share = new ByDate<number>();
  share.set(january, 15);
  share.set(july, 20);
  expect([january, plainDate('2026-06-30'), july].map((day) => share.on(day))).toEqual([15, 15, 20]);
});

test('what is recorded late for an earlier day leaves what holds from a later day', () => {
  const share = new ByDate<number>();
  share.set(july, 20);
  share.set(january, 15);
  expect([january, july].map((day) => share.on(day))).toEqual([15, 20]);
});

test('recorded again for the same first day, the later record replaces', () => {
  const share = new ByDate<number>();
  share.set(january, 15);
  share.set(july, 20);
  share.set(january, 12);
  expect([january, july].map((day) => share.on(day))).toEqual([12, 20]);
});

test('each key has dated values of its own, also from the first asking', () => {
  const shares = new Map<string, ByDate<number>>();
  under(shares, 'a').set(january, 15);
  expect([under(shares, 'a').on(july), under(shares, 'b').on(july)]).toEqual([15, undefined]);
});
