import { plainDate } from '@evenwicht/kernel';
import { decisionClock } from './decision-clock.js';
import { adviceAsked, asked, extended, received, supplemented } from './invented-term-facts-fixture.js';
import type { TermFact } from './term-fact.js';

const farOff = plainDate('2100-01-01');
const wednesday = received('2026-09-02'); // 56 days on: Wednesday 28 October

/** Calculated by hand with a calendar; the reckoning stands behind each row. */
const sequences: readonly [title: string, dueOn: string, facts: TermFact[]][] = [
  ['eight weeks end on the weekday of receipt (Awb 4:13)', '2026-10-28', [wednesday]],
  ['the term of the scheme goes before the eight weeks', '2026-10-14', [received('2026-09-02', 42)]],
  ['a Saturday becomes Monday', '2026-11-02', [received('2026-09-05')]], // 31 October
  ['a Sunday becomes Monday', '2026-11-02', [received('2026-09-06')]], // 1 November
  ['over the turn of the year, past New Year and a weekend', '2027-01-04', [received('2026-11-06')]], // Friday 1 January
  ['past Christmas and the weekend after it', '2026-12-28', [received('2026-10-30')]], // Friday 25 December
  ['ends on 29 February', '2028-02-29', [received('2028-01-04')]], // 27 days of January, 29 of February
  ['over 29 February', '2028-03-01', [received('2028-01-05')]],
  ['over the end of a February of 28 days', '2027-03-02', [received('2027-01-05')]], // 26 + 28 + 2
  ['over the Sunday of 23 hours', '2026-03-30', [received('2026-02-02')]], // the day after the clock went on
  ['over the Sunday of 25 hours', '2026-10-26', [received('2026-08-31')]], // the day after the clock went back
  ['past Good Friday and Easter', '2027-03-30', [received('2027-01-29')]], // 26 March
  ['past Ascension Day and the Friday set equal to it', '2026-05-18', [received('2026-03-19')]], // 14 May
  ["past King's Day", '2026-04-28', [received('2026-03-02')]], // Monday 27 April
  ["past King's Day on Saturday 26 April", '2025-04-28', [received('2025-03-01')]],
  ['past Whit Monday', '2026-05-26', [received('2026-03-30')]], // 25 May
  ['past Liberation Day, Ascension Day, a day set equal and a weekend', '2027-05-10', [received('2027-03-10')]], // 5 May
  ['a term of ninety days becomes Monday', '2026-12-07', [received('2026-09-07', 90)]], // Sunday 6 December
  ['a longer one ends on its Sunday (Algemene termijnenwet art. 4)', '2026-12-06', [received('2026-09-06', 91)]],
  ['a very short one holds two ordinary days (art. 2)', '2026-09-08', [received('2026-09-04', 3)]],
  [
    'stands still from the day after the request to the day of the supplement (Awb 4:15)',
    '2026-11-04',
    [wednesday, asked('2026-09-10', '2026-09-24'), supplemented('2026-09-18')], // 11 to 17 September: 7
  ],
  [
    'stands still for the whole term given, when it is not used',
    '2026-11-11',
    [wednesday, asked('2026-09-10', '2026-09-24')],
  ], // 14
  [
    'a supplement after the term given gives no more days',
    '2026-11-11',
    [wednesday, asked('2026-09-10', '2026-09-24'), supplemented('2026-09-30')],
  ],
  [
    'a supplement on the last day of the term given',
    '2026-11-10',
    [wednesday, asked('2026-09-10', '2026-09-24'), supplemented('2026-09-24')], // 11 to 23 September: 13
  ],
  [
    'a supplement on the day of the request suspends nothing',
    '2026-10-28',
    [wednesday, asked('2026-09-10', '2026-09-24'), supplemented('2026-09-10')],
  ],
  [
    'a supplement on the next day suspends nothing',
    '2026-10-28',
    [wednesday, asked('2026-09-10', '2026-09-24'), supplemented('2026-09-11')],
  ],
  [
    'a suspension that ends the term on a Sunday',
    '2026-11-02',
    [wednesday, asked('2026-09-10', '2026-09-24'), supplemented('2026-09-15')], // 4: 1 November
  ],
  [
    'two suspensions add up',
    '2026-11-16',
    [
      wednesday,
      asked('2026-09-10', '2026-09-24'),
      supplemented('2026-09-18'), // 7
      asked('2026-10-01', '2026-10-15'),
      supplemented('2026-10-13'), // 2 to 12 October: 11; Sunday 15 November
    ],
  ],
  [
    'days that two suspensions share count once',
    '2026-11-18',
    [wednesday, asked('2026-09-10', '2026-09-24'), asked('2026-09-17', '2026-10-01')], // 11 September to 1 October: 21
  ],
  [
    'a suspension within another adds nothing',
    '2026-11-25',
    [wednesday, asked('2026-09-10', '2026-10-08'), asked('2026-09-17', '2026-09-24')], // 11 September to 8 October: 28
  ],
  [
    'one supplement ends both',
    '2026-11-06',
    [wednesday, asked('2026-09-10', '2026-09-24'), asked('2026-09-17', '2026-10-01'), supplemented('2026-09-20')], // 9
  ],
  [
    'a suspension over the turn of the year',
    '2027-02-18',
    [received('2026-12-07'), asked('2026-12-21', '2027-01-11'), supplemented('2027-01-08')], // 1 February, 10 + 7
  ],
  [
    'a suspension over 29 February',
    '2028-03-14',
    [received('2028-01-10'), asked('2028-02-21', '2028-03-06'), supplemented('2028-03-01')], // 6 March, 22 to 29: 8
  ],
  [
    'a suspension over the Sunday of 23 hours, to a holiday',
    '2026-05-06',
    [received('2026-03-02'), asked('2026-03-23', '2026-04-06'), supplemented('2026-04-01')], // 27 April, 8: 5 May
  ],
  [
    'a suspension that ends the term on Christmas Day',
    '2026-12-28',
    [received('2026-10-14'), asked('2026-11-23', '2026-12-09')], // 9 December, 24 November to 9 December: 16
  ],
  ['a request on the last day but one leaves one day', '2026-11-11', [wednesday, asked('2026-10-27', '2026-11-10')]],
  ['a request on the last day comes too late', '2026-10-28', [wednesday, asked('2026-10-28', '2026-11-10')]],
  [
    'a request in the weekend to which the term runs on',
    '2026-11-09', // stands still from 1 to 6 November, then a weekend
    [received('2026-09-05'), asked('2026-10-31', '2026-11-06')],
  ],
  ['a request without a term suspends nothing (ECLI:NL:RVS:2016:2527)', '2026-10-28', [wednesday, asked('2026-09-10')]],
  ['asking for advice suspends nothing', '2026-10-28', [wednesday, adviceAsked('2026-09-10')]],
  [
    'an extension runs to the day that was told (Awb 4:14)',
    '2026-12-09',
    [wednesday, extended('2026-10-20', '2026-12-09')],
  ],
  ['an extension to a Saturday becomes Monday', '2026-12-14', [wednesday, extended('2026-10-20', '2026-12-12')]],
  ['an extension told after the term changes nothing', '2026-10-28', [wednesday, extended('2026-10-29', '2026-12-09')]],
  ['an extension to an earlier day changes nothing', '2026-10-28', [wednesday, extended('2026-10-20', '2026-10-21')]],
  [
    'an extension told on the Monday to which the term ran on',
    '2026-11-30',
    [received('2026-09-05'), extended('2026-11-02', '2026-11-30')],
  ],
  [
    'a second extension goes before the first',
    '2027-01-06',
    [wednesday, extended('2026-10-20', '2026-12-09'), extended('2026-12-09', '2027-01-06')],
  ],
  [
    'a suspension after an extension moves the day that was told',
    '2026-12-23',
    [wednesday, extended('2026-10-20', '2026-12-09'), asked('2026-11-02', '2026-11-16')], // 14
  ],
  [
    'an extension after a suspension runs to the day that was told',
    '2026-12-16',
    [wednesday, asked('2026-09-10', '2026-09-24'), supplemented('2026-09-18'), extended('2026-11-03', '2026-12-16')],
  ],
  [
    'an extension told while the term stands still, which ends sooner than was thought',
    '2026-12-09',
    [wednesday, asked('2026-10-20', '2026-11-10'), extended('2026-10-22', '2026-12-09'), supplemented('2026-10-24')],
  ],
  [
    'recorded out of order, the same facts give the same day',
    '2026-11-04',
    [asked('2026-09-10', '2026-09-24'), supplemented('2026-09-18'), wednesday],
  ],
];

describe('The due day of a decision', () => {
  test.each(sequences)('%s', (_title, dueOn, facts) => {
    expect(decisionClock(facts, farOff)?.dueOn).toBe(dueOn);
  });

  test('does not exist before anything was received', () => {
    expect(decisionClock([], farOff)).toBeUndefined();
    expect(decisionClock([wednesday], plainDate('2026-09-01'))).toBeUndefined();
  });

  test('is known for terms that no calendar reaches', () => {
    const facts = [wednesday, asked('2026-09-10', '9999-12-31'), extended('2026-09-11', '9999-12-31')];
    expect(decisionClock(facts, farOff)?.dueOn).toMatch(/^9000-/);
  });
});
