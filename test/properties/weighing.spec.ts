import { Region, weigh, type CaseToWeigh } from '@evenwicht/distribution';
import type { OptionSeen, RecordedEvent } from '@evenwicht/events';
import { plainDate, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import { eventsOf, type InventedFact } from '@evenwicht/testing';
import fc from 'fast-check';
import { municipalities, randomHistory } from './random-history.js';

const aMunicipality = fc.constantFrom(...municipalities).map((code) => code as MunicipalityCode);
const aDay = fc
  .integer({ min: 0, max: 700 })
  .map((offset) => new Date(Date.parse('2026-07-01') + offset * 86_400_000).toISOString().slice(0, 10));

/** A household that is granted and waits: of an origin that turned out unable, or without an origin. */
const household = fc.record({
  origin: fc.option(aMunicipality, { nil: undefined }),
  isCounted: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});
type Household = typeof household extends fc.Arbitrary<infer Value> ? Value : never;

function toWeigh({ origin, isCounted }: Household): CaseToWeigh {
  const caseId = 'the-household' as CaseId;
  if (!origin) return { caseId, isCounted, firstStep: 'origin-unknown', needs: [] };
  const firstStepMunicipality = origin;
  return {
    caseId,
    isCounted,
    firstStep: 'origin-unable',
    firstStepMunicipality,
    helpFor: origin,
    needs: [],
  };
}

/** The option chosen at once: a vacancy allocated and let on the day itself. */
function chosenAtOnce({ origin, isCounted }: Household, { municipality, isHelp }: OptionSeen, on: string) {
  const of = { case: 'the household', on };
  const placement = isHelp ? { basis: 'reciprocity', origin } : { basis: 'mediationTable' };
  return [
    { fact: 'application', ...of, municipality, scope: isCounted ? 'statutory' : 'local-category' },
    { fact: 'decision', ...of, outcome: 'granted' },
    { fact: 'allocation', ...of, municipality, ...placement },
    { fact: 'tenancy', ...of },
  ] satisfies InventedFact[];
}

function regionAfter(events: readonly RecordedEvent[]): Region {
  const region = new Region();
  for (const event of events) region.apply(event);
  return region;
}

function optionOf(options: readonly OptionSeen[], at: MunicipalityCode): OptionSeen | undefined {
  return options.find(({ municipality }) => municipality === at);
}

/** What the weighing said would be, in the words of a weighing of what is. */
const asForeseen = ({ operationalShare, balance, reciprocity, dispersionIfPlaced }: OptionSeen) => ({
  share: operationalShare?.ifPlaced,
  allocationCount: operationalShare?.allocationCount.ifPlaced,
  housed: balance?.housed.ifPlaced,
  expected: balance?.expected.ifPlaced,
  balance: balance?.balance.ifPlaced,
  dispersion: dispersionIfPlaced,
  openLoanCount: reciprocity.openLoanCount.ifPlaced,
  openCreditCount: reciprocity.openCreditCount.ifPlaced,
});

const asItIs = ({ operationalShare, balance, reciprocity }: OptionSeen, dispersion: unknown) => ({
  share: operationalShare?.now,
  allocationCount: operationalShare?.allocationCount.now,
  housed: balance?.housed.now,
  expected: balance?.expected.now,
  balance: balance?.balance.now,
  dispersion,
  openLoanCount: reciprocity.openLoanCount.now,
  openCreditCount: reciprocity.openCreditCount.now,
});

describe('The weighing of a simulation (3a, 3c)', () => {
  it('equals what later really happened when the option is chosen at once', () => {
    fc.assert(
      fc.property(randomHistory, household, aDay, aMunicipality, (history, waiting, on, at) => {
        const before = weigh(regionAfter(eventsOf(history)), toWeigh(waiting), plainDate(on));
        const option = optionOf(before.options, at);
        fc.pre(option !== undefined);

        const facts = [...history, ...chosenAtOnce(waiting, option, on)];
        const after = weigh(regionAfter(eventsOf(facts)), toWeigh(waiting), plainDate(on));

        const real = optionOf(after.options, at);
        expect(real && asItIs(real, after.dispersion)).toEqual(asForeseen(option));
        const origin = waiting.origin && optionOf(after.options, waiting.origin);
        if (!option.reciprocityOfOrigin || !origin) return;
        expect(origin.reciprocity.openLoanCount.now).toBe(option.reciprocityOfOrigin.openLoanCount.ifPlaced);
        expect(origin.reciprocity.openCreditCount.now).toBe(option.reciprocityOfOrigin.openCreditCount.ifPlaced);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what is to be distributed: balances sum to zero now and if placed, and the case pending is one short', () => {
    fc.assert(
      fc.property(randomHistory, household, aDay, (history, waiting, on) => {
        const { options } = weigh(regionAfter(eventsOf(history)), toWeigh(waiting), plainDate(on));
        const inSums = options.flatMap(({ balance }) => balance ?? []);
        fc.pre(inSums.length > 0);
        const total = (moment: 'now' | 'pending') =>
          inSums.reduce((sum, { balance }) => sum + balance[moment].numerator / balance[moment].denominator, 0);
        expect(total('now')).toBeCloseTo(0, 6);
        expect(total('pending')).toBeCloseTo(-1, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('excludes nobody for a figure, and ranks nobody that is excluded (domain.md invariant 2)', () => {
    fc.assert(
      fc.property(randomHistory, household, aDay, (history, waiting, on) => {
        const seen = weigh(regionAfter(eventsOf(history)), toWeigh(waiting), plainDate(on));
        for (const { rank, excludedFor } of seen.options) {
          expect(excludedFor.filter((reason) => reason !== 'not-a-member')).toEqual([]);
          if (rank !== null) expect(excludedFor).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
