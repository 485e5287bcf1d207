import {
  accept,
  alreadySo,
  reject,
  type Decision,
  type MunicipalityCode,
  type PersonRef,
  type PlainDate,
  type CaseId,
} from '@evenwicht/kernel';
import type { CaseEvent, CategoryGroup, Scope } from '@evenwicht/events';
import type { Terms } from '@evenwicht/distribution';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, Evolution, RegisteredCase } from './case-state.js';
import { objectionToFollowing, type ContinuationRejection, type Following } from './continuation.js';
import { objectionOf, type Informed } from './step.js';

/** `on` is the day of receipt. */
export type RegisterApplication = Command<
  'RegisterApplication',
  {
    readonly caseId: CaseId;
    readonly personRef: PersonRef;
    readonly municipality: MunicipalityCode;
    /** In the statutory scope one of the category list of the day; in another scope a code of the municipality's own. */
    readonly category: string;
    readonly group?: CategoryGroup;
    /** Where two apply; the other one is the one that counts (E-24). */
    readonly secondaryCategory?: string;
    /** 1 to 6; may be absent even where the list asks for it, because imported applications often lack it. */
    readonly ethosLightClass?: number;
    readonly scope: Scope;
    readonly externalReference?: string;
    /** Where the household split or merged after an earlier application (E-25). */
    readonly follows?: Following;
  }
>;

export const applicationRejections = {
  APPLICATION_ALREADY_REGISTERED: 'Voor deze zaak is al een andere aanvraag geregistreerd.',
  SECONDARY_IS_PRIMARY: 'De tweede urgentiecategorie is dezelfde als de eerste.',
  UNKNOWN_CATEGORY: 'De urgentiecategorie staat niet op de lijst van die dag.',
} as const;
type Rejection = keyof typeof applicationRejections | 'MUNICIPALITY_NOT_A_MEMBER' | ContinuationRejection;

/** Verdeelafspraken 5 December 2025, chapters 1, 3.4 and 5: the municipality receives the application. */
export function registerApplication(
  state: CaseState,
  { on, data, facts }: Informed<RegisterApplication>,
): Decision<CaseEvent, Rejection> {
  if (state.application)
    return isSame(state.application, on, data) ? alreadySo : reject('APPLICATION_ALREADY_REGISTERED');

  const { terms } = facts;
  const objection =
    objectionOf<Rejection>(
      [!terms.members.includes(data.municipality), 'MUNICIPALITY_NOT_A_MEMBER'], // membership is dated
      [!mayUseCategory(data, terms), 'UNKNOWN_CATEGORY'], // chapter 5
      [!mayUseSecondary(data, terms), 'UNKNOWN_CATEGORY'],
      [data.secondaryCategory === data.category, 'SECONDARY_IS_PRIMARY'], // E-24: one of the two counts
    ) ?? objectionToFollowing(data.municipality, data.follows, facts); // everything else is decided anew (E-25)
  if (objection) return reject(objection);
  return accept({
    type: 'UrgencyApplied',
    occurredOn: on,
    data: {
      ...particularsOf(data),
      categoryListVersion: terms.categoryList.version,
      isBeforeEntryIntoForce: !terms.isInForce, // chapter 1, "vanaf de inwerkingtreding van de Wvrv"
    },
  });
}

export const applicationEvolution: Evolution<'UrgencyApplied'> = {
  UrgencyApplied: (state, { occurredOn, data }) => ({ ...state, application: { ...data, receivedOn: occurredOn } }),
};

/** The annex binds the statutory categories; other urgent groups are the municipality's own. */
export function mayUseCategory(
  { scope, category }: Pick<RegisterApplication['data'], 'scope' | 'category'>,
  { categoryList }: Terms,
): boolean {
  return scope !== 'statutory' || categoryList.categories.some((listed) => listed.category === category);
}

function mayUseSecondary({ scope, secondaryCategory: category }: RegisterApplication['data'], terms: Terms): boolean {
  return !category || mayUseCategory({ scope, category }, terms);
}

type Particulars = Omit<RegisterApplication['data'], 'caseId'>;

/** What the household asked, without which case it is and without what the rules of the day added. */
function particularsOf(asked: Particulars): Particulars {
  const { personRef, municipality, category, group, secondaryCategory, ethosLightClass, scope } = asked;
  const { externalReference, follows } = asked;
  const what = { category, group, secondaryCategory, ethosLightClass, scope };
  return { personRef, municipality, ...what, externalReference, follows };
}

function isSame(registered: RegisteredCase['application'], on: PlainDate, asked: Particulars): boolean {
  const before = particularsOf(registered.asReceived ?? registered);
  const now = particularsOf(asked);
  const names = Object.keys(now) as (keyof Particulars)[];
  const isAlike = (name: keyof Particulars) => JSON.stringify(before[name]) === JSON.stringify(now[name]);
  return registered.receivedOn === on && names.every(isAlike);
}
