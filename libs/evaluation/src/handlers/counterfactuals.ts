import { setImmediate } from 'node:timers/promises';
import type { HalfYear } from '@evenwicht/kernel';
import { Busy } from '@evenwicht/service-kit';
import type { RuleSet } from '../counterfactual/rule-set.js';
import { pastIn } from '../counterfactual/counterfactual.js';
import type { RuleSetCompared } from '../counterfactual/past.js';
import { decidedAgain, type RuleSetRedecided } from '../redecision/redecision.js';
import type { ReadableLog } from '../replay/replay.js';
import { inPieces } from './in-pieces.js';
import { Turns } from './turns.js';

export const modes = ['bookkeeping', 're-decision'] as const;
export type Mode = (typeof modes)[number];

/** How half-years would have been under other rules, in one of two ways (docs/replay.md). */
export interface RulesAsked {
  readonly mode: Mode;
  readonly ruleSets: readonly RuleSet[];
  readonly halfYears: readonly HalfYear[];
}

export type ComparedOrRedecided = RuleSetCompared | RuleSetRedecided;

interface Limits {
  /** How many may wait for their turn, the one under way included. */
  readonly waiting: number;
  /** Of one calculation. */
  readonly milliseconds: number;
}

const defaultLimits: Limits = { waiting: 4, milliseconds: 60_000 };

/** Each rule set judges every decision of the log again: the more of them, the fewer events at a stretch. */
const judgementsAtAStretch = 200;

/** Replays the log under other rules, one question at a time, in pieces between which others are served; keeps nothing. */
export class Counterfactuals {
  private readonly turns: Turns;

  constructor(
    private readonly log: ReadableLog,
    private readonly limits = defaultLimits,
  ) {
    this.turns = new Turns(limits.waiting);
  }

  /** One for each rule set, in their order. @throws Busy PastNotReproduced EventStoreUnavailable */
  compared(asked: RulesAsked): Promise<readonly ComparedOrRedecided[]> {
    return this.turns.take(async () => {
      const deadline = Date.now() + this.limits.milliseconds;
      const size = Math.max(1, Math.floor(judgementsAtAStretch / asked.ruleSets.length));
      return comparedIn(before(deadline, inPieces(this.log, size)), asked, deadline);
    });
  }
}

async function comparedIn(log: ReadableLog, { mode, ruleSets, halfYears }: RulesAsked, deadline: number) {
  if (mode === 're-decision') {
    const again = await decidedAgain(log, ruleSets);
    return oneByOne(halfYears, deadline, (halfYear) => again.compare([halfYear]));
  }
  const past = await pastIn(log);
  return oneByOne<RuleSetCompared>(halfYears, deadline, (halfYear) => past.compare(ruleSets, [halfYear]));
}

/** The half-years of a rule set in one answer, computed with others served in between. */
async function oneByOne<Answer extends ComparedOrRedecided>(
  halfYears: readonly HalfYear[],
  deadline: number,
  compare: (halfYear: HalfYear) => readonly Answer[],
): Promise<readonly Answer[]> {
  let whole: readonly Answer[] = [];
  for (const halfYear of halfYears) {
    stopAfter(deadline);
    const one = compare(halfYear);
    whole = one.map((next, index) => ({ ...next, halfYears: [...(whole[index]?.halfYears ?? []), ...next.halfYears] }));
    await setImmediate();
  }
  return whole;
}

function before(deadline: number, log: ReadableLog): ReadableLog {
  return {
    async *readAll(after) {
      for await (const batch of log.readAll(after)) {
        stopAfter(deadline);
        yield batch;
      }
    },
  };
}

function stopAfter(deadline: number): void {
  if (Date.now() > deadline) throw new Busy('CALCULATION_TOO_LONG', tooLong);
}

const tooLong = 'Dit narekenen duurt te lang. Vraag minder regels of halfjaren tegelijk, of gebruik de opdrachtregel.';
