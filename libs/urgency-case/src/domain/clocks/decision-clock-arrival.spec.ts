import { plainDate } from '@evenwicht/kernel';
import { decisionClock } from './decision-clock.js';
import {
  asked,
  extended,
  forwarded,
  received,
  reopened,
  setAside,
  supplemented,
} from './invented-term-facts-fixture.js';
import type { TermFact } from './term-fact.js';

const wednesday = received('2026-09-02'); // 56 days on: Wednesday 28 October

/** Calculated by hand with a calendar; the reckoning stands behind each row. */
const sequences: readonly [title: string, dueOn: string, facts: TermFact[]][] = [
  ['forwarded: the whole term from then on (Awb 2:3)', '2026-11-11', [wednesday, forwarded('2026-09-16')]],
  ['forwarded: the term of the other scheme', '2026-10-28', [wednesday, forwarded('2026-09-16', 42)]],
  [
    'forwarded: what the first municipality asked no longer counts',
    '2026-11-11',
    [wednesday, asked('2026-09-10', '2026-09-24'), forwarded('2026-09-16'), extended('2026-09-16', '2026-09-30')],
  ],
  [
    'taken up again on objection: the whole term from then on (Awb 7:11)',
    '2027-02-09', // 10 + 31 + 15 days after Tuesday 15 December
    [wednesday, asked('2026-09-10', '2026-09-24'), setAside('2026-09-25'), reopened('2026-12-15')],
  ],
  [
    'taken up again: the term that it had, under the scheme of the day of receipt',
    '2027-01-26', // 42 days after it
    [received('2026-09-02', 42), setAside('2026-09-25'), reopened('2026-12-15', 42)],
  ],
  [
    'taken up again: what was asked before no longer counts, what is asked after it does',
    '2027-02-15', // 6 days more, from 19 to 24 December
    [
      wednesday,
      asked('2026-09-10', '2026-09-24'),
      setAside('2026-09-25'),
      reopened('2026-12-15'),
      asked('2026-12-18', '2027-01-08'),
      supplemented('2026-12-25'),
    ],
  ],
  [
    'set aside a second time and taken up again: the last time counts',
    '2027-04-28', // 56 days after Tuesday 2 March is King's Day
    [wednesday, setAside('2026-09-25'), reopened('2026-12-15'), setAside('2027-01-12'), reopened('2027-03-02')],
  ],
];

describe('The due day of an application that lies there to be decided anew', () => {
  test.each(sequences)('%s', (_title, dueOn, facts) => {
    expect(decisionClock(facts, plainDate('2100-01-01'))?.dueOn).toBe(dueOn);
  });
});
