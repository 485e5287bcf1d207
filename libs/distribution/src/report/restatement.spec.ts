import { halfYear } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, many, rulers, type InventedFact } from '@evenwicht/testing';
import { Region } from '../region.js';
import { regionReport } from './region-report.js';
import { Restating } from './restatement.js';

const [a, b] = rulers;
const fiveInA = many(5, a);

/** Of the second half of 2026, published after the facts before, and what is known after the late ones. Invented. */
function restatementOf(before: readonly InventedFact[], ...late: readonly InventedFact[]) {
  const known = [...inventedRegion, ...before];
  const events = eventsOf([...known, ...late]);
  const region = new Region();
  for (const event of events.slice(0, known.length)) region.apply(event);
  const report = regionReport(region, halfYear('2026-H2'));
  const restating = new Restating({ report, upToPosition: region.upTo });
  for (const event of events) restating.take(event);
  return restating.result();
}

const x = housed('x', { municipality: b });
const untilGrant = x.slice(0, 2);

describe('What reaches back into a half-year that was closed, though it happened after it (R-070, E-11)', () => {
  test.each<[string, readonly InventedFact[], InventedFact]>([
    ['AllocationWithdrawn', x.slice(0, 3), { fact: 'allocation-withdrawn', case: 'x', on: '2027-03-01' }],
    ['TenancyReversed', x, { fact: 'tenancy-reversed', case: 'x', on: '2027-03-01' }],
    ['ScopeCorrected', x, { fact: 'scope-corrected', case: 'x', on: '2027-03-01', scope: 'permit-holder' }],
    [
      'CategoryCorrected',
      x,
      {
        fact: 'category-corrected',
        case: 'x',
        on: '2027-03-01',
        category: 'medicalNecessity',
        previousCategory: 'shelteredHousing',
      },
    ],
    ['ApplicationForwarded', untilGrant, { fact: 'forwarding', case: 'x', on: '2027-03-01', municipality: a }],
    [
      'DestinationEstablished',
      [
        ...untilGrant,
        { fact: 'destination', case: 'x', on: '2026-09-01', municipality: b, basis: 'residencePrinciple' },
      ],
      { fact: 'destination', case: 'x', on: '2027-03-01', municipality: a, basis: 'mediationTable' },
    ],
    [
      'CaseClosed', // of what was no application
      x.slice(0, 1),
      { fact: 'closure', case: 'x', on: '2027-03-01', reason: 'registered-by-mistake' },
    ],
    [
      'CaseReopened',
      [...untilGrant, { fact: 'closure', case: 'x', on: '2026-12-01', reason: 'withdrawn' }],
      { fact: 'reopened', case: 'x', on: '2027-03-01' },
    ],
  ])('%s is found as the cause', (type, before, late) => {
    expect(restatementOf([...fiveInA, ...before], late).causes.map(({ event }) => event?.type)).toEqual([type]);
  });

  test('what happened after the half-year and reaches nothing back moves nothing', () => {
    const later = housed('y', {
      appliedOn: '2027-01-04',
      grantedOn: '2027-02-01',
      allocatedOn: '2027-03-01',
      startedOn: '2027-04-01',
    });
    expect(restatementOf(fiveInA, ...later)).toMatchObject({ causes: [], figures: [] });
  });
});

test('calculated by hand: two late tenancies in B move its balance from -5/4 by 3/4 to -1/2 and by 3/4 to 1/4', () => {
  const late = ['y', 'z'].map((name): InventedFact => ({ fact: 'tenancy', case: name, on: '2026-12-01' }));
  const waiting = ['y', 'z'].flatMap((name) => housed(name, { municipality: b }).slice(0, 3));
  // of 5 in A, B expects 5/4; of 6 with one in B 6/4, so -1/2; of 7 with two 7/4, so 1/4
  const { figures, causes } = restatementOf([...fiveInA, ...waiting], ...late);
  const balance = figures.find(
    ({ part, about, figure }) => part === 'municipalities' && about[0] === b && figure === 'balance',
  );
  expect(causes).toHaveLength(2);
  expect(balance).toMatchObject({
    published: { numerator: -5, denominator: 4 },
    nowKnown: { numerator: 1, denominator: 4 },
    difference: { numerator: 3, denominator: 2 },
    steps: [
      { after: { numerator: -1, denominator: 2 }, difference: { numerator: 3, denominator: 4 }, cause: 0 },
      { before: { numerator: -1, denominator: 2 }, difference: { numerator: 3, denominator: 4 }, cause: 1 },
    ],
  });
});

test('a formula that gives other figures on the same events is the first cause, and nobody else is', () => {
  const events = eventsOf([...inventedRegion, ...fiveInA]);
  const region = new Region();
  for (const event of events) region.apply(event);
  const report = regionReport(region, halfYear('2026-H2'));
  const asOnceCounted = { ...report, total: { ...report.total, housed: 4 } };
  const restating = new Restating({ report: asOnceCounted, upToPosition: region.upTo });
  for (const event of events) restating.take(event);
  const { causes, figures } = restating.result();
  expect(causes).toEqual([{}]);
  expect(figures).toMatchObject([{ part: 'total', figure: 'housed', published: 4, nowKnown: 5 }]);
});

test('the published report is only read', () => {
  const region = new Region();
  const events = eventsOf([...inventedRegion, ...fiveInA, ...x]);
  for (const event of events.slice(0, -4)) region.apply(event);
  const report = regionReport(region, halfYear('2026-H2'));
  const before = JSON.stringify(report);
  const restating = new Restating({ report, upToPosition: region.upTo });
  for (const event of events) restating.take(event);
  expect(restating.result().figures.length).toBeGreaterThan(0);
  expect(JSON.stringify(report)).toBe(before);
});
