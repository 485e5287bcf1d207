import { Region } from '@evenwicht/distribution';
import { eventsOf, inventedRegion, many, rulers, type InventedFact } from '@evenwicht/testing';
import { reactionOnShares } from './reaction-on-shares.js';

const [a, b] = rulers;
const vacancies = (municipality: string): InventedFact => {
  return { fact: 'vacancies', municipality, month: '2026-08', count: 10 };
};

/** Whose share is judged after the last of some facts, and what it is made of. */
function judgedAfter(...facts: InventedFact[]) {
  const region = new Region();
  const events = eventsOf(facts);
  for (const event of events) region.apply(event);
  const last = events.at(-1);
  return last ? reactionOnShares.commandsFor(last, region).map(({ data }) => data) : [];
}

describe('Whose share is judged (3c, R-060)', () => {
  it('that of the municipality of the dwelling, with the figures of that moment', () => {
    const allocated = many(2, a).filter(({ fact }) => fact !== 'tenancy');
    expect(judgedAfter(...inventedRegion, vacancies(a), ...allocated.map((fact) => inMonth(fact)))).toMatchObject([
      { municipality: a, allocationCount: 2, vacancyCount: 10, minimumShare: { numerator: 15, denominator: 100 } },
    ]);
  });

  it('nobody’s while there is no minimum share', () => {
    const without = inventedRegion.filter(({ fact }) => fact !== 'minimum-share');
    expect(judgedAfter(...without, vacancies(a))).toEqual([]);
  });

  it('nobody’s of whom no vacancies were ever reported, though the minimum share of all is another one', () => {
    const set: InventedFact = { fact: 'minimum-share', numerator: 20, denominator: 100, validFrom: '2026-08-01' };
    expect(judgedAfter(...inventedRegion, vacancies(a), set).map(({ municipality }) => municipality)).toEqual([a]);
  });

  it('nobody’s that does not take part', () => {
    const apart = inventedRegion.filter((each) => !(each.fact === 'member' && each.municipality === b));
    expect(judgedAfter(...apart, vacancies(b))).toEqual([]);
    expect(judgedAfter(...inventedRegion, vacancies(b))).toHaveLength(1);
  });
});

/** The allocation in the month of the vacancies. */
function inMonth(fact: InventedFact): InventedFact {
  return fact.fact === 'allocation' ? { ...fact, on: '2026-08-20' } : fact;
}
