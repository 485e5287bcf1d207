import type { Instant } from '@evenwicht/kernel';
import { MemoryEventStore } from '@evenwicht/event-store';
import { copyInto, eventsOf, housed, inventedRegion, rulers, steppedIn, type InventedFact } from '@evenwicht/testing';
import { BalanceFold } from './balance-fold.js';
import { foldUpTo } from './distribution-balance-projection.js';

const [a, b] = rulers;

/** What the last fact touches, in a region whose log was last written in the first half of 2028. */
function touchedBy(...facts: [...InventedFact[], InventedFact]): readonly string[] {
  const fold = new BalanceFold();
  const events = eventsOf([...inventedRegion, ...facts]);
  for (const event of events.slice(0, -1)) fold.apply({ ...event, recordedAt: '2028-03-01T12:00:00.000Z' as Instant });
  fold.takeTouched();
  for (const event of events.slice(-1)) fold.apply({ ...event, recordedAt: '2028-03-01T12:00:00.000Z' as Instant });
  return fold.takeTouched();
}

const every = ['2026-H2', '2027-H1', '2027-H2', '2028-H1'];
const report = (count: number): InventedFact => ({ fact: 'vacancies', municipality: a, month: '2026-09', count });

describe('An event touches the half-years of which it may change a figure:', () => {
  test('an application, a decision, an allocation and a tenancy each that of its day', () => {
    const [application, decision, allocation, tenancy] = housed('x', {
      allocatedOn: '2027-02-01',
      startedOn: '2027-08-01',
    });
    const facts = [application!, decision!, allocation!, tenancy!];
    const touched = facts.map((_, index) => touchedBy(...(facts.slice(0, index + 1) as [InventedFact])));
    expect(touched).toEqual([['2026-H2'], ['2026-H2'], ['2027-H1'], ['2027-H2']]);
  });

  test('the withdrawal of an allocation that of the allocation', () => {
    const untilAllocation = housed('x').slice(0, 3);
    const withdrawal: InventedFact = { fact: 'allocation-withdrawn', case: 'x', on: '2027-03-01' };
    expect(touchedBy(...untilAllocation, withdrawal)).toEqual(['2026-H2']);
  });

  test('the reversal of a tenancy that of the tenancy', () => {
    const reversal: InventedFact = { fact: 'tenancy-reversed', case: 'x', on: '2027-09-01' };
    expect(touchedBy(...housed('x', { startedOn: '2027-01-10' }), reversal)).toEqual(['2027-H1']);
  });

  test('the closure of what was no application that of its receipt, and so does opening it again', () => {
    const [application] = housed('x') as [InventedFact];
    const closure: InventedFact = { fact: 'closure', case: 'x', on: '2027-03-01', reason: 'registered-by-mistake' };
    const withdrawn: InventedFact = { ...closure, reason: 'withdrawn' };
    const reopened: InventedFact = { fact: 'reopened', case: 'x', on: '2027-08-01' };
    expect(touchedBy(application, closure)).toEqual(['2026-H2']);
    expect(touchedBy(application, closure, reopened)).toEqual(['2026-H2']);
    expect([...touchedBy(application, withdrawn), ...touchedBy(application, withdrawn, reopened)]).toEqual([]);
  });

  test('a reciprocity placement and its reversal every one from the start of the tenancy on, for loans are cumulative', () => {
    const placement = steppedIn('x', b, a, '2027-01-10') as [InventedFact];
    expect(touchedBy(...placement)).toEqual(every.slice(1));
    const reversal: InventedFact = { fact: 'tenancy-reversed', case: 'x', on: '2028-01-01' };
    expect(touchedBy(...placement, reversal)).toEqual(every.slice(1));
  });

  test('a report of vacancies and its correction that of the month', () => {
    expect(touchedBy(report(5))).toEqual(['2026-H2']);
    expect(touchedBy(report(5), report(6))).toEqual(['2026-H2']);
  });

  test('a household count those of the year after the reference date', () => {
    const count: InventedFact = { fact: 'households', municipality: a, referenceDate: '2026-01-01', count: 7 };
    expect(touchedBy(count)).toEqual(['2027-H1', '2027-H2']);
  });

  test.each<InventedFact>([
    { fact: 'minimum-share', numerator: 1, denominator: 5, validFrom: '2027-01-01' },
    { fact: 'member', municipality: 'GM0180', validFrom: '2027-01-01' },
    { fact: 'agreement', version: '2', on: '2027-01-01' },
    { fact: 'fallback', isActive: true, validFrom: '2027-01-01' },
  ])('a rule ($fact) all', (rule) => {
    expect(touchedBy(rule)).toEqual(every);
  });

  test('an entry into force that moves also those that no longer have figures', () => {
    expect(touchedBy({ fact: 'entry-into-force', on: '2027-07-01' })).toEqual(every);
  });

  test('a fact of a far day that one, and none between', () => {
    const change: InventedFact = {
      fact: 'small-affordable-change',
      municipality: a,
      on: '9999-12-31',
      direction: 'addition',
      count: 3,
    };
    expect(touchedBy(change)).toEqual(['9999-H2']);
  });
});

test('a new half-year has figures as soon as anything is recorded in it, be they zeroes', () => {
  const fold = new BalanceFold();
  const [event] = eventsOf([{ fact: 'entry-into-force', on: '2026-07-01' }]);
  fold.apply({ ...event!, recordedAt: '2026-12-31T22:59:59.999Z' as Instant });
  expect(fold.known).toEqual(['2026-H2']);
  const [late] = eventsOf([{ fact: 'agreement', version: '1', on: '2026-12-31' }]);
  // midnight in the Netherlands
  fold.apply({ ...late!, recordedAt: '2026-12-31T23:00:00.000Z' as Instant });
  expect(fold.known).toEqual(['2026-H2', '2027-H1']);
});

test('a record dated far ahead by mistake does not make thousands of half-years', () => {
  const fold = new BalanceFold();
  const [event] = eventsOf([{ fact: 'entry-into-force', on: '2026-07-01' }]);
  fold.apply({ ...event!, recordedAt: '9999-12-31T12:00:00.000Z' as Instant });
  expect(fold.known).toHaveLength(80);
});

test('a fold that goes on from a position has every event up to it, and none after it', async () => {
  const log = new MemoryEventStore();
  const reports = Array.from({ length: 2_500 }, (_, index): InventedFact => {
    return { fact: 'vacancies', municipality: a, month: '2026-09', count: index, association: 'association-1' };
  });
  await copyInto(log, eventsOf(reports));
  const { region } = await foldUpTo(log, 2_100 as never);
  expect(region.upTo).toBe(2_100);
  expect(region.supply.vacancyCount(a as never, '2026-09' as never, '2026-09' as never)).toBe(2_099);
});
