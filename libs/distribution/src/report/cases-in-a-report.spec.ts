import { halfYear } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, many, rulers, type InventedFact } from '@evenwicht/testing';
import { Region } from '../region.js';
import { regionReport } from './region-report.js';

const [a, b, c] = rulers;

function report(period: string, facts: readonly InventedFact[], recordedAt?: string) {
  const region = new Region();
  for (const event of eventsOf([...inventedRegion, ...facts])) {
    region.apply(recordedAt ? { ...event, recordedAt: recordedAt as never } : event);
  }
  return regionReport(region, halfYear(period));
}

const granted = (name: string, grantedOn = '2026-08-03') => housed(name, { grantedOn }).slice(0, 2);
const autumn = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];

describe('Open demand on the last day (R-002, R-018, invariant 12), counted by hand', () => {
  const facts: InventedFact[] = [
    ...housed('housed'),
    ...granted('ninety', '2026-10-02'), // 90 days before 31 December
    ...granted('ninety-one', '2026-10-01'),
    ...granted('closed'),
    { fact: 'closure', case: 'closed', on: '2026-12-31', reason: 'withdrawn' },
    ...granted('closed-later'),
    { fact: 'closure', case: 'closed-later', on: '2027-01-01', reason: 'withdrawn' },
    ...housed('housed-later', { startedOn: '2027-01-01' }),
    { fact: 'application', case: 'undecided', on: '2026-12-01', municipality: a },
  ];

  test('granted is housed, open and ended otherwise, each by its day', () => {
    const { demand, municipalities } = report('2026-H2', facts);
    expect(demand).toMatchObject({ granted: 6, housed: 1, open: 4, endedOtherwise: 1 });
    expect(municipalities.map(({ openDemand }) => openDemand)).toEqual([4, 0, 0]);
  });

  test('who was closed by mistake waits, also on the days before that was known (R-018)', () => {
    const reopened: InventedFact = { fact: 'reopened', case: 'closed', on: '2027-01-11' };
    const { demand } = report('2026-H2', [...facts, reopened]);
    expect(demand).toMatchObject({ granted: 6, housed: 1, open: 5, endedOtherwise: 0 });
  });

  test('by how long they have been waiting', () => {
    expect(report('2026-H2', facts).demand.waiting.map(({ open }) => open)).toEqual([1, 3, 0, 0]);
  });
});

test('coverage counts every pair of municipality and category, the half-year beside all since entry into force (R-024)', () => {
  const spring = {
    appliedOn: '2027-01-04',
    grantedOn: '2027-02-01',
    allocatedOn: '2027-03-01',
    startedOn: '2027-04-01',
  };
  const { coverage, categories } = report('2027-H1', [
    ...housed('x', { category: 'medicalNecessity' }),
    ...housed('y', { category: 'medicalNecessity', ...spring }),
    ...housed('z', { category: 'detention', municipality: b, ...spring }),
    { fact: 'category-corrected', case: 'z', on: '2027-05-01', category: 'youthCare', previousCategory: 'detention' },
  ]);
  expect(coverage.filter(({ housedSinceEntry }) => housedSinceEntry > 0)).toEqual([
    { municipality: a, category: 'medicalNecessity', housed: 1, housedSinceEntry: 2 },
    { municipality: b, category: 'youthCare', housed: 1, housedSinceEntry: 1 },
  ]);
  expect(categories.find(({ category }) => category === 'medicalNecessity')).toMatchObject({
    applications: 1,
    housed: 1,
  });
});

test('the mix of principles counts destinations of the half-year, as they stand, and placements (R-045)', () => {
  const to = (name: string, basis: string, on = '2026-09-01'): InventedFact => ({
    fact: 'destination',
    case: name,
    on,
    municipality: a,
    basis,
  });
  const { principles } = report('2026-H2', [
    ...granted('x'),
    to('x', 'residencePrinciple'),
    ...granted('y'),
    to('y', 'residencePrinciple'),
    to('y', 'mediationTable', '2026-10-01'),
    ...granted('z'),
    to('z', 'residencePrinciple', '2027-01-01'),
    ...housed('w', { basis: 'informalCare' }),
  ]);
  const half = { numerator: 1, denominator: 2 };
  expect(principles.filter(({ destinations, housed: placed }) => destinations + placed > 0)).toEqual([
    { basis: 'residencePrinciple', destinations: 1, destinationShare: half, housed: 0 },
    { basis: 'informalCare', destinations: 0, destinationShare: { numerator: 0, denominator: 1 }, housed: 1 },
    { basis: 'mediationTable', destinations: 1, destinationShare: half, housed: 0 },
  ]);
});

