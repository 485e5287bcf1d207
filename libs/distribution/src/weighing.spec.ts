import { Fraction } from '@evenwicht/kernel';
import { eventsOf, exampleMembers, workedExample, type InventedFact } from '@evenwicht/testing';
import type { CaseToWeigh } from './case-to-weigh.js';
import { adviceOf, optionOf, weighedAfter } from './invented-weighing-fixture.js';

const [a, b, c] = exampleMembers;
const weighed = (household: Partial<CaseToWeigh> = {}, ...more: InventedFact[]) =>
  weighedAfter(eventsOf([...workedExample, ...more]), household);

const of = (numerator: number, denominator = 1) => Fraction.of(numerator, denominator).toJSON();

describe('The weighing: the worked example of domain.md section 9 (3a, 3c)', () => {
  test('now: shares 18.0, 12.5 and 16.7%, expected 72, 30 and 18, balances +18, −10 and −8, T = 120, D = 15%', () => {
    const seen = weighed();
    expect(
      [a, b, c].map((municipality) => {
        const { operationalShare, balance } = optionOf(seen, municipality);
        return [operationalShare?.now, balance?.expected.now, balance?.balance.now];
      }),
    ).toEqual([
      [of(9, 50), of(72), of(18)],
      [of(1, 8), of(30), of(-10)],
      [of(1, 6), of(18), of(-8)],
    ]);
    expect(seen).toMatchObject({ housedCount: 120, dispersion: { numerator: 3, denominator: 20 } });
  });

  test('step 2 with the case pending (T = 121): B first at −10.25, then A; C turned out unable', () => {
    const seen = weighed();
    expect(adviceOf(seen)).toEqual([b, a]);
    expect([a, b, c].map((municipality) => optionOf(seen, municipality).balance?.balance.pending)).toEqual([
      of(1740, 100),
      of(-1025, 100),
      of(-815, 100),
    ]);
    expect(optionOf(seen, c)).toMatchObject({ rank: null, ground: null, excludedFor: [] });
  });

  test('if B houses it: 21 housed, a share of 13.1%, a balance of −9.25; C would owe one, B could count on one', () => {
    const { operationalShare, balance, ...option } = optionOf(weighed(), b);
    expect(balance?.housed).toEqual({ now: 20, ifPlaced: 21 });
    expect(balance?.balance.ifPlaced).toEqual({ numerator: -37, denominator: 4 });
    expect(balance?.expected.ifPlaced).toEqual({ numerator: 121, denominator: 4 });
    expect(operationalShare).toMatchObject({
      allocationCount: { now: 20, ifPlaced: 21 },
      ifPlaced: { numerator: 21, denominator: 160 },
      withOneMore: { numerator: 21, denominator: 160 },
    });
    // (17.40 + 9.25 + 8.15) / 242
    expect(option.dispersionIfPlaced).toEqual(Fraction.of(174, 1210).toJSON());
    expect(option).toMatchObject({
      rank: 1,
      isHelp: true,
      reciprocity: { openLoanCount: { now: 0, ifPlaced: 0 }, openCreditCount: { now: 0, ifPlaced: 1 } },
      reciprocityOfOrigin: { openLoanCount: { now: 0, ifPlaced: 1 }, openCreditCount: { now: 0, ifPlaced: 0 } },
    });
  });

  test('C is above 15% of its vacancies and below its proportion: both figures, and no verdict (scenario 15; 3.3, R-032)', () => {
    const { operationalShare, balance, ...rest } = optionOf(weighed(), c);
    expect(operationalShare).toMatchObject({ now: { numerator: 1, denominator: 6 }, isAboveMinimum: true });
    expect(balance?.balance.now).toEqual({ numerator: -8, denominator: 1 });
    expect(JSON.stringify({ operationalShare, balance, ...rest })).not.toMatch(/colour|status|verdict|breach|deficit/i);
  });
});

describe('The order of the weighing (1a, 1b, 3a; R-056)', () => {
  test('the municipality of origin comes first while it has not turned out unable, whatever its figures (3a, step 1)', () => {
    const seen = weighed({ firstStep: 'origin-first', firstStepMunicipality: a, helpFor: undefined });
    expect(adviceOf(seen)).toEqual([a, b, c]);
    expect(optionOf(seen, a)).toMatchObject({ rank: 1, ground: 'residence-principle', isHelp: false });
    expect(optionOf(seen, b)).toMatchObject({ rank: 2, ground: 'balanced-distribution' });
  });

  test('informal care goes near the care (1b)', () => {
    const seen = weighed({ firstStep: 'care-place-first', firstStepMunicipality: c, helpFor: undefined });
    expect(adviceOf(seen)).toEqual([c, b, a]);
    expect(optionOf(seen, c).ground).toBe('care-place');
  });

  test('without an origin everybody is in the order of the second principle, and nobody owes (1c; R-050)', () => {
    const seen = weighed({ firstStep: 'origin-unknown', firstStepMunicipality: undefined, helpFor: undefined });
    expect(adviceOf(seen)).toEqual([b, c, a]);
    expect(seen.options.map(({ isHelp, reciprocityOfOrigin }) => [isHelp, reciprocityOfOrigin])).toEqual([
      [false, null],
      [false, null],
      [false, null],
    ]);
  });

  test('under the statutory fallback nobody is ranked and nobody helps (chapter 2; R-040)', () => {
    const seen = weighed({}, { fact: 'fallback', isActive: true, validFrom: '2026-10-01' });
    expect(seen.secondStep).toBe('fallback-in-force');
    expect(adviceOf(seen)).toEqual([]);
    expect(optionOf(seen, b)).toMatchObject({ isHelp: false, reciprocityOfOrigin: null });
  });

  test('a missing household count stops the order, never the weighing (E-37)', () => {
    const count = { fact: 'households', municipality: a, referenceDate: '2025-01-01', count: 0 } as const;
    const seen = weighed({}, count);
    expect(seen).toMatchObject({ secondStep: 'household-count-missing', housedCount: null, dispersion: null });
    expect(optionOf(seen, b)).toMatchObject({ rank: null, balance: null, dispersionIfPlaced: null });
    expect(optionOf(seen, b).operationalShare?.now).toEqual({ numerator: 1, denominator: 8 });
  });
});
