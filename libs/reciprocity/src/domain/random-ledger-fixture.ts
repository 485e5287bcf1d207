import fc from 'fast-check';
import type { CaseId, EventId, LedgerActId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import { isOpen, mutualSettlementsOf, type ReciprocityReading } from '@evenwicht/distribution';
import type { LedgerState } from './ledger-state.js';
import type { ReciprocityCommand } from './reciprocity-command.js';
import { reciprocityDecider } from './reciprocity-decider.js';

// invented: four municipalities, and everything that can be done about what they owe, sensible or not
export const municipalities = ['GM0001', 'GM0002', 'GM0003', 'GM0004'] as MunicipalityCode[];
const region = 'invented';
const uuid = (number: number) => `00000000-0000-5000-8000-${String(number).padStart(12, '0')}`;
const dayOf = (number: number) => `2027-${String((number % 12) + 1).padStart(2, '0')}-15` as PlainDate;

/** One thing that is done; the numbers choose among what is there. */
interface Deed {
  readonly what:
    | 'place'
    | 'round'
    | 'undo'
    | 'dispute'
    | 'settle'
    | 'propose'
    | 'agree'
    | 'decline'
    | 'proposeAll'
    | 'agreeAll'
    | 'declineAll'
    | 'succeed';
  readonly one: number;
  readonly other: number;
  readonly day: number;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('place' as const, 'place' as const, 'round' as const) },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'dispute' as const, 'settle' as const) },
    { weight: 1, arbitrary: fc.constantFrom('propose' as const, 'agree' as const) },
    { weight: 1, arbitrary: fc.constantFrom('proposeAll' as const, 'proposeAll' as const, 'agreeAll' as const) },
    { weight: 1, arbitrary: fc.constantFrom('decline' as const, 'declineAll' as const, 'succeed' as const) },
  ),
  one: fc.nat(50),
  other: fc.nat(50),
  day: fc.nat(11),
});
/** The reading of each month of the year: it may change every month, as a dated policy may. */
const readings = fc.array(fc.constantFrom<ReciprocityReading>('pool', 'bilateral', 'bilateral', 'gross'), {
  minLength: 12,
  maxLength: 12,
});
export const ledgers = fc.record({ deeds: fc.array(deed, { maxLength: 40 }), readings });

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[number % Math.max(items.length, 1)] as Item;
}

type Maker = (state: LedgerState, deed: Deed, number: number) => Omit<ReciprocityCommand, 'on'>;

const parties = ({ one, other }: Deed) => ({
  lender: pick(municipalities, one),
  borrower: pick(municipalities, one + 1 + (other % 3)),
});
const someLoan = ({ loans }: LedgerState, { one }: Deed) => pick(loans, one)?.loanId ?? uuid(1);
const actOf = (number: number) => uuid(900_000 + number) as LedgerActId;

const placed: Maker = (_, deedDone, number) => {
  const ids = { placementId: uuid(number) as EventId, caseId: uuid(500_000 + number) as CaseId, caseRevision: 9 };
  return { type: 'RecordReciprocityPlacement', data: { region, ...ids, ...parties(deedDone) } };
};

