import { ledgerOn, type CaseOnFile, type Region } from '@evenwicht/distribution';
import {
  sentenceOf,
  streamName,
  upcast,
  type CaseEvent,
  type Names,
  type Position,
  type RecordedEvent,
} from '@evenwicht/events';
import { dayInAmsterdam, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { CaseLife, movesACount, type CaseFact } from './case-life.js';
import { countsOf, type CaseCount } from './counts-of-case.js';
import { figuresOf, type ExplainedFigures } from './figures-of-counts.js';
import { whyThere } from './why-there.js';
import { wouldDiffer, type Difference } from './would-differ.js';

/** A fact that moved where the case counts, and whose word it is. */
export interface ExplainedFact extends Pick<CaseFact, 'position' | 'occurredOn' | 'recordedAt' | 'organisation'> {
  readonly sentence: string;
}

/** What the placement did in the ledger of reciprocity. */
export interface ExplainedReciprocity {
  readonly borrower: MunicipalityCode;
  readonly lender: MunicipalityCode;
  readonly opensLoan: boolean;
  readonly gainsCredit: boolean;
}

/** Why a case counts where it counts, as far as the log up to a position tells. The same position gives the same. */
export interface CaseExplanation {
  readonly caseId: CaseId;
  /** Of the last event that was taken into account, of this case or of another. */
  readonly position: Position;
  readonly agreementVersion: string;
  readonly counts: readonly CaseCount[];
  readonly reasons: readonly string[];
  readonly facts: readonly ExplainedFact[];
  readonly figures: readonly ExplainedFigures[];
  readonly reciprocity: ExplainedReciprocity | undefined;
  readonly differences: readonly Difference[];
  readonly names: Names;
}

/**
 * @param region as known at the position that the explanation is about
 * @param recorded the events of the case up to there, in their order
 * @returns undefined for a case that is not in the log by then
 */
export function explanationOf(
  caseId: CaseId,
  region: Region,
  recorded: readonly RecordedEvent[],
): CaseExplanation | undefined {
  const file = region.cases.files.get(streamName('case', caseId));
  const events = recorded.map(upcast) as CaseRecord[];
  const last = events.at(-1);
  if (!file || !last) return undefined;
  const names = { municipality: (code: string) => region.rules.nameOf(code), association: (id: string) => id };
  const life = new CaseLife(events.map(factOf));
  const counts = countsOf(file, region.rules);
  const knownOn = dayInAmsterdam(last.recordedAt);
  return {
    caseId,
    position: region.upTo,
    agreementVersion: region.rules.termsOn(knownOn).agreementVersion,
    counts,
    reasons: [...scopeOf(file, region), ...whyThere(life, names)],
    facts: life.facts.filter(movesACount).map((fact) => explained(fact, names)),
    figures: figuresOf(region, counts),
    reciprocity: reciprocityOf(region, file, knownOn),
    differences: wouldDiffer({ life, events, file, names }, region.rules),
    names,
  };
}

type CaseRecord = RecordedEvent & CaseEvent;

function factOf(event: CaseRecord): CaseFact {
  return { ...event, organisation: event.actor.organisation };
}

function explained(fact: CaseFact, names: Names): ExplainedFact {
  const { position, occurredOn, recordedAt, organisation } = fact;
  return { position, occurredOn, recordedAt, organisation, sentence: sentenceOf(fact, names) };
}

function scopeOf({ isCounted, isTakenBack }: CaseOnFile, { rules: { entryIntoForce } }: Region): readonly string[] {
  if (isTakenBack)
    return ['Er was geen aanvraag: zij is bij vergissing of dubbel geregistreerd en telt nergens (3.5; R-071).'];
  if (!isCounted) return ['Het huishouden valt buiten de verdeelafspraken en telt nergens (hoofdstuk 1; R-016).'];
  if (!entryIntoForce) return ['De verdeelafspraken zijn nog niet in werking; er telt nog niets (hoofdstuk 1; R-005).'];
  return ['Het huishouden is wettelijk urgent en valt onder de verdeelafspraken (hoofdstuk 1; R-016).'];
}

function reciprocityOf(region: Region, { tenancy }: CaseOnFile, on: PlainDate): ExplainedReciprocity | undefined {
  if (!tenancy?.placement) return undefined;
  const { placementId, borrower, lender } = tenancy.placement;
  const { loans, credits } = ledgerOn(region, on < tenancy.startedOn ? tenancy.startedOn : on);
  return {
    borrower,
    lender,
    opensLoan: loans.some(({ loanId }) => loanId === placementId),
    gainsCredit: credits.some(({ creditId }) => creditId === placementId),
  };
}
