import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { isUnderAgreement, ownOriginOf, type Evolution } from './case-state.js';
import { objectionOf, objectionToTurnedDown, type Step, type TurnedDownRejection } from './step.js';

export type RecordUtmostEffort = Command<
  'RecordUtmostEffort',
  {
    readonly caseId: CaseId;
    /** Codes of what the municipality of origin did, one or more. */
    readonly actions: readonly string[];
  }
>;

export const utmostEffortRejections = {
  NOT_OWN_ORIGIN: 'Het woonplaatsbeginsel wijst hier geen gemeente van herkomst aan die moet huisvesten.',
  NO_ACTIONS: 'Leg ten minste één handeling vast.',
} as const;
type Rejection = keyof typeof utmostEffortRejections | 'OUTSIDE_AGREEMENT' | TurnedDownRejection | 'ALREADY_HOUSED';

/**
 * Verdeelafspraken 5 December 2025, 3c: the municipality "spant zich tot het uiterste in". The duty starts above the
 * minimum share, but effort is welcome at any share: none is looked at here.
 */
export const recordUtmostEffort: Step<RecordUtmostEffort, Rejection> = {
  isAlreadySo: ({ utmostEffort }, { on, data }) =>
    utmostEffort?.on === on && utmostEffort.actions.join() === data.actions.join(),

  decide(state, { on, data: { actions } }) {
    const municipality = ownOriginOf(state);
    const objection =
      objectionToTurnedDown(state) ??
      objectionOf<Rejection>(
        [!isUnderAgreement(state), 'OUTSIDE_AGREEMENT'],
        [state.tenancy !== undefined, 'ALREADY_HOUSED'],
        [actions.length === 0, 'NO_ACTIONS'],
      );
    if (objection) return reject(objection);
    if (!municipality) return reject('NOT_OWN_ORIGIN'); // 3c, "met die gemeente van herkomst"
    const data = { municipality, actions: [...actions] };
    return accept<CaseEvent>({ type: 'UtmostEffortRecorded', occurredOn: on, data });
  },
};

export const utmostEffortEvolution: Evolution<'UtmostEffortRecorded'> = {
  UtmostEffortRecorded: (state, { occurredOn, data: { actions } }) => ({
    ...state,
    utmostEffort: { on: occurredOn, actions },
  }),
};
