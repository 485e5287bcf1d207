import { Fraction, plainDate, type MunicipalityCode } from '@evenwicht/kernel';
import { eventsOf, type InventedFact } from '@evenwicht/testing';
import { MissingHouseholdCount } from './balance.js';
import { Region } from './region.js';
import { rankForSecondPrinciple, standingsOn, type Standing } from './second-principle.js';

const code = (text: string) => text as MunicipalityCode;
const origin = code('GM0001');

function standing(municipality: string, figures: Partial<Standing> = {}): Standing {
  return { municipality: code(municipality), housed: 0, households: 1000, openLoanCount: 0, ...figures };
}

const orderOf = (...members: Standing[]) =>
  rankForSecondPrinciple([standing(origin), ...members], origin).map(({ municipality }) => municipality);

describe('The second principle: who comes into view first (agreement 3a, domain.md section 9)', () => {
  test('the worked example: for the next case of C, B comes before A', () => {
    const ranked = rankForSecondPrinciple(
      [
        standing('GM000A', { housed: 90, households: 60_000 }),
        standing('GM000B', { housed: 20, households: 25_000 }),
        standing('GM000C', { housed: 10, households: 15_000 }),
      ],
      code('GM000C'),
    );
    expect(
      ranked.map(({ rank, municipality, expected, balance }) => ({ rank, municipality, expected, balance })),
    ).toEqual([
      { rank: 1, municipality: 'GM000B', expected: Fraction.of(121, 4), balance: Fraction.of(-41, 4) },
      { rank: 2, municipality: 'GM000A', expected: Fraction.of(363, 5), balance: Fraction.of(87, 5) },
    ]);
  });

  test('the pending case is in what is distributed: without any placement everyone is behind already', () => {
    const [first] = rankForSecondPrinciple([standing(origin), standing('GM0002', { households: 3000 })], origin);
    expect(first).toMatchObject({ expected: Fraction.of(3, 4), balance: Fraction.of(-3, 4) });
  });

  test('the municipality of origin is not ranked, though its households and placements are in the sums', () => {
    expect(orderOf(standing('GM0002'))).toEqual(['GM0002']);
  });

  test('on an equal balance the larger relative deficit comes first', () => {
    // T + 1 = 4 over 4,000 households: one each in proportion for the small, two for the large; both one short
    const small = standing('GM0003', { housed: 0, households: 1000 });
    const large = standing('GM0002', { housed: 1, households: 2000 });
    const others = standing(origin, { housed: 2, households: 1000 });
    const ranked = rankForSecondPrinciple([others, large, small], origin);
    expect(ranked.map(({ balance }) => balance)).toEqual([Fraction.of(-1), Fraction.of(-1)]);
    expect(ranked.map(({ municipality }) => municipality)).toEqual(['GM0003', 'GM0002']);
  });

  test('then the lower share; a member without vacancies has no share that could be the lower one', () => {
    const low = standing('GM0004', { share: Fraction.of(1, 10), openLoanCount: 0 });
    const high = standing('GM0003', { share: Fraction.of(1, 9), openLoanCount: 9 });
    const none = standing('GM0002', { openLoanCount: 9 });
    expect(orderOf(none, high, low)).toEqual(['GM0004', 'GM0003', 'GM0002']);
  });

  test('then who owes more households to the others', () => {
    expect(orderOf(standing('GM0002', { openLoanCount: 1 }), standing('GM0003', { openLoanCount: 2 }))).toEqual([
      'GM0003',
      'GM0002',
    ]);
  });

  test('and last the GM-code', () => {
    expect(orderOf(standing('GM0003'), standing('GM0002'))).toEqual(['GM0002', 'GM0003']);
  });
});

describe('The ranking on a day, from the log', () => {
  const members = ['GM0001', 'GM0002', 'GM0003'];
  const facts: InventedFact[] = [
    { fact: 'entry-into-force', on: '2026-07-01' },
    ...members.map((municipality): InventedFact => ({ fact: 'member', municipality, validFrom: '2025-12-05' })),
    ...members.map((municipality): InventedFact => ({
      fact: 'households',
      municipality,
      referenceDate: '2025-01-01',
      count: 1000,
    })),
    { fact: 'vacancies', municipality: 'GM0003', month: '2026-07', count: 10 },
    { fact: 'vacancies', municipality: 'GM0002', month: '2026-07', count: 10 },
    ...helpedOn('2026-09-10', 'GM0001', 'GM0002'),
    ...helpedOn('2026-09-20', 'GM0001', 'GM0003'),
  ];

  function helpedOn(on: string, helper: string, helped: string): InventedFact[] {
    const name = `${helped} helped on ${on}`;
    return [
      { fact: 'application', case: name, on: '2026-07-02', municipality: helped },
      { fact: 'allocation', case: name, on, municipality: helper, basis: 'reciprocity', origin: helped, kind: 'other' },
      { fact: 'tenancy', case: name, on },
    ];
  }

  function rankedOn(day: string, ...more: InventedFact[]) {
    const region = new Region();
    for (const event of eventsOf([...facts, ...more])) region.apply(event);
    return rankForSecondPrinciple(standingsOn(region, plainDate(day)), code('GM0001'));
  }

  test('with the loans that are open on the day, the placements of the half-year and the operational share', () => {
    expect(rankedOn('2026-09-15')).toMatchObject([
      { municipality: 'GM0002', openLoanCount: 1, share: Fraction.zero, expected: Fraction.of(1) },
      { municipality: 'GM0003', openLoanCount: 0, share: Fraction.zero, expected: Fraction.of(1) },
    ]);
    expect(rankedOn('2026-09-20').map(({ openLoanCount }) => openLoanCount)).toEqual([1, 1]);
  });

  test('a missing household count stops the ranking and names itself', () => {
    expect(() => rankedOn('2027-01-01')).toThrow(new MissingHouseholdCount(code('GM0001'), plainDate('2026-01-01')));
  });
});
