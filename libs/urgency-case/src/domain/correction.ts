import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent, CategoryGroup, Scope } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { mayUseCategory } from './application.js';
import { isInformalCare, withoutDestination, type Application, type CaseState, type Evolution } from './case-state.js';
import { reissuedPlacement } from './reissued-placement.js';
import { objectionOf, objectionToMoving, type Step } from './step.js';

interface CorrectedCategory {
  readonly caseId: CaseId;
  readonly category: string;
  readonly group?: CategoryGroup;
  readonly ethosLightClass?: number;
  readonly reason: string;
}
export type CorrectCategory = Command<'CorrectCategory', CorrectedCategory>;
export type CorrectScope = Command<'CorrectScope', CorrectedCategory & { readonly scope: Scope }>;

export const correctionRejections = {
  SCOPE_UNCHANGED: 'De zaak heeft deze reikwijdte al; corrigeer de categorie.',
} as const;
type Rejection = keyof typeof correctionRejections | 'UNKNOWN_CATEGORY' | 'ALREADY_HOUSED' | 'ALLOCATION_STILL_OPEN';

/** Chapter 5. Informal care goes another way than the other categories (1b): to or from it, the destination falls. */
export const correctCategory: Step<CorrectCategory, Rejection> = {
  isAlreadySo: ({ application }, { data }) => hasCategory(application, data),

  decide(state, { on, data, facts: { terms } }) {
    const { scope, category: previousCategory } = state.application;
    const objection =
      objectionOf<Rejection>([!mayUseCategory({ scope, category: data.category }, terms), 'UNKNOWN_CATEGORY']) ??
      (changesWay(previousCategory, data.category) ? objectionToMoving(state) : undefined);
    if (objection) return reject(objection);
    const corrected = correctedTo(data, terms.categoryList.version);
    return accept<CaseEvent>({ type: 'CategoryCorrected', occurredOn: on, data: { ...corrected, previousCategory } });
  },
};

/**
 * Chapter 1, footnote: who is statutory urgent follows from the ground of the decision, not from the person (OQ-11,
 * E-22). A list of categories that changes corrects nothing by itself (E-23). What counts moves with the correction.
 */
export const correctScope: Step<CorrectScope, Rejection> = {
  isAlreadySo: ({ application }, { data }) => application.scope === data.scope && hasCategory(application, data),

  decide(state, { on, data, facts: { terms } }) {
    const previousScope = state.application.scope;
    const { scope } = data;
    const objection = objectionOf<Rejection>(
      [scope === previousScope, 'SCOPE_UNCHANGED'],
      [!mayUseCategory(data, terms), 'UNKNOWN_CATEGORY'], // chapter 5
      [!!state.allocation && !state.tenancy, 'ALLOCATION_STILL_OPEN'],
    );
    if (objection) return reject(objection);
    const corrected = { ...correctedTo(data, terms.categoryList.version), scope, previousScope };
    return accept<CaseEvent>(
      { type: 'ScopeCorrected', occurredOn: on, data: corrected },
      ...reissuedPlacement(state, { scope, basis: undefined }, on, 'scope-corrected'),
    );
  },
};

export const correctionEvolution: Evolution<'CategoryCorrected' | 'ScopeCorrected'> = {
  CategoryCorrected: (state, { data: { category, group, ethosLightClass, previousCategory } }): CaseState => {
    const corrected = withApplication(state, { category, group, ethosLightClass });
    return changesWay(previousCategory, category) ? withoutOutflow(withoutWay(corrected)) : corrected;
  },
  ScopeCorrected: (state, { data: { scope, category, group, ethosLightClass } }) =>
    withoutOutflow(withoutWay(withApplication(state, { scope, category, group, ethosLightClass }))),
};

/** Informal care does not flow out of anything (1b): what was recorded of it fell with the category. */
function withoutOutflow(state: CaseState): CaseState {
  return isInformalCare(state) ? { ...state, outflowReadyOn: undefined } : state;
}

function correctedTo({ category, group, ethosLightClass, reason }: CorrectedCategory, categoryListVersion: string) {
  return { category, group, ethosLightClass, categoryListVersion, reason };
}

function hasCategory(application: Application, { category, group, ethosLightClass }: CorrectedCategory): boolean {
  return (
    application.category === category && application.group === group && application.ethosLightClass === ethosLightClass
  );
}

function changesWay(before: string, after: string): boolean {
  return (before === 'informalCare') !== (after === 'informalCare');
}

function withApplication(state: CaseState, corrected: Partial<Application>): CaseState {
  const { application } = state;
  const asReceived = application?.asReceived ?? application;
  return { ...state, application: application && withoutSecondTime({ ...application, ...corrected, asReceived }) };
}

/** Whatever led the household somewhere rested on the category or scope: it is asked anew. */
function withoutWay(state: CaseState): CaseState {
  const openQuestions = state.openQuestions.filter((question) => question !== 'unable-to-serve');
  return { ...withoutDestination(state), unableToServe: undefined, steppedIn: undefined, openQuestions };
}

/** The second category turned out to be the one that counts: it is no second one any more (E-24). */
function withoutSecondTime(application: Application): Application {
  const { category, secondaryCategory } = application;
  return category === secondaryCategory ? { ...application, secondaryCategory: undefined } : application;
}
