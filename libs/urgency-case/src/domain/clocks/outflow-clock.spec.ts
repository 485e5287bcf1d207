import { plainDate, type PlainDate } from '@evenwicht/kernel';
import { eventTypesOf, type CaseEvent } from '@evenwicht/events';
import { clocksOf } from './case-clocks.js';
import type { OutflowClock } from './outflow-clock.js';
import { awbTerm } from './term-fact.js';

type Fact = readonly [type: CaseEvent['type'], occurredOn: string, data?: object];

const applied: Fact = ['UrgencyApplied', '2026-09-02'];
const granted: Fact = ['UrgencyGranted', '2026-09-16'];
const ready = (readyOn: string, on = '2026-09-09'): Fact => ['OutflowReadinessRecorded', on, { readyOn }];
const housed = (on: string): Fact => ['TenancyStarted', on];

function outflow(facts: readonly Fact[], today: string): OutflowClock | undefined {
  const events = facts.map(([type, occurredOn, data]) => {
    const known = { ...eventTypesOf.case[type].example, ...data };
    return { type, occurredOn: occurredOn as PlainDate, data: known } as unknown as CaseEvent;
  });
  return clocksOf(events, plainDate(today), () => awbTerm).outflow;
}

/** Calculated by hand with a calendar; the reckoning stands behind each row. */
const sequences: readonly [title: string, today: string, state: string, days: number, facts: readonly Fact[]][] = [
  ['known before it comes: a release on 2 November (E-39)', '2026-10-01', 'ahead', -32, [ready('2026-11-02')]], // 30 + 2
  ['on the day before the release', '2026-11-01', 'ahead', -1, [ready('2026-11-02')]],
  ['on the day itself nobody has waited yet', '2026-11-02', 'waiting', 0, [ready('2026-11-02')]],
  ['waiting since', '2026-11-30', 'waiting', 28, [ready('2026-11-02')]],
  ['housed on the day of the release', '2026-12-31', 'housed', 0, [ready('2026-11-02'), housed('2026-11-02')]],
  ['housed after a wait', '2027-06-01', 'housed', 45, [ready('2026-11-02'), housed('2026-12-17')]], // 28 + 17
  ['housed before the release', '2026-12-31', 'housed', -3, [ready('2026-11-02'), housed('2026-10-30')]],
  ['over the turn of the year', '2027-02-01', 'housed', 60, [ready('2026-11-16'), housed('2027-01-15')]], // 14 + 31 + 15
  ['over 29 February', '2028-04-01', 'housed', 30, [ready('2028-02-01'), housed('2028-03-02')]], // 28 + 2
  ['over the Sunday of 23 hours', '2027-04-01', 'housed', 7, [ready('2027-03-25'), housed('2027-04-01')]],
  ['ready before the application: the wait began then', '2026-10-01', 'waiting', 31, [ready('2026-08-31')]], // 0 + 30 + 1
  [
    'put off: the last day counts',
    '2026-12-01',
    'waiting',
    8,
    [ready('2026-11-02'), ready('2026-11-23', '2026-10-20')],
  ],
  ['not yet told of the delay', '2026-10-19', 'ahead', -14, [ready('2026-11-02'), ready('2026-11-23', '2026-10-20')]],
  [
    'goes on after a tenancy that was reversed (E-17)',
    '2026-12-31',
    'waiting',
    59, // 28 + 31
    [ready('2026-11-02'), housed('2026-11-16'), ['TenancyReversed', '2026-11-20']],
  ],
  [
    'what ends an urgency ends no stay',
    '2026-12-02',
    'waiting',
    30,
    [ready('2026-11-02'), ['UrgencyRevoked', '2026-11-09']],
  ],
  ['the closure ends it', '2027-01-01', 'ended', 7, [ready('2026-11-02'), ['CaseClosed', '2026-11-09']]],
];

describe('From ready to flow out to housed (R-034)', () => {
  test.each(sequences)('%s', (_title, today, state, days, facts) => {
    expect(outflow([applied, granted, ...facts], today)).toMatchObject({ state, days });
  });

  test('says on which day it ended', () => {
    const facts = [applied, granted, ready('2026-11-02'), housed('2026-12-17')];
    expect(outflow(facts, '2027-01-01')).toEqual({
      readyOn: '2026-11-02',
      state: 'housed',
      endedOn: '2026-12-17',
      days: 45,
    });
  });

  test('does not exist where nobody flows out: no day is known, or it is informal care (1b)', () => {
    const toInformalCare: Fact = ['CategoryCorrected', '2026-09-20', { category: 'informalCare' }];
    expect(outflow([applied, granted], '2026-12-01')).toBeUndefined();
    expect(outflow([applied, ready('2026-11-02'), toInformalCare], '2026-12-01')).toBeUndefined();
  });
});
