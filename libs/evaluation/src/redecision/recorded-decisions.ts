import { operationalShareOf, type Region } from '@evenwicht/distribution';
import { subjectOf, type CaseEvent, type Position } from '@evenwicht/events';
import type { CaseId, EventId } from '@evenwicht/kernel';
import { firstAsSeen, firstInAdvice } from './rules-again.js';
import type { EventNamed } from './trails.js';

/** A figure that a decision says it relied on, and that the log up to there gives otherwise. */
export interface DecisionDifference {
  readonly step: 'declaration' | 'determination';
  readonly eventId: EventId;
  readonly position: Position;
  readonly recorded: string;
  readonly replayed: string;
}

type Check<Type> = (
  region: Region,
  event: EventNamed<Type>,
) => readonly [recorded: string, replayed: string] | undefined;

const checks: { readonly [Type in CaseEvent['type']]?: Check<Type> } = {
  DeclaredUnableToServe: declarationAgain,
  DeterminedByMediationTable: determinationAgain,
};

/**
 * What is on record of the figures behind a declaration or a weighing, beside what the actual rules give. Looked at where
 * the log stands as it stood then: if others recorded something in between, the figures of that moment cannot be
 * seen from here.
 */
export function decisionDifference(
  region: Region,
  event: EventNamed<CaseEvent['type']>,
): DecisionDifference | undefined {
  const check = checks[event.type] as Check<CaseEvent['type']> | undefined;
  const [recorded, replayed] = check?.(region, event) ?? [];
  if (recorded === undefined || replayed === undefined || recorded === replayed) return undefined;
  const step = event.type === 'DeclaredUnableToServe' ? 'declaration' : 'determination';
  return { step, eventId: event.eventId, position: event.position, recorded, replayed };
}

function declarationAgain(region: Region, { occurredOn, data }: EventNamed<'DeclaredUnableToServe'>) {
  const { municipality, minimumShare, operationalShare } = data;
  const { upToPosition, ...recorded } = operationalShare;
  if (upToPosition !== region.upTo) return undefined;
  const terms = region.rules.termsOn(occurredOn);
  const replayed = operationalShareOf(region, municipality, occurredOn);
  return [inWords({ ...recorded, minimumShare }), inWords({ ...replayed, minimumShare: terms.minimumShare })] as const;
}

function determinationAgain(region: Region, { stream, data: { weighing } }: EventNamed<'DeterminedByMediationTable'>) {
  if (weighing?.upToPosition !== region.upTo) return undefined;
  const replayed = firstInAdvice(region, { caseId: subjectOf(stream) as CaseId, seen: weighing });
  return [firstAsSeen(weighing) ?? 'none', replayed ?? 'none'] as const;
}

/** The same figures in the same words, in whatever order they were written. */
function inWords(figures: object): string {
  const entries = Object.entries(figures).sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(', ');
}
