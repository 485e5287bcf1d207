import { subjectOf, type RecordedEvent } from '@evenwicht/events';
import { lives } from './household.js';
import type { Answer, Lived, Sent } from './load.js';

/** How a finding begins that may be gone in a moment: the system writes down what is owed after the fact. */
export const notYet = 'lost: the system recorded no';

/**
 * What is wrong with a log, given what clients were told: nothing acknowledged may be lost, nothing may be there twice, and
 * nothing that nobody asked for. Pure, so that it can be shown to find what it is for.
 * @param events the whole log in order
 * @returns a sentence for each finding; none when all is well
 */
export function findingsIn(events: readonly RecordedEvent[], lived: readonly Lived[]): string[] {
  const cases = casesIn(events);
  return [
    ...inOrder(events),
    ...lived.flatMap((life) => [...life.sent.flatMap(answered), ...inLog(life, cases)]),
    ...nobodys(lived, cases),
    ...owed(events, lived),
    ...signalled(events),
  ];
}

type Cases = ReadonlyMap<string, readonly RecordedEvent[]>;

function casesIn(events: readonly RecordedEvent[]): Cases {
  const cases = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    if (!event.stream.startsWith('case-') || event.sourceSystem !== undefined) continue; // brought in beforehand
    const id = subjectOf(event.stream);
    cases.set(id, [...(cases.get(id) ?? []), event]);
  }
  return cases;
}

/** Positions and revisions without gaps; no event twice. */
function inOrder(events: readonly RecordedEvent[]): string[] {
  const revisions = new Map<string, number>();
  const ids = new Set<string>();
  return events.flatMap(({ position, stream, revision, eventId }, index) => {
    const last = revisions.get(stream) ?? -1;
    revisions.set(stream, revision);
    const isTwice = ids.has(eventId);
    ids.add(eventId);
    return [
      ...(position === index + 1 ? [] : [`gap: event ${index + 1} of the log has position ${position}`]),
      ...(revision === last + 1 ? [] : [`gap: ${stream} goes from revision ${last} to ${revision}`]),
      ...(isTwice ? [`twice: event ${eventId}`] : []),
    ];
  });
}

/** The same request has one answer, and each of these requests is one that must be accepted. */
function answered({ step, key, answer, others }: Sent): string[] {
  const name = `${step.path || '/cases'} with key ${key}`;
  const isOther = ({ status, text, etag }: Answer) =>
    status !== answer.status || text !== answer.text || etag !== answer.etag;
  return [
    ...(answer.status === 201 ? [] : [`refused: ${name}: ${answer.text}`]),
    ...others.filter(isOther).map(({ text }) => `answered otherwise: ${name}: ${answer.text}, then ${text}`),
  ];
}

/** What the stream of a case holds is what was acknowledged, in that order, and no more. A job may add what it is for. */
function inLog({ sent }: Lived, cases: Cases): string[] {
  const acknowledged = sent.filter(({ answer }) => answer.status === 201);
  const [first] = acknowledged;
  if (!first) return [];
  const { id } = receiptOf(first);
  const events = (cases.get(id) ?? []).filter(({ type }) => type !== 'UrgencyExpired');
  const found = events.map(({ type }) => type).join(' ');
  const expected = acknowledged.flatMap(({ step }) => step.adds).join(' ');
  const at = new Map(events.map((event) => [Number(event.position), event]));
  const lost = acknowledged.filter((each) => at.get(receiptOf(each).position)?.type !== each.step.adds.at(-1));
  return [
    ...lost.map(({ step }) => `lost: case ${id}: acknowledged and not in the log: ${step.adds.join(' ')}`),
    ...(found === expected ? [] : [`otherwise than acknowledged: case ${id}: ${expected}, in the log: ${found}`]),
  ];
}

export function receiptOf({ answer }: Sent): { readonly id: string; readonly position: number } {
  return JSON.parse(answer.text) as { id: string; position: number };
}

function nobodys(lived: readonly Lived[], cases: Cases): string[] {
  const known = new Set(lived.flatMap(({ sent }) => sent.slice(0, 1)).map((sent) => receiptOf(sent).id));
  return [...cases.keys()].filter((id) => !known.has(id)).map((id) => `twice: nobody was told of case ${id}`);
}

/** What the system does of itself: who was helped is in the ledger once, and an urgency runs out once. */
function owed(events: readonly RecordedEvent[], lived: readonly Lived[]): string[] {
  const helped = lived.filter(({ life, sent }) => life === 'helped' && sent.length === lives.helped.length);
  const due = new Map(helped.map(({ sent: [first] }) => [first ? receiptOf(first).id : '', 1]));
  const written = countsOf(events, 'ReciprocityPlacementRecorded', ({ data }) => (data as { caseId: string }).caseId);
  const runOut = countsOf(events, 'UrgencyExpired', ({ stream }) => subjectOf(stream));
  const forgotten = lived.filter(({ life, sent }) => life === 'forgotten' && sent.length === lives.forgotten.length);
  const ended = forgotten.flatMap(({ sent: [first] }) => (first ? [receiptOf(first).id] : []));
  return [
    ...ended.filter((id) => !runOut.has(id)).map((id) => `${notYet} end of the urgency of case ${id}`),
    ...[...due].filter(([id]) => !written.has(id)).map(([id]) => `${notYet} help for case ${id} in the ledger`),
    ...[...written]
      .filter(([id, count]) => count > (due.get(id) ?? 0))
      .map(([id, count]) => `twice: the help for case ${id} is in the ledger ${count} times`),
    ...[...runOut]
      .filter(([, count]) => count > 1)
      .map(([id, count]) => `twice: the urgency of case ${id} ran out ${count} times`),
  ];
}

/** An alarm rings once: for a term when it comes due, for households that nobody moves on once a day. */
function signalled(events: readonly RecordedEvent[]): string[] {
  const said = events.flatMap(({ type, occurredOn, data }) =>
    type === 'OrphansSignalled'
      ? [`orphans of ${occurredOn}`]
      : type === 'TermsSignalled'
        ? (data as Signalled).terms.map(({ caseId, term, until }) => `the ${term} of case ${caseId} until ${until}`)
        : [],
  );
  return said.filter((each, index) => said.indexOf(each) < index).map((each) => `twice: an alarm for ${each}`);
}

interface Signalled {
  readonly terms: readonly { readonly caseId: string; readonly term: string; readonly until: string }[];
}

function countsOf(events: readonly RecordedEvent[], type: string, nameOf: (event: RecordedEvent) => string) {
  const counts = new Map<string, number>();
  for (const event of events) if (event.type === type) counts.set(nameOf(event), (counts.get(nameOf(event)) ?? 0) + 1);
  return counts;
}
