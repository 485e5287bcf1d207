import { accept, alreadySo, type MunicipalityCode } from '@evenwicht/kernel';
import { inCodesOf, Successions, type Succession } from '@evenwicht/distribution';
import type { LedgerState, Release, Settlement } from './ledger-state.js';
import type { LedgerDecision } from './ledger-step.js';
import type { TakeOverPosition } from './reciprocity-command.js';
import { restatementOf } from './restatement.js';

/**
 * E-21: loans and credits of a municipality that went up in another stand with the successor, from the day of the merger
 * (wet Arhi: rights and duties pass whole). What then lies on both sides of it ends (BW 6:161).
 */
export function takeOverPosition(state: LedgerState, { on, data }: TakeOverPosition): LedgerDecision {
  const { predecessor, successor } = data;
  if (state.successions.some((known) => known.predecessor === predecessor)) return alreadySo;
  const successions = inOrder([...state.successions, { predecessor, successor, on }]);
  return accept(
    { type: 'ReciprocityPositionTransferred', occurredOn: on, data: { predecessor, successor } },
    ...restatementOf(state, { successions }, on),
  );
}

/** After what was recorded, which keeps its codes: every obligation is of whoever stands for them by now. */
export function asItStands(state: LedgerState): LedgerState {
  const { successions } = state;
  if (successions.length === 0) return state;
  const now = standingBy(successions);
  return {
    ...state,
    loans: state.loans.map((loan) => inCodesOf(loan, now)),
    credits: state.credits.map((credit) => inCodesOf(credit, now)),
    disputes: changed(state.disputes, now),
    releases: changed(state.releases, (release) => releaseNow(release, now)),
    settlements: changed(state.settlements, (settlement) => settlementNow(settlement, now)),
  };
}

export function inOrder(successions: readonly Succession[]): readonly Succession[] {
  return [...successions].sort((left, right) => (left.on < right.on ? -1 : Number(left.on > right.on)));
}

type Now = (municipality: MunicipalityCode) => MunicipalityCode;

function standingBy(successions: readonly Succession[]): Now {
  const known = new Successions();
  for (const succession of successions) known.record(succession);
  const last = successions.at(-1)?.on;
  return (municipality) => (last ? known.standsFor(municipality, last) : municipality);
}

function changed<Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Whoever has to agree. */
function releaseNow(release: Release, now: Now): Release {
  const { debtor, creditor, proposedBy } = release;
  return { ...release, debtor: now(debtor), creditor: now(creditor), proposedBy: now(proposedBy) };
}

function settlementNow(settlement: Settlement, now: Now): Settlement {
  const { municipalities, agreedBy, proposedBy } = settlement;
  return {
    ...settlement,
    municipalities: [...new Set(municipalities.map(now))].sort(),
    agreedBy: [...new Set(agreedBy.map(now))],
    proposedBy: proposedBy === 'region' ? proposedBy : now(proposedBy),
  };
}
