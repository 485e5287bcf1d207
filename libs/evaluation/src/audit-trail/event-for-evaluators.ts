import { categoryOf, sentenceOf, subjectOf, upcast, type Names, type RecordedEvent } from '@evenwicht/events';
import { withoutReferences } from './without-references.js';

/** An event as evaluators see it: what happened, where and when, and in what capacity; nothing that leads to a person. */
export interface EventForEvaluators {
  readonly position: number;
  /** Absent in a protected case: the ledger names placements by it. */
  readonly eventId?: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly occurredOn: string;
  readonly recordedAt: string;
  /** Absent in a protected case: the organisation may be the municipality of origin. */
  readonly actor?: { readonly organisation: string; readonly role: string; readonly pseudonym: string };
  readonly agreementVersion: string;
  readonly sourceSystem?: string;
  /** In Dutch; absent in a protected case. */
  readonly sentence?: string;
  readonly data: unknown;
  /** Part of it is withheld, because the municipality of origin is unsafe for the household. */
  readonly isProtected: boolean;
}

/**
 * What is left of a protected case: where it was applied for and where the household was housed, for these count in
 * every figure. What says or may say where the household comes from is not among it (domain.md 6.3).
 */
const seenOfProtected: Readonly<Record<string, readonly string[]>> = {
  UrgencyApplied: ['municipality', 'scope', 'isBeforeEntryIntoForce'],
  UrgencyGranted: ['municipality'],
  UrgencyRefused: ['municipality'],
  DwellingAllocated: ['municipality', 'kind', 'scope'],
  AllocationWithdrawn: ['municipality', 'kind'],
  TenancyStarted: ['municipality', 'kind', 'scope'],
  TenancyReversed: ['municipality', 'kind'],
  CaseClosed: ['reason'],
  CaseReopened: ['reason'],
};

/** @param protectedCases the ids of the cases whose origin is withheld */
export function eventForEvaluators(
  recorded: RecordedEvent,
  protectedCases: ReadonlySet<string>,
  names: Names,
): EventForEvaluators {
  const event = upcast(recorded);
  const isOfCase = categoryOf(event.stream) === 'case';
  if (isOfCase && protectedCases.has(subjectOf(event.stream))) return protectedEvent(event);
  const { eventId, actor } = event;
  const data = withoutReferences(event, isOfCase);
  return {
    ...envelopeOf(event),
    eventId,
    actor,
    sentence: sentenceOf(event, names),
    data: withoutProtected(data, protectedCases),
    isProtected: false,
  };
}

function protectedEvent(event: RecordedEvent): EventForEvaluators {
  const seen = seenOfProtected[event.type] ?? [];
  const data = Object.entries(event.data as object).filter(([name]) => seen.includes(name));
  return { ...envelopeOf(event), data: Object.fromEntries(data), isProtected: true };
}

function envelopeOf(event: RecordedEvent) {
  const { position, stream, revision, type, schemaVersion, occurredOn, recordedAt, agreementVersion, sourceSystem } =
    event;
  const envelope = { position, stream, revision, type, schemaVersion, occurredOn, recordedAt, agreementVersion };
  return { ...envelope, ...(sourceSystem !== undefined && { sourceSystem }) };
}

/** Another stream that names a protected case, such as the ledger with a municipality of origin, names it no more. */
function withoutProtected(data: unknown, protectedCases: ReadonlySet<string>): unknown {
  return JSON.parse(JSON.stringify(data), (_name, value: unknown) =>
    typeof value === 'string' && protectedCases.has(value) ? 'withheld' : value,
  ) as unknown;
}