describe('Between shore and ship (tussen wal en schip; 3a, OQ-23)', () => {
  const unable = (on: string): InventedFact[] => [
    ...granted('x'),
    { fact: 'referral', case: 'x', on, question: 'unable-to-serve' },
  ];
  const steppedIn = (on: string): InventedFact => ({ fact: 'stepped-in', case: 'x', on, municipality: b, origin: a });
  const seen = (...facts: InventedFact[]) => {
    const { total, referrals } = report('2026-H2', facts);
    return [total.betweenShoreAndShip, referrals.find(({ question }) => question === 'unable-to-serve')?.cases];
  };

  test('counts on the last day who waited then, also when somebody stepped in since', () => {
    expect(seen(...unable('2026-12-31'))).toEqual([1, 1]);
    expect(seen(...unable('2026-12-31'), steppedIn('2027-01-15'))).toEqual([1, 1]);
  });

  test('and nobody who was helped by then, or asked for help later', () => {
    expect(seen(...unable('2026-11-01'), steppedIn('2026-12-31'))).toEqual([0, 0]);
    expect(seen(...unable('2027-01-01'))).toEqual([0, 0]);
  });

  test('and nobody outside the agreement (R-016)', () => {
    const outside = housed('x', { scope: 'permit-holder' }).slice(0, 2);
    expect(seen(...outside, { fact: 'referral', case: 'x', on: '2026-11-01', question: 'unable-to-serve' })).toEqual([
      0, 0,
    ]);
  });
});

describe('How complete the record is', () => {
  const reported = (association: string, ...months: string[]) =>
    months.map((month): InventedFact => ({ fact: 'vacancies', municipality: a, month, count: 5, association }));
  const missingOf = (municipality: string, ...facts: InventedFact[]) =>
    report('2026-H2', facts).municipalities.find((row) => row.municipality === municipality)?.quality
      .missingVacancyReports;

  test('asks every association that ever reported there, for every month (OQ-21)', () => {
    const all = [
      ...reported('association-1', ...autumn),
      ...reported('association-2', '2026-07', '2026-08', '2026-09', '2026-10'),
    ];
    expect(missingOf(a, ...all)).toEqual([
      { month: '2026-11', association: 'association-2' },
      { month: '2026-12', association: 'association-2' },
    ]);
  });

  test('asks also one that allocated a dwelling there and never reported', () => {
    const placed = housed('x').map((fact) =>
      fact.fact === 'allocation' ? { ...fact, association: 'association-3' } : fact,
    );
    expect(missingOf(a, ...reported('association-1', ...autumn), ...placed)).toHaveLength(6);
  });

  test('asks nobody by name where nobody ever reported, and nobody for what began later', () => {
    expect(missingOf(c)).toEqual(autumn.map((month) => ({ month, association: null })));
    expect(missingOf(a, ...reported('association-1', ...autumn), ...reported('association-4', '2027-01'))).toEqual([]);
  });

  test('counts the days without an urgency scheme (E-32)', () => {
    const { municipalities } = report('2026-H2', [{ fact: 'scheme', municipality: a, validFrom: '2026-07-11' }]);
    expect(municipalities.map(({ quality }) => quality.daysWithoutScheme)).toEqual([10, 184, 184]);
  });

  test('counts facts of the half-year that were recorded after it, by the clock of the Netherlands', () => {
    const facts = [...many(1, a), ...reported('association-1', '2026-12')];
    const lateFacts = (recordedAt: string) => report('2026-H2', facts, recordedAt).municipalities[0]?.quality.lateFacts;
    expect(lateFacts('2026-12-31T22:59:59.999Z')).toBe(0);
    expect(lateFacts('2026-12-31T23:00:00.000Z')).toBe(5);
  });
});
