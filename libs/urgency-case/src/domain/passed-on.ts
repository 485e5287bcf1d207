import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { CaseEvent, DisputeOutcome } from '@evenwicht/events';
import { unsuitableReturnsOf, type CaseState, type DataOf } from './case-state.js';
import { partiesOf } from './parties.js';

export const passedOnReasons = ['forwarded', 'origin-disputed'] as const;
/** Forwarded as an application that belongs elsewhere (Awb 2:3), or disputed as its origin (E-10). */
export type PassedOnReason = (typeof passedOnReasons)[number];

/** What a municipality did by which a case is, or may come to be, no longer its own (uit handen gegeven). */
export interface PassedOn {
  /** That did it. */
  readonly municipality: MunicipalityCode;
  readonly reason: PassedOnReason;
  readonly on: PlainDate;
  readonly forwardedTo?: MunicipalityCode;
  /** The day of the first thing that the municipality to which it was forwarded recorded. */
  readonly takenUpOn?: PlainDate;
  /** How the dispute ended. */
  readonly outcome?: DisputeOutcome;
  readonly resolvedOn?: PlainDate;
}

/**
 * What was passed on, after an event: of a municipality the latest of each kind.
 * @param recordedBy the organisation that recorded the event
 */
export function followPassedOn(
  before: readonly PassedOn[],
  { type, occurredOn: on, data }: CaseEvent,
  recordedBy: string,
): readonly PassedOn[] {
  const known = before.map((each) => withTakenUp(each, recordedBy, on));
  if (type === 'ApplicationForwarded')
    return withLatest(known, {
      municipality: data.municipality,
      reason: 'forwarded',
      on,
      forwardedTo: data.decidingMunicipality,
    });
  if (type === 'CaseTransferred') return known.map((each) => takenOver(each, data)).reduce(withLatest, []);
  if (type === 'OriginDisputed')
    return withLatest(known, { municipality: data.municipality, reason: 'origin-disputed', on });
  if (type === 'OriginDisputeResolved')
    return known.map((each) =>
      each.reason === 'origin-disputed' && !each.outcome ? { ...each, outcome: data.outcome, resolvedOn: on } : each,
    );
  return known;
}

/**
 * What those follow who have the case no longer: each its own act and what came of that, nothing else of the case.
 * Where return is not suitable a municipality of origin hears nothing of a dispute either (E-02).
 */
export function followedByOthers(state: CaseState, passedOn: readonly PassedOn[]): readonly PassedOn[] {
  const parties: readonly (string | undefined)[] = partiesOf(state);
  const unsuitable: readonly string[] = unsuitableReturnsOf(state).map(({ municipality }) => municipality);
  return passedOn.filter(
    ({ municipality, reason }) =>
      !parties.includes(municipality) && (reason === 'forwarded' || !unsuitable.includes(municipality)),
  );
}

/** The successor follows what its predecessor passed on (E-21). */
function takenOver(each: PassedOn, { predecessor, successor }: DataOf<'CaseTransferred'>): PassedOn {
  const now = (municipality: MunicipalityCode) => (municipality === predecessor ? successor : municipality);
  const { municipality, forwardedTo } = each;
  return { ...each, municipality: now(municipality), ...(forwardedTo && { forwardedTo: now(forwardedTo) }) };
}

function withTakenUp(passedOn: PassedOn, recordedBy: string, on: PlainDate): PassedOn {
  const isTakenUp = passedOn.forwardedTo === recordedBy && !passedOn.takenUpOn;
  return isTakenUp ? { ...passedOn, takenUpOn: on } : passedOn;
}

function withLatest(before: readonly PassedOn[], latest: PassedOn): readonly PassedOn[] {
  const others = before.filter(
    ({ municipality, reason }) => municipality !== latest.municipality || reason !== latest.reason,
  );
  return [...others, latest];
}
