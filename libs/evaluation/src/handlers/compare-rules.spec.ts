import { MemoryEventStore } from '@evenwicht/event-store';
import { subjectOf, type Position } from '@evenwicht/events';
import type { CaseId, HalfYear } from '@evenwicht/kernel';
import { Busy, type Visit } from '@evenwicht/service-kit';
import { copyInto, eventsOf, housed, inventedRegion, workedExample } from '@evenwicht/testing';
import { ProtectedCases } from '../audit-trail/protected-cases.js';
import { PastNotReproduced } from '../counterfactual/past-not-reproduced.js';
import type { RuleSetRedecided } from '../redecision/redecision.js';
import type { ReadableLog } from '../replay/replay.js';
import { CompareRules, CompareRulesHandler } from './compare-rules.js';
import { Counterfactuals, type RulesAsked } from './counterfactuals.js';

const actual = { name: 'actual', changes: [] };
const ofOneHalfYear: RulesAsked = {
  mode: 'bookkeeping',
  ruleSets: [actual],
  halfYears: ['2026-H2' as HalfYear],
};
const visit = {
  visitor: { role: 'evaluator', organisation: 'region', pseudonym: 'e' },
  operation: 'calculateCounterfactual',
};

async function logOf(facts: Parameters<typeof eventsOf>[0]) {
  const log = new MemoryEventStore();
  await copyInto(log, eventsOf(facts));
  return log;
}

/** Answers what it is given. */
function answering(answer: () => Promise<unknown>): Counterfactuals {
  return { compared: answer } as unknown as Counterfactuals;
}

function ask(handler: CompareRulesHandler) {
  return handler.execute(new CompareRules(visit as unknown as Visit, ofOneHalfYear));
}

describe('What is told to evaluators of steps that come out otherwise', () => {
  it('leaves out those of cases of which the origin may be unsafe, and says how many (E-02)', async () => {
    const log = await logOf([...inventedRegion, ...housed('x'), ...housed('y', { category: 'womensRefuge' })]);
    const events = eventsOf([...inventedRegion, ...housed('x'), ...housed('y', { category: 'womensRefuge' })]);
    const cases = [...new Set(events.flatMap(({ stream }) => (stream.startsWith('case-') ? [subjectOf(stream)] : [])))];
    const flips = cases.map((caseId) => ({ caseId: caseId as CaseId, municipality: 'GM0148' }));
    const redecided = [
      { ruleSet: actual, restsOn: 1 as Position, halfYears: [], flips },
    ] as unknown as RuleSetRedecided[];
    const handler = new CompareRulesHandler(
      answering(async () => redecided),
      new ProtectedCases(log),
    );

    expect(await ask(handler)).toEqual([{ ...redecided[0], flips: [flips[0]], withheldFlipCount: 1 }]);
  });

  it('is nothing where the actual rules do not give what is on record, and says where it differs', async () => {
    const differing = new PastNotReproduced({ reports: [{} as never], decisions: [{} as never, {} as never] });
    const handler = new CompareRulesHandler(
      answering(() => Promise.reject(differing)),
      new ProtectedCases(await logOf(inventedRegion)),
    );

    await expect(ask(handler)).rejects.toMatchObject({
      status: 409,
      code: 'PAST_NOT_REPRODUCED',
      detail: expect.stringContaining('0 in de wederkerigheid, 1 in afgesloten verslagen, 2 onder besluiten'),
    });
  });
});

describe('A replay under other rules for whoever waits', () => {
  const halfYears = ['2026-H2', '2027-H1'] as HalfYear[];

  it.each(['bookkeeping', 're-decision'] as const)('answers each half-year in its order, by %s', async (mode) => {
    const log = await logOf(workedExample);
    const [compared] = await new Counterfactuals(log).compared({ mode, ruleSets: [actual], halfYears });

    expect(compared?.halfYears.map(({ halfYear, missing }) => [halfYear, missing?.what])).toEqual([
      ['2026-H2', undefined],
      ['2027-H1', 'householdCount'], // of 2026 none is in the example
    ]);
    expect(compared?.restsOn).toBe(await log.head());
  });

  it('lets others go on meanwhile', async () => {
    const log = await logOf(workedExample);
    let turnCount = 0;
    const turn = () => {
      turnCount += 1;
      timer = setImmediate(turn);
    };
    let timer = setImmediate(turn);
    await new Counterfactuals(log).compared({ mode: 're-decision', ruleSets: [actual], halfYears });
    clearImmediate(timer);

    expect(turnCount).toBeGreaterThan((await log.head()) / 200);
  });

  it('stops after its time, and asks whoever comes when too many wait to come back', async () => {
    const log: ReadableLog = await logOf(workedExample);
    const hurried = new Counterfactuals(log, { waiting: 1, milliseconds: -1 });

    await expect(hurried.compared(ofOneHalfYear)).rejects.toMatchObject({ code: 'CALCULATION_TOO_LONG' });
    const first = hurried.compared(ofOneHalfYear).catch(() => undefined);
    expect(() => hurried.compared(ofOneHalfYear)).toThrow(Busy);
    await first;
  });
});
