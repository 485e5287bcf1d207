import {
  halfYearFigures,
  MissingHouseholdCount,
  Region,
  type CountedRegion,
  type RulesOfCounting,
} from '@evenwicht/distribution';
import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { MissingKeyCount, OtherRules } from '../counterfactual/other-rules.js';
import { figuresOnDay } from './figures-on-day.js';
import type { Answer, Question, ValidTime } from './question.js';
import { isKnownAt, isOfRules, rulesKnown } from './rules-known.js';

/** A log as far as a replay needs it. */
export interface ReadableLog {
  readAll(after: Position): AsyncIterable<readonly RecordedEvent[]>;
}

/** Answers many questions from one reading of the log. @throws UnknownAgreementVersion */
export async function answersTo(log: ReadableLog, questions: readonly Question[]): Promise<Answer[]> {
  const replay = await replayOf(
    log,
    questions.map(({ knownAt }) => knownAt),
  );
  return questions.map((question) => replay.answer(question));
}

/** The whole log, ready for questions about some moments of knowing; undefined for all that is known. */
export async function replayOf(log: ReadableLog, moments: readonly (Instant | undefined)[]): Promise<Replay> {
  const replay = new Replay(moments);
  for await (const batch of log.readAll(0 as Position)) for (const event of batch) replay.apply(event);
  return replay;
}

/**
 * History as it was known at given moments: one fold for each, all fed by the same events in the order of positions
 * (domain.md 8.3, invariants 10, 13 and 15). What was recorded after a moment is no part of its fold, so an answer for
 * that moment stays the same whatever becomes known later.
 */
export class Replay {
  private readonly known = new Map<Instant | undefined, KnownFacts>();
  /** The streams of agreement and schemes, which are short, whole: to make other rules from. */
  private readonly ruleEvents: RecordedEvent[] = [];

  /** @param moments the moments of knowing that will be asked about; undefined for all that is known */
  constructor(moments: readonly (Instant | undefined)[]) {
    for (const moment of moments) this.known.set(moment, new KnownFacts(moment));
  }

  /** @throws Error for an event type that this version does not know: it is not guessed at. */
  apply(event: RecordedEvent): void {
    const current = upcast(event);
    if (isOfRules(current)) this.ruleEvents.push(current);
    for (const facts of this.known.values()) facts.take(current);
  }

  /** What had been recorded of the region at an announced moment. @throws RangeError for another moment */
  regionAt(knownAt: Instant | undefined): Region {
    return this.at(knownAt).region;
  }

  /** @throws UnknownAgreementVersion, and RangeError for a moment that was not announced */
  answer({ valid, knownAt, rules: asked, ruleSet }: Question): Answer {
    const facts = this.at(knownAt);
    const own = { rules: facts.region.rules, upTo: facts.region.upTo };
    const { rules, upTo } = asked ? rulesKnown(this.ruleEvents, asked, knownAt) : own;
    const named = { knownAt: facts.knownAt };
    return {
      clocks: { valid, ...named, rules: { ...named, ...asked, ...(ruleSet && { ruleSet }) } },
      restsOn: Math.max(facts.region.upTo, upTo) as Position,
      figures: figuresOf(facts.under(ruleSet ? new OtherRules(rules, ruleSet) : rules), valid),
    };
  }

  private at(knownAt: Instant | undefined): KnownFacts {
    const facts = this.known.get(knownAt);
    if (!facts) throw new RangeError(`the moment ${knownAt ?? 'of now'} was not announced`);
    return facts;
  }
}

/** What had been recorded by a moment. */
class KnownFacts {
  readonly region = new Region();
  private latest: Instant | null = null;
  private readonly isKnown;

  constructor(private readonly moment: Instant | undefined) {
    this.isKnown = isKnownAt(moment);
  }

  /** The moment, or the latest at which anything was recorded. */
  get knownAt(): Instant | null {
    return this.moment ?? this.latest;
  }

  take(event: RecordedEvent): void {
    if (!this.isKnown(event)) return;
    this.region.apply(event);
    if (this.latest === null || event.recordedAt > this.latest) this.latest = event.recordedAt;
  }

  under(rules: RulesOfCounting): CountedRegion {
    const { cases, supply, ledger } = this.region;
    return { rules, cases, supply, ledger };
  }
}

function figuresOf(region: CountedRegion, valid: ValidTime): Answer['figures'] {
  try {
    return 'on' in valid ? figuresOnDay(region, valid.on) : halfYearFigures(region, valid.halfYear);
  } catch (error) {
    if (error instanceof MissingKeyCount) return { missingKeyCount: { municipality: error.municipality } };
    if (!(error instanceof MissingHouseholdCount)) throw error;
    const { municipality, referenceDate } = error;
    return { missingHouseholdCount: { municipality, referenceDate } };
  }
}
