import type { Position } from '@evenwicht/events';
import type { HalfYear } from '@evenwicht/kernel';
import type { ReadableLog } from '../replay/replay.js';
import { CountedPast } from './counted-past.js';
import type { Past, RuleSetCompared } from './past.js';
import type { RuleSet } from './rule-set.js';

/**
 * Counterfactual bookkeeping: decisions stand, figures are recomputed under other rules by the same functions. The log
 * is read and the cases are folded once, however many rule sets there are.
 * @throws PastNotReproduced before anything is compared
 */
export async function counterfactual(
  log: ReadableLog,
  ruleSets: readonly RuleSet[],
  halfYears: readonly HalfYear[],
): Promise<RuleSetCompared[]> {
  return (await pastIn(log)).compare(ruleSets, halfYears);
}

/** What happened, ready to be looked at under other rules. */
export async function pastIn(log: ReadableLog): Promise<Past> {
  const counted = new CountedPast();
  for await (const batch of log.readAll(0 as Position)) for (const event of batch) counted.apply(event);
  const past = counted.whole();
  await past.checkPassedReports(log);
  return past;
}
