import fc from 'fast-check';
import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import { inOrderOfStart, isOpen, settlePool } from '@evenwicht/distribution';
import type { LedgerState } from './ledger-state.js';
import type { ReciprocityCommand } from './reciprocity-command.js';
import { reciprocityDecider } from './reciprocity-decider.js';

// invented: some municipalities, many households, each housed and undone a few times
const municipalities = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005'] as MunicipalityCode[];
const uuid = (number: number) => `00000000-0000-5000-8000-${String(number).padStart(12, '0')}`;
const dayOf = (number: number) => `2027-${String((number % 12) + 1).padStart(2, '0')}-15` as PlainDate;

interface Household {
  readonly lender: number;
  readonly distance: number;
  /** The day of each tenancy; all but the last are undone. */
  readonly starts: readonly number[];
  readonly isUndone: boolean;
}

const household: fc.Arbitrary<Household> = fc.record({
  lender: fc.nat(municipalities.length - 1),
  distance: fc.integer({ min: 1, max: municipalities.length - 1 }),
  starts: fc.array(fc.nat(11), { minLength: 1, maxLength: 3 }),
  isUndone: fc.boolean(),
});
const households = fc.array(household, { maxLength: 9 });

/** Everything that happens to one household, in the order of its case. */
function commandsOf({ lender: index, distance, starts, isUndone }: Household, number: number): ReciprocityCommand[] {
  const lender = municipalities[index]!;
  const borrower = municipalities[(index + distance) % municipalities.length]!;
  const data = { region: 'invented', caseId: uuid(number) as CaseId, lender, borrower };
  return starts.flatMap((start, attempt): ReciprocityCommand[] => {
    const [on, caseRevision] = [dayOf(start), 10 * attempt];
    const placementId = uuid(1000 + number * 10 + attempt) as EventId;
    const placed = { type: 'RecordReciprocityPlacement' as const, on, data: { ...data, caseRevision, placementId } };
    const undone = {
      type: 'ReverseReciprocityPlacement' as const,
      on,
      data: { ...data, caseRevision: caseRevision + 5 },
    };
    return attempt < starts.length - 1 || isUndone ? [placed, undone] : [placed];
  });
}

function carriedOut(commands: readonly ReciprocityCommand[]): { state: LedgerState; events: ReciprocityEvent[] } {
  let state = reciprocityDecider.initial;
  const events = commands.flatMap((command) => {
    const decision = reciprocityDecider.decide(state, { ...command, facts: { reading: 'pool' } });
    if ('rejected' in decision) throw new Error(decision.rejected);
    state = decision.accepted.reduce(reciprocityDecider.evolve, state);
    return decision.accepted;
  });
  return { state, events };
}

const byId = (obligations: readonly { loanId?: string; creditId?: string }[]) =>
  new Map(obligations.map((obligation) => [obligation.loanId ?? obligation.creditId, obligation]));

/** Nets as the ledger's own loans and credits tell them. */
function netsOf({ loans, credits }: LedgerState): Record<string, number> {
  const nets: Record<string, number> = {};
  for (const { borrower } of loans.filter(isOpen)) nets[borrower] = (nets[borrower] ?? 0) + 1;
  for (const { lender } of credits.filter(isOpen)) nets[lender] = (nets[lender] ?? 0) - 1;
  return Object.fromEntries(Object.entries(nets).filter(([, net]) => net !== 0));
}

/** Any order of all the commands. */
const shuffled = households.chain((some) => {
  const commands = some.flatMap(commandsOf);
  return fc.tuple(
    fc.constant(commands),
    fc.shuffledSubarray(commands, { minLength: commands.length, maxLength: commands.length }),
  );
});

test('conservation: after every command the ledger says what settlePool says of the placements that stand', () => {
  fc.assert(
    fc.property(shuffled, ([, commands]) => {
      for (let length = 0; length <= commands.length; length += 1) {
        const { state } = carriedOut(commands.slice(0, length));
        const settled = settlePool(inOrderOfStart(state.placements));
        expect(byId(state.loans)).toEqual(byId(settled.loans));
        expect(byId(state.credits)).toEqual(byId(settled.credits));
      }
    }),
    { numRuns: 40 },
  );
});

test('conservation: nets sum to zero, and open loans equal open credits (invariants 9 and 11)', () => {
  fc.assert(
    fc.property(shuffled, ([, commands]) => {
      const { state } = carriedOut(commands);
      expect(Object.values(netsOf(state)).reduce((sum, net) => sum + net, 0)).toBe(0);
      expect(state.loans.filter(isOpen)).toHaveLength(state.credits.filter(isOpen).length);
    }),
  );
});

test('one placement settles at most one loan and opens at most one (invariant 9)', () => {
  fc.assert(
    fc.property(shuffled, ([, commands]) => {
      const { state } = carriedOut(commands);
      const repaying = state.loans.flatMap(({ repaidBy }) => repaidBy ?? []);
      expect(new Set(repaying).size).toBe(repaying.length);
      expect(new Set(state.loans.map(({ loanId }) => loanId)).size).toBe(state.loans.length);
    }),
  );
});

test('order of arrival: whatever comes first, the same placements stand and the nets are the same', () => {
  fc.assert(
    fc.property(shuffled, ([inOrder, reordered]) => {
      const [expected, found] = [carriedOut(inOrder).state, carriedOut(reordered).state];
      const standing = ({ placements }: LedgerState) => placements.map(({ placementId }) => placementId).sort();
      expect(standing(found)).toEqual(standing(expected));
      expect(netsOf(found)).toEqual(netsOf(expected));
    }),
  );
});

test('order of arrival: where no two start on one day, every loan and credit is the same', () => {
  const distinct = shuffled.map(([inOrder, reordered]) => {
    const placed = inOrder.filter(({ type }) => type === 'RecordReciprocityPlacement');
    const onDayOfItsOwn = (command: ReciprocityCommand): ReciprocityCommand => {
      const rank = placed.findIndex(({ data }) => JSON.stringify(data) === JSON.stringify(command.data));
      return rank < 0 ? command : { ...command, on: `20${String(28 + rank).padStart(2, '0')}-01-01` as PlainDate };
    };
    return [inOrder.map(onDayOfItsOwn), reordered.map(onDayOfItsOwn)] as const;
  });
  fc.assert(
    fc.property(distinct, ([inOrder, reordered]) => {
      const [expected, found] = [carriedOut(inOrder).state, carriedOut(reordered).state];
      expect(byId(found.loans)).toEqual(byId(expected.loans));
      expect(byId(found.credits)).toEqual(byId(expected.credits));
    }),
  );
});

test('repetition: sending everything again, in any order, records nothing', () => {
  fc.assert(
    fc.property(shuffled, ([inOrder, again]) => {
      const { events } = carriedOut(inOrder);
      expect(carriedOut([...inOrder, ...again]).events).toHaveLength(events.length);
    }),
  );
});

test('replay equals live: the events of the ledger alone give its state', () => {
  fc.assert(
    fc.property(shuffled, ([, commands]) => {
      const { state, events } = carriedOut(commands);
      expect(events.reduce(reciprocityDecider.evolve, reciprocityDecider.initial)).toEqual(state);
    }),
  );
});
