import { sentenceOf, upcast, type CaseEvent, type Names, type RecordedEvent } from '@evenwicht/events';
import { caseDecider } from '../domain/case-decider.js';
import { initialCase, type CaseState } from '../domain/case-state.js';

export const caseStatuses = ['applied', 'refused', 'granted', 'handed-over', 'allocated', 'housed', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export interface TimelineEntry {
  readonly type: CaseEvent['type'];
  readonly position: number;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly sentence: string;
  readonly organisation: string;
}

/** A case as it stands and how it came there. Holds everything: what a reader may see of it is decided apart. */
export interface CaseFile {
  readonly caseId: string;
  readonly revision: number;
  readonly position: number;
  readonly state: CaseState;
  readonly timeline: readonly TimelineEntry[];
}

/** The file of a case from its events; none for a case that does not exist. */
export function caseFileFrom(caseId: string, history: readonly RecordedEvent[], names: Names): CaseFile | undefined {
  const last = history.at(-1);
  if (!last) return undefined;
  const events = history.map((event) => upcast(event) as unknown as RecordedEvent & CaseEvent);
  return {
    caseId,
    revision: last.revision,
    position: last.position,
    state: events.reduce<CaseState>((state, event) => caseDecider.evolve(state, event), initialCase),
    timeline: events.map((event) => entryOf(event, names)),
  };
}

export function statusOf(state: CaseState): CaseStatus {
  const reached: readonly (readonly [unknown, CaseStatus])[] = [
    [state.closure, 'closed'],
    [state.tenancy, 'housed'],
    [state.allocation, 'allocated'],
    [state.handedOverTo, 'handed-over'],
    [state.decision?.isGranted, 'granted'],
    [state.decision, 'refused'],
  ];
  return reached.find(([isReached]) => isReached)?.[1] ?? 'applied';
}

function entryOf(event: RecordedEvent & CaseEvent, names: Names): TimelineEntry {
  const { type, position, occurredOn, recordedAt, actor } = event;
  return {
    type,
    position,
    occurredOn,
    recordedAt,
    sentence: sentenceOf(event, names),
    organisation: actor.organisation,
  };
}
