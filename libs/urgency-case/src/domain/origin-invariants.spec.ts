import fc from 'fast-check';
import type { CaseEvent } from '@evenwicht/events';
import { caseDecider } from './case-decider.js';
import { openDisputeOf, ownOriginOf, type CaseState } from './case-state.js';
import { walk, type Taken } from './random-walk-fixture.js';

const step = fc.noBias(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)));
const walks = fc.sample(fc.array(step, { minLength: 25, maxLength: 40, size: 'max' }), {
  numRuns: 700,
  seed: 20260702,
});
const decisions = walks.flatMap(walk);

/** Every decision with such an event; fails where there were too few to say anything. */
function alwaysAt(
  isMeant: (event: CaseEvent, before: CaseState) => boolean,
  property: (taken: Taken, after: CaseState) => void,
): void {
  const met = decisions.filter(({ before, events }) => events.some((event) => isMeant(event, before)));
  for (const taken of met) property(taken, taken.events.reduce(caseDecider.evolve, taken.before));
  expect(met.length).toBeGreaterThan(10);
}

describe('whatever is asked of a case, in whatever order', () => {
  test('E-02: no placement tells where a household came from that cannot return', () => {
    const isPlacement = ({ type }: CaseEvent) => type === 'DwellingAllocated' || type === 'TenancyStarted';
    alwaysAt(
      (event, { unsuitableReturn, origin }) => isPlacement(event) && !!unsuitableReturn && !!origin,
      ({ events }) => {
        for (const { data } of events.filter(isPlacement))
          expect(data).toMatchObject({ municipalityOfOrigin: undefined });
      },
    );
  });

  test('E-10: a dispute moves nobody: destination, hand-over and dwelling stay as they are', () => {
    alwaysAt(
      ({ type }) => type === 'OriginDisputed',
      ({ before, events }, { destination, handedOverTo, allocation, tenancy, ...after }) => {
        expect({ destination, handedOverTo, allocation, tenancy }).toEqual(placeIn(before));
        expect(events.length).toBeLessThanOrEqual(2);
        expect(openDisputeOf(after)).toBeDefined();
      },
    );
  });

  test('E-10: a dispute that is resolved names the origin that stands from then on', () => {
    alwaysAt(
      ({ type }) => type === 'OriginDisputeResolved',
      ({ events }, { origin, openQuestions, dispute }) => {
        expect(events[0]?.data).toMatchObject({ origin: origin?.origin });
        expect(openQuestions).not.toContain('origin-disputed');
        expect(dispute?.resolved).toBeDefined();
      },
    );
  });

  test('invariants 3 to 6: a destination is revised by the table, which weighed, or follows the care; never by 1a', () => {
    alwaysAt(
      ({ type }) => type === 'DestinationRevised',
      ({ before, events }, { destination, determination, carePlace }) => {
        const types = events.map(({ type }) => type);
        const isCare = destination?.basis === 'informalCare';
        expect(types).toContain(isCare ? 'ResidencePrincipleSetAside' : 'DeterminedByMediationTable');
        expect(destination?.municipality).toBe(isCare ? carePlace?.carePlace : determination?.destination);
        expect(destination?.basis).not.toBe('residencePrinciple');
        expect(before.allocation).toBeUndefined();
      },
    );
  });

  test('E-11: a corrected origin leaves a household where it lives, since the days that it does', () => {
    alwaysAt(
      ({ type }, { tenancy }) => type === 'OriginCorrected' && !!tenancy,
      ({ before }, after) => {
        expect(after.tenancy).toEqual(before.tenancy);
        expect(homeIn(after)).toEqual(homeIn(before));
      },
    );
  });

  test('E-11: who is housed by help is of the municipality that was helped, also after every correction', () => {
    alwaysAt(
      (event) => event.type === 'TenancyStarted' && event.data.basis === 'reciprocity',
      (_, after) => {
        expect(after.allocation?.placement.municipalityOfOrigin).toBe(ownOriginOf(after));
      },
    );
  });
});

function placeIn({ destination, handedOverTo, allocation, tenancy }: CaseState) {
  return { destination, handedOverTo, allocation, tenancy };
}

function homeIn({ allocation }: CaseState) {
  if (!allocation) return undefined;
  const { municipality, association, kind, scope } = allocation.placement;
  return { on: allocation.on, municipality, association, kind, scope };
}
