import type { RuleSet } from '../counterfactual/rule-set.js';
import type { FiguresOnDay } from './figures-on-day.js';
import type { HalfYearFigures } from '@evenwicht/distribution';
import type { Position } from '@evenwicht/events';
import type { HalfYear, Instant, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** When it was so in the world: a whole half-year, or a day. */
export type ValidTime = { readonly halfYear: HalfYear } | { readonly on: PlainDate };

/** Which rules it is judged by. Never rules that became known after `knownAt` of the question, unless that is asked. */
export type RulesAsked =
  /** The rules that were known at a moment, earlier or later than the facts. */
  | { readonly knownAt: Instant }
  /** The rules as they stood when another version of the agreement took the place of this one, or as they stand now. */
  | { readonly agreementVersion: string };

/**
 * A question by three clocks. "What did we on 1 July 2027 take the balance of Zwolle in the second half of 2026 to be,
 * under the rules of that day?"
 */
export interface Question {
  readonly valid: ValidTime;
  /** Only what had been recorded by then. Default: everything in the log. */
  readonly knownAt?: Instant | undefined;
  /** Default: the rules as known at `knownAt`. */
  readonly rules?: RulesAsked | undefined;
  /** Laid over those rules, each change from its day on. */
  readonly ruleSet?: RuleSet | undefined;
}

/** The three clocks as they stood for an answer: none is left out, also where the question left it out. */
export interface Clocks {
  readonly valid: ValidTime;
  /** As asked; without it the latest moment of recording in the log. Null for an empty log. */
  readonly knownAt: Instant | null;
  readonly rules: { readonly knownAt: Instant | null; readonly agreementVersion?: string; readonly ruleSet?: RuleSet };
}

/** A household count that the figures need is not known, or nought (E-37). */
export interface FiguresMissingHouseholds {
  readonly missingHouseholdCount: { readonly municipality: MunicipalityCode; readonly referenceDate: PlainDate };
}

/** The rule set gives another key, and not of this member how much it has of it. */
export interface FiguresMissingKeyCount {
  readonly missingKeyCount: { readonly municipality: MunicipalityCode };
}

export interface Answer {
  readonly clocks: Clocks;
  /** Position of the last event that was taken into account, of the facts or of the rules; 0 for none. */
  readonly restsOn: Position;
  readonly figures: HalfYearFigures | FiguresOnDay | FiguresMissingHouseholds | FiguresMissingKeyCount;
}

/** A version of the agreement that was not adopted, as far as was known at the moment of the question. */
export class UnknownAgreementVersion extends Error {
  constructor(readonly agreementVersion: string) {
    super(`no agreement of version ${agreementVersion} was adopted`);
    this.name = 'UnknownAgreementVersion';
  }
}