/** What each deed comes to: mostly about something that is there. */
const makers: Readonly<Record<Deed['what'], Maker>> = {
  place: placed,
  round: placed,
  undo: (state, deedDone) => {
    const { caseId } = pick(state.placements, deedDone.other) ?? { caseId: uuid(500_000) as CaseId };
    return { type: 'ReverseReciprocityPlacement', data: { region, caseId, caseRevision: 10, ...parties(deedDone) } };
  },
  dispute: (state, deedDone) => {
    const by = pick(municipalities, deedDone.other);
    return { type: 'DisputeObligation', data: { region, loanId: someLoan(state, deedDone), by, reason: 'other' } };
  },
  settle: (state, deedDone) => {
    const loanId = (pick(Object.keys(state.disputes), deedDone.one) ?? uuid(1)) as EventId;
    const outcome = pick(['stands', 'annulled'] as const, deedDone.other);
    return { type: 'SettleDispute', data: { region, loanId, by: 'region', outcome } };
  },
  propose: (state, deedDone, number) => {
    const creditor = pick(state.credits.filter(isOpen), deedDone.other)?.lender ?? pick(municipalities, deedDone.other);
    const said = { creditor, by: creditor, reason: 'other', document: 'zaak/1' } as const;
    return {
      type: 'ProposeRelease',
      data: { region, releaseId: actOf(number), loanId: someLoan(state, deedDone), ...said },
    };
  },
  agree: (state, { one, other }, number) => {
    const open = Object.values(state.releases).filter(({ isAgreed }) => !isAgreed);
    const { actId, debtor } = pick(open, one) ?? { actId: actOf(number), debtor: pick(municipalities, other) };
    return { type: 'AgreeToRelease', data: { region, releaseId: actId, by: debtor } };
  },
  decline: (state, { one, other }, number) => {
    const { actId, debtor } = pick(Object.values(state.releases), one) ?? {
      actId: actOf(number),
      debtor: pick(municipalities, other),
    };
    return { type: 'DeclineRelease', data: { region, releaseId: actId, by: debtor } };
  },
  declineAll: (state, { one, other }, number) => {
    const some = pick(Object.values(state.settlements), one);
    const by = pick(['region' as const, ...(some?.municipalities ?? municipalities)], other);
    return { type: 'DeclineSettlement', data: { region, settlementId: some?.actId ?? actOf(number), by } };
  },
  proposeAll: (state, _, number) => {
    const free = state.loans.filter(
      (loan) => isOpen(loan) && loan.reading === 'bilateral' && !state.disputes[loan.loanId],
    );
    const found = mutualSettlementsOf(free)[0]?.obligations ?? free;
    const loanIds = found.map(({ loanId }) => loanId);
    return { type: 'ProposeSettlement', data: { region, settlementId: actOf(number), by: 'region', loanIds } };
  },
  agreeAll: (state, { other }, number) => {
    const last = Object.values(state.settlements).at(-1);
    const by = last?.municipalities.find((party) => !last.agreedBy.includes(party)) ?? pick(municipalities, other);
    return { type: 'AgreeToSettlement', data: { region, settlementId: last?.actId ?? actOf(number), by } };
  },
  /** Always into one before it, so that nobody goes up in itself. */
  succeed: (_, { one, other }) => {
    const place = 1 + (one % 3);
    const [predecessor, successor] = [pick(municipalities, place), pick(municipalities, other % place)];
    return { type: 'TakeOverPosition', data: { region, predecessor, successor } };
  },
};

function commandOf(state: LedgerState, deedDone: Deed, number: number): ReciprocityCommand {
  return { ...makers[deedDone.what](state, deedDone, number), on: dayOf(deedDone.day) } as ReciprocityCommand;
}

type Ledgers = typeof ledgers extends fc.Arbitrary<infer Value> ? Value : never;

/** Carries out what can be; what is turned down leaves the ledger as it is. */
export function carriedOut(
  { deeds, readings: byMonth }: Ledgers,
  seen: (state: LedgerState) => void = () => undefined,
): { state: LedgerState; events: ReciprocityEvent[] } {
  let state = reciprocityDecider.initial;
  const events: ReciprocityEvent[] = [];
  const all = deeds.flatMap(wholeOf);
  all.forEach((one, index) => {
    const command = commandOf(state, one, index + 1);
    const facts = { reading: pick(byMonth, Number(command.on.slice(5, 7)) - 1) };
    const decision = reciprocityDecider.decide(state, { ...command, facts });
    if (!('accepted' in decision)) return;
    state = decision.accepted.reduce(reciprocityDecider.evolve, state);
    events.push(...decision.accepted);
    seen(state);
  });
  return { state, events };
}

/** A round of help in which each helps the next, and a proposal with everybody agreeing: so that settlements come about. */
function wholeOf(deedDone: Deed): readonly Deed[] {
  if (deedDone.what === 'round') return municipalities.map((_, one) => ({ ...deedDone, one, other: 0 }));
  if (deedDone.what !== 'proposeAll') return [deedDone];
  return [deedDone, ...municipalities.map((): Deed => ({ what: 'agreeAll', one: 0, other: 0, day: 11 }))];
}
