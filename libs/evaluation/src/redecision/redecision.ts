import { subjectOf, upcast, type CaseEvent, type Position, type RecordedEvent } from '@evenwicht/events';
import type { CaseId, HalfYear, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { HalfYearCompared } from '../counterfactual/comparison.js';
import { PastNotReproduced } from '../counterfactual/past-not-reproduced.js';
import { Past, type RuleSetCompared } from '../counterfactual/past.js';
import type { RuleSet } from '../counterfactual/rule-set.js';
import type { ReadableLog } from '../replay/replay.js';
import { isOfRules } from '../replay/rules-known.js';
import type { Flip } from './flip.js';
import { loansOtherwise } from './loans-otherwise.js';
import { decisionDifference, type DecisionDifference } from './recorded-decisions.js';
import { firstInAdvice } from './rules-again.js';
import { rulingOn } from './rulings.js';
import { Trails, type EventNamed } from './trails.js';
import { undecidedIn, type Undecided } from './undecided.js';
import { World } from './world.js';

export interface HalfYearRedecided extends HalfYearCompared {
  readonly undecided: Undecided;
}

/** What would have become of half-years if the rules had decided again; `other` counts only what they decide. */
export interface RuleSetRedecided extends RuleSetCompared {
  readonly halfYears: readonly HalfYearRedecided[];
  /** In the order of the log; loans by the order of their placements after them. */
  readonly flips: readonly Flip[];
}

/**
 * Counterfactual re-decision: where a rule decided, it decides again, step by step along the log; what people decided
 * stands where these rules accept it as it was, and is otherwise counted as undecided, never guessed. One reading of the
 * log, however many rule sets there are.
 * @throws PastNotReproduced before anything is compared
 */
export async function redecision(
  log: ReadableLog,
  ruleSets: readonly RuleSet[],
  halfYears: readonly HalfYear[],
): Promise<RuleSetRedecided[]> {
  return (await decidedAgain(log, ruleSets)).compare(halfYears);
}

/** What happened, with every rule that had a say decided again under each of the rule sets. */
export async function decidedAgain(log: ReadableLog, ruleSets: readonly RuleSet[]): Promise<Redecision> {
  const again = new Redecision(ruleSets);
  for await (const batch of log.readAll(0 as Position)) for (const event of batch) again.apply(event);
  await again.checkPassedReports(log);
  return again;
}

export class Redecision {
  private readonly past = new Past();
  private readonly trails = new Trails();
  private readonly worlds: readonly World[];
  private readonly decisions: DecisionDifference[] = [];
  private readonly unweighedOn: PlainDate[] = [];

  constructor(ruleSets: readonly RuleSet[]) {
    this.worlds = ruleSets.map((ruleSet) => new World(ruleSet, this.past.region, this.trails));
  }

  /** @throws Error for an event type that this version does not know: it is not guessed at. */
  apply(event: RecordedEvent): void {
    const current = upcast(event);
    this.decideAgain(current);
    this.past.apply(current);
    this.trails.follow(current);
    if (isOfRules(current)) for (const world of this.worlds) world.renewRules();
  }

  /** For reports of which the position had passed when their closing was recorded; else nothing is read. */
  checkPassedReports(log: ReadableLog): Promise<void> {
    return this.past.checkPassedReports(log);
  }

  /** @throws PastNotReproduced */
  compare(halfYears: readonly HalfYear[]): RuleSetRedecided[] {
    this.past.check();
    if (this.decisions.length > 0) throw new PastNotReproduced({ decisions: this.decisions });
    const { region } = this.past;
    const regions = this.worlds.map((world) => world.region);
    return this.past.compareWith(regions, halfYears).map((compared, index) => {
      const world = this.worlds[index] as World;
      const withUndecided = compared.map((one) => ({
        ...one,
        undecided: undecidedIn(world, region, one.halfYear, this.unweighedOn),
      }));
      const flips = [...world.flips, ...loansOtherwise(world, region, this.trails)];
      return { ruleSet: world.ruleSet, restsOn: region.upTo, halfYears: withUndecided, flips };
    });
  }

  /** Before the event counts: a decision knows what came before it. */
  private decideAgain(event: RecordedEvent): void {
    const rule = rulingOn(event);
    if (!rule) return;
    const known = event as unknown as EventNamed<CaseEvent['type']>;
    const { region: actual } = this.past;
    const difference = decisionDifference(actual, known);
    if (difference) this.decisions.push(difference);
    if (known.type === 'DeterminedByMediationTable' && !known.data.weighing) this.unweighedOn.push(event.occurredOn);
    const trail = this.trails.of(event.stream);
    const actualFirst = once(() => this.firstInFact(known));
    for (const world of this.worlds) rule({ actual, world, trail, actualFirst }, known as never);
  }

  private firstInFact(event: EventNamed<CaseEvent['type']>): MunicipalityCode | null {
    const seen = event.type === 'DeterminedByMediationTable' ? event.data.weighing : undefined;
    return seen ? firstInAdvice(this.past.region, { caseId: subjectOf(event.stream) as CaseId, seen }) : null;
  }
}

function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}
