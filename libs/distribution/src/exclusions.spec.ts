import { eventsOf, exampleMembers, housedIn, workedExample, type InventedFact } from '@evenwicht/testing';
import type { CaseToWeigh } from './case-to-weigh.js';
import { adviceOf, optionOf, weighedAfter } from './invented-weighing-fixture.js';

const [a, b, c] = exampleMembers;
const weighed = (household: Partial<CaseToWeigh> = {}, ...more: InventedFact[]) =>
  weighedAfter(eventsOf([...workedExample, ...more]), household);

describe('What speaks against a municipality (1b, 2; R-021, R-047)', () => {
  const unsafe = { municipality: b, isUnsafe: true };

  test('the unsafe municipality of origin is out of the order, and said to be so (1b)', () => {
    const seen = weighed({
      firstStep: 'return-not-suitable',
      firstStepMunicipality: undefined,
      unsuitableReturns: [unsafe],
    });
    expect(adviceOf(seen)).toEqual([c, a]);
    expect(optionOf(seen, b)).toMatchObject({ rank: null, excludedFor: ['origin-unsafe'] });
  });

  test('a return that is unsuitable for another reason is another reason (1b; E-03)', () => {
    const seen = weighed({ unsuitableReturns: [{ ...unsafe, isUnsafe: false }] });
    expect(optionOf(seen, b).excludedFor).toEqual(['return-not-suitable']);
  });

  test('a municipality that lacks what the search profile asks is out of the order; not known is not missing (2)', () => {
    const facilities = (municipality: string, unavailable: string[]): InventedFact => ({
      fact: 'facilities',
      municipality,
      validFrom: '2026-07-01',
      available: ['public-transport'],
      unavailable,
    });
    const seen = weighed(
      { needs: ['public-transport', 'care-nearby'] },
      facilities(b, ['care-nearby']),
      facilities(a, ['small-scale']),
    );
    expect(adviceOf(seen)).toEqual([a]);
    expect(optionOf(seen, b)).toMatchObject({ excludedFor: ['facilities-missing'], missingNeeds: ['care-nearby'] });
    expect(optionOf(seen, a)).toMatchObject({ excludedFor: [], unknownNeeds: ['care-nearby'] });
    expect(optionOf(seen, c).unknownNeeds).toEqual(['public-transport', 'care-nearby']);
  });

  test('a municipality whose membership has ended stays in view, out of the order (R-013)', () => {
    const ended = { fact: 'member', municipality: b, validFrom: '2025-12-05', validUntil: '2026-11-19' } as const;
    const seen = weighed({}, ended);
    expect(adviceOf(seen)).toEqual([a]);
    expect(optionOf(seen, b)).toMatchObject({ excludedFor: ['not-a-member'], balance: null });
  });
});

describe('What the figures would become', () => {
  test('outside the agreement a placement moves no figure (chapter 1, footnote; R-016)', () => {
    const { operationalShare, balance } = optionOf(weighed({ isCounted: false }), b);
    expect(operationalShare).toMatchObject({
      allocationCount: { now: 20, ifPlaced: 20 },
      withOneMore: { numerator: 1 },
    });
    expect(balance?.housed).toEqual({ now: 20, ifPlaced: 20 });
    expect(balance?.balance.ifPlaced).toEqual(balance?.balance.now);
  });

  test('a day whose month has not been reported changes the window later; one more is shown all the same (OQ-2)', () => {
    const { operationalShare } = optionOf(weighedAfter(eventsOf(workedExample), {}, '2026-12-01'), b);
    expect(operationalShare?.allocationCount).toEqual({ now: 20, ifPlaced: 20 });
    expect(operationalShare?.withOneMore).toEqual({ numerator: 21, denominator: 160 });
  });

  test('whoever owes repays by housing, and what the other could count on is used up (3c; OQ-8)', () => {
    const before = housedIn(c, 1, { basis: 'reciprocity', origin: b, kind: 'other' });
    const { reciprocity, reciprocityOfOrigin } = optionOf(weighed({}, ...before), b);
    expect(reciprocity).toEqual({ openLoanCount: { now: 1, ifPlaced: 0 }, openCreditCount: { now: 0, ifPlaced: 0 } });
    expect(reciprocityOfOrigin).toEqual({
      openLoanCount: { now: 0, ifPlaced: 0 },
      openCreditCount: { now: 1, ifPlaced: 0 },
    });
  });
});
