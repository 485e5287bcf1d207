import { accept, reject, type CaseId, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent, ReadinessChangeReason } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { isInformalCare, type Evolution, type RegisteredCase } from './case-state.js';
import { objectionOf, type Step } from './step.js';

/** `on` is the day on which it became known. */
export type RecordOutflowReadiness = Command<
  'RecordOutflowReadiness',
  { readonly caseId: CaseId; readonly readyOn: PlainDate; readonly reason?: ReadinessChangeReason }
>;

export const outflowReadinessRejections = {
  CARE_DOES_NOT_FLOW_OUT: 'Mantelzorgers en ontvangers van mantelzorg stromen niet uit een instelling.',
  NO_REASON_FOR_ANOTHER_DAY: 'Er staat al een andere dag; noem waarom die verandert.',
  NO_DAY_TO_CHANGE: 'Er staat nog geen dag; een reden hoort bij een dag die verandert.',
  REASON_SAYS_OTHERWISE: 'De reden past niet bij de dag: uitgesteld is later, vervroegd is eerder.',
} as const;
type Rejection = keyof typeof outflowReadinessRejections;

/**
 * Chapter 2: "wachtlijsten bij instellingen afnemen door uitstroom te bevorderen". The day may lie ahead, as a
 * release from detention does (E-39): the work on the destination need not wait for it. Nothing depends on the day;
 * it can still become known after the tenancy.
 */
export const recordOutflowReadiness: Step<RecordOutflowReadiness, Rejection> = {
  isAlreadySo: ({ outflowReadyOn }, { data }) => outflowReadyOn === data.readyOn,

  decide(state, { on, data: { readyOn, reason } }) {
    const objection = isInformalCare(state)
      ? 'CARE_DOES_NOT_FLOW_OUT' // 1b, "aangezien zij niet uitstromen"
      : objectionToDay(state, readyOn, reason);
    if (objection) return reject(objection);
    const data = { readyOn, previousReadyOn: state.outflowReadyOn, reason };
    return accept<CaseEvent>({ type: 'OutflowReadinessRecorded', occurredOn: on, data });
  },
};

export const outflowReadinessEvolution: Evolution<'OutflowReadinessRecorded'> = {
  OutflowReadinessRecorded: (state, { data: { readyOn } }) => ({ ...state, outflowReadyOn: readyOn }),
};

function objectionToDay(
  { outflowReadyOn: before }: RegisteredCase,
  readyOn: PlainDate,
  reason: ReadinessChangeReason | undefined,
): Rejection | undefined {
  if (!before) return reason && 'NO_DAY_TO_CHANGE';
  return objectionOf<Rejection>(
    [!reason, 'NO_REASON_FOR_ANOTHER_DAY'],
    [reason === 'postponed' && readyOn < before, 'REASON_SAYS_OTHERWISE'],
    [reason === 'earlier' && readyOn > before, 'REASON_SAYS_OTHERWISE'],
  );
}
