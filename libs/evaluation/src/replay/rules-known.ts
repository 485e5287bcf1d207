import { RuleBook, type RegionEvent } from '@evenwicht/distribution';
import type { AgreementEvent, Position, RecordedEvent, SchemeEvent } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { UnknownAgreementVersion, type RulesAsked } from './question.js';

type RuleEvent = AgreementEvent | SchemeEvent;

/** Of the streams that set rules: what was agreed, and what is merely so. A fact follows the clock of the facts. */
const kinds: Readonly<Record<RuleEvent['type'], 'rule' | 'fact'>> = {
  AgreementAdopted: 'rule',
  MembershipSet: 'rule',
  MunicipalitySucceeded: 'rule', // as membership, which it ends
  BwMoRegionAssigned: 'rule',
  LegalBasisEnteredIntoForce: 'rule',
  AgreementEntryIntoForceEstablished: 'rule',
  StatutoryDeadlineRecorded: 'rule',
  MinimumShareSet: 'rule',
  HouseholdCountRecorded: 'fact',
  MunicipalFacilitiesRecorded: 'fact',
  CategoryListVersionAdopted: 'rule',
  PolicySet: 'rule',
  FallbackScenarioActivated: 'rule',
  FallbackScenarioDeactivated: 'rule',
  EarlyWarningConditionsSet: 'rule',
  BaselineRecorded: 'fact',
  UrgencySchemeAdopted: 'rule',
  UrgencySchemeEnded: 'rule',
};

export function isOfRules(event: { readonly type: string }): boolean {
  return event.type in kinds;
}

/** A rule book, and the last event of the log that it was made of. */
export interface RulesKnown {
  readonly rules: RuleBook;
  readonly upTo: Position;
}

/** The rules that a question asks for. @throws UnknownAgreementVersion */
export function rulesKnown(
  events: readonly RecordedEvent[],
  asked: RulesAsked,
  factsKnownAt: Instant | undefined,
): RulesKnown {
  const wanted = 'knownAt' in asked ? isKnownAt(asked.knownAt) : isUnder(asked.agreementVersion, events, factsKnownAt);
  const isFact = isKnownAt(factsKnownAt);
  const taken = events.filter((event) => (kindOf(event) === 'fact' ? isFact(event) : wanted(event)));
  const rules = new RuleBook();
  for (const event of taken) apply(rules, event);
  return { rules, upTo: taken.at(-1)?.position ?? (0 as Position) };
}

type Wanted = (event: RecordedEvent) => boolean;

export function isKnownAt(moment: Instant | undefined): Wanted {
  return ({ recordedAt }) => moment === undefined || recordedAt <= moment;
}

/** Every rule before the one that adopted the next version. */
function isUnder(version: string, events: readonly RecordedEvent[], knownAt: Instant | undefined): Wanted {
  const isKnown = isKnownAt(knownAt);
  const adoptions = events.filter((event) => event.type === 'AgreementAdopted' && isKnown(event));
  const last = adoptions.findLastIndex((event) => versionOf(event) === version);
  if (last === -1) throw new UnknownAgreementVersion(version);
  const successor = adoptions[last + 1];
  return (event) => isKnown(event) && (!successor || event.position < successor.position);
}

function versionOf({ data }: RecordedEvent): string {
  return (data as { version: string }).version;
}

function kindOf({ type }: RecordedEvent): 'rule' | 'fact' {
  return kinds[type as RuleEvent['type']];
}

function apply(rules: RuleBook, event: RegionEvent): void {
  rules.handlers[event.type as RuleEvent['type']](event);
}
