import { Fraction, type PlainDate } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';

type DataOf<Type extends AgreementEvent['type']> = Extract<AgreementEvent, { type: Type }>['data'];

/** What the next decision must know: who ever took part, which lists exist, and what was said last about each subject. */
export interface AgreementState {
  readonly isAdopted: boolean;
  /** The last thing said about each subject, as text to compare with. */
  readonly lastSaid: Readonly<Record<string, string>>;
  readonly everMembers: readonly string[];
  /** By each municipality that went up in another, which one (E-21). */
  readonly successors: Readonly<Record<string, string>>;
  /** Content of each version of the category list. */
  readonly categoryLists: Readonly<Record<string, string>>;
  /** The changes into (true) and out of (false) the fallback, by first day. */
  readonly fallbackFrom: Readonly<Record<PlainDate, boolean>>;
}

export const initialAgreement: AgreementState = {
  isAdopted: false,
  lastSaid: {},
  everMembers: [],
  successors: {},
  categoryLists: {},
  fallbackFrom: {},
};

export function evolveAgreement(state: AgreementState, event: AgreementEvent): AgreementState {
  return {
    ...state,
    ...remembered(state, event),
    lastSaid: { ...state.lastSaid, [subjectOf(event)]: contentOf(event) },
  };
}

/** True when the agreement says this already: the last event about the same subject had the same content. */
export function isSaid(state: AgreementState, event: AgreementEvent): boolean {
  return state.lastSaid[subjectOf(event)] === contentOf(event);
}

/** What a version of the category list says, whatever the day from which it holds. */
export function listContent(list: { readonly criteriaVersion: string; readonly categories: unknown }): string {
  return canonical([list.criteriaVersion, list.categories]);
}

function remembered(state: AgreementState, event: AgreementEvent): Partial<AgreementState> {
  switch (event.type) {
    case 'AgreementAdopted':
      return { isAdopted: true };
    case 'MembershipSet':
      return { everMembers: [...new Set([...state.everMembers, event.data.municipality])] };
    case 'MunicipalitySucceeded':
      return { successors: { ...state.successors, [event.data.predecessor]: event.data.successor } };
    case 'CategoryListVersionAdopted':
      return { categoryLists: { ...state.categoryLists, [event.data.version]: listContent(event.data) } };
    case 'FallbackScenarioActivated':
    case 'FallbackScenarioDeactivated':
      return { fallbackFrom: { ...state.fallbackFrom, [event.data.validFrom]: isActivation(event) } };
    default:
      return {}; // every subject is remembered by what was said of it; `subjects` names every type
  }
}

/** What an event is about: a later event about the same subject takes its place. Does not compile while a type is missing. */
const subjects: { readonly [Type in AgreementEvent['type']]: (data: DataOf<Type>) => string } = {
  AgreementAdopted: ({ version }) => `version ${version}`,
  MembershipSet: ({ municipality }) => `membership ${municipality}`,
  MunicipalitySucceeded: ({ predecessor }) => `succession ${predecessor}`,
  BwMoRegionAssigned: ({ municipality, validFrom }) => `bw-mo-region ${municipality} ${validFrom}`,
  LegalBasisEnteredIntoForce: ({ law }) => `law ${law}`,
  AgreementEntryIntoForceEstablished: () => 'entry-into-force',
  StatutoryDeadlineRecorded: ({ kind }) => `deadline ${kind}`,
  MinimumShareSet: ({ validFrom }) => `minimum-share ${validFrom}`,
  HouseholdCountRecorded: ({ municipality, referenceDate }) => `households ${municipality} ${referenceDate}`,
  MunicipalFacilitiesRecorded: ({ municipality, validFrom }) => `facilities ${municipality} ${validFrom}`,
  CategoryListVersionAdopted: ({ validFrom }) => `category-list ${validFrom}`,
  PolicySet: ({ policy, validFrom }) => `policy ${policy} ${validFrom}`,
  FallbackScenarioActivated: ({ validFrom }) => `fallback ${validFrom}`,
  FallbackScenarioDeactivated: ({ validFrom }) => `fallback ${validFrom}`,
  EarlyWarningConditionsSet: ({ validFrom }) => `early-warning ${validFrom}`,
  BaselineRecorded: ({ municipality, firstDay, lastDay }) => `baseline ${municipality} ${firstDay} ${lastDay}`,
};

function subjectOf(event: AgreementEvent): string {
  return (subjects[event.type] as (data: AgreementEvent['data']) => string)(event.data);
}

function contentOf(event: AgreementEvent): string {
  switch (event.type) {
    case 'AgreementAdopted':
    case 'MunicipalitySucceeded':
    case 'LegalBasisEnteredIntoForce':
    case 'AgreementEntryIntoForceEstablished':
      return canonical([event.occurredOn, event.data]); // here the day is what is said
    case 'MinimumShareSet':
      return canonical({ ...event.data, minimumShare: Fraction.from(event.data.minimumShare).toJSON() });
    default:
      return canonical([event.type, event.data]);
  }
}

function isActivation(event: AgreementEvent): boolean {
  return event.type === 'FallbackScenarioActivated';
}

/** Text that does not depend on the order in which fields were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
