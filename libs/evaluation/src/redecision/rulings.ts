import type { Region } from '@evenwicht/distribution';
import { subjectOf, type CaseEvent, type RecordedEvent } from '@evenwicht/events';
import type { CaseId, MunicipalityCode } from '@evenwicht/kernel';
import { firstInAdvice, objectionToDeclaring } from './rules-again.js';
import type { EventNamed, Trail } from './trails.js';
import type { World } from './world.js';

/** Where a recorded step is looked at again: what had happened before it, in fact and under other rules. */
export interface Ruling {
  readonly actual: Region;
  readonly world: World;
  readonly trail: Trail | undefined;
  /** Who stood first in the advice under the actual rules; reckoned once for all worlds. */
  readonly actualFirst: () => MunicipalityCode | null;
}

type Rule<Type extends CaseEvent['type']> = (ruling: Ruling, event: EventNamed<Type>) => void;

/** The steps in which a rule has a say, in the reading order of the agreement. All others are of people, and stand. */
const rulings: { readonly [Type in CaseEvent['type']]?: Rule<Type> } = {
  DeterminedByMediationTable: determineAgain, // 1c, 3a
  DestinationEstablished: helpAgain, // 2, 3c
  DestinationRevised: helpAgain,
  DeclaredUnableToServe: declareAgain, // 3c
  MunicipalitySteppedIn: stepInAgain, // 2, 3c
  DwellingAllocated: mightHaveDeclared, // 3c
};

export function rulingOn({ type }: RecordedEvent): Rule<never> | undefined {
  return rulings[type as CaseEvent['type']] as Rule<never> | undefined;
}

/** 3c: above the minimum share, and no appeal to others under the fallback; the household is otherwise its origin's to serve. */
function declareAgain({ world }: Ruling, event: EventNamed<'DeclaredUnableToServe'>): void {
  const { municipality } = event.data;
  const refused = objectionToDeclaring(world.region, municipality, event.occurredOn);
  if (refused)
    world.flip(event, { step: 'declaration', municipality, left: { to: 'origin', municipality }, ...refused });
}

/** Chapter 2: nobody steps in under the fallback; what was asked of the table still lies there. */
function stepInAgain({ world, trail }: Ruling, event: EventNamed<'MunicipalitySteppedIn'>): void {
  if (world.hasFallen(trail?.declaration) || !world.region.rules.isFallbackOn(event.occurredOn)) return;
  const { municipality } = event.data;
  world.flip(event, { step: 'step-in', reason: 'FALLBACK_IN_FORCE', municipality, left: { to: 'table' } });
}

/**
 * 1c, 3a: whom the table determined it could determine under any rules; but to deviate from the advice asks for a reason
 * . Without one on record, the determination stands only while nobody else comes first.
 */
function determineAgain(ruling: Ruling, event: EventNamed<'DeterminedByMediationTable'>): void {
  const { world, actualFirst } = ruling;
  const { destination: municipality, weighing, deviationReason } = event.data;
  if (!weighing || !world.canRankOtherwise || !asksForAdvice(ruling, event)) return;
  const otherFirst = firstInAdvice(world.region, { caseId: subjectOf(event.stream) as CaseId, seen: weighing });
  if (otherFirst === actualFirst()) return;
  const reason = reasonFor({ otherFirst, municipality, isDeviation: deviationReason !== undefined });
  const about = {
    step: 'determination',
    reason,
    municipality,
    seen: { actualFirst: actualFirst(), otherFirst },
  } as const;
  world.flip(event, reason === 'ANOTHER_FIRST_IN_ADVICE' ? { ...about, left: { to: 'table' } } : about);
}

/** The agreement alone advises; and no question of 3c lies on the table where the call for help fell. */
function asksForAdvice({ actual, world, trail }: Ruling, event: EventNamed<'DeterminedByMediationTable'>): boolean {
  const isOf3c = event.data.question === 'unable-to-serve';
  if (isOf3c && world.hasFallen(trail?.declaration)) return false;
  return actual.cases.files.get(event.stream)?.isCounted ?? false;
}

interface Determined {
  readonly otherFirst: MunicipalityCode | null;
  readonly municipality: MunicipalityCode;
  readonly isDeviation: boolean;
}

function reasonFor({ otherFirst, municipality, isDeviation }: Determined) {
  if (otherFirst === null) return 'NO_ADVICE';
  if (otherFirst === municipality) return 'FIRST_IN_ADVICE';
  return isDeviation ? 'OTHER_ADVICE_DEVIATED_FROM' : 'ANOTHER_FIRST_IN_ADVICE';
}

type Destined = EventNamed<'DestinationEstablished'> | EventNamed<'DestinationRevised'>;

/** OQ-22, R-040: what the table answers to 3c with another municipality is help, unless under the fallback. */
function helpAgain({ world, trail }: Ruling, { data, ...event }: Destined): void {
  const found = trail && helpFound(trail, data);
  world.helps(event.stream, undefined);
  if (!found || found.restsOn.some((step) => world.hasFallen(step))) return;
  const { borrower, wasLoan } = found;
  const isLoan = !world.region.rules.isFallbackOn(event.occurredOn);
  if (isLoan === wasLoan) return;
  world.helps(event.stream, { isLoan, borrower });
  const reason = isLoan ? 'LOAN_WITHOUT_FALLBACK' : 'NO_LOAN_UNDER_FALLBACK';
  world.flip(event, { step: 'loan', reason, municipality: borrower });
}

function helpFound({ declaration, determination }: Trail, data: Destined['data']) {
  const { municipality, municipalityOfOrigin: borrower, basis, selectedBy } = data;
  if (determination?.question !== 'unable-to-serve' || selectedBy === 'volunteer') return undefined;
  if (!borrower || borrower === municipality || !['reciprocity', 'mediationTable'].includes(basis)) return undefined;
  return { borrower, wasLoan: basis === 'reciprocity', restsOn: [declaration, determination.eventId] };
}

/** Whether it would have declared itself unable is for the municipality: that it could have is counted, no more. */
function mightHaveDeclared({ actual, world, trail }: Ruling, event: EventNamed<'DwellingAllocated'>): void {
  const { municipality, basis, scope } = event.data;
  const didItsUtmost = trail?.effortBy === municipality && basis === 'residencePrinciple' && scope === 'statutory';
  if (!didItsUtmost || !objectionToDeclaring(actual, municipality, event.occurredOn)) return;
  if (objectionToDeclaring(world.region, municipality, event.occurredOn)) return;
  world.chances.push({ municipality, on: event.occurredOn });
}
