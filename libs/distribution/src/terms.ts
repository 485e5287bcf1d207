import type { FractionJson, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { PolicyName, UrgencyCategory } from '@evenwicht/events';

/** The category list that holds on a day. */
export interface CategoryList {
  readonly version: string;
  /** `none-yet` while no ministerial regulation gives the criteria. */
  readonly criteriaVersion: string;
  readonly categories: readonly {
    readonly category: UrgencyCategory;
    readonly provisional: boolean;
    readonly needsEthosLightClass: boolean;
  }[];
}

/** The agreement as it holds on one day. Plain data, so that a decision can take it in and a spec can write it down. */
export interface Terms {
  readonly region: string;
  readonly agreementVersion: string;
  /** In GM-code order. */
  readonly members: readonly MunicipalityCode[];
  /** By the municipality that went up in it, the one that stands for it on the day; absent while there is none (E-21). */
  readonly successors?: Readonly<Record<MunicipalityCode, MunicipalityCode>>;
  readonly isInForce: boolean;
  /** The statutory fallback: no new loans, no pro-rata step. */
  readonly isFallback: boolean;
  /** Absent while none has been set. */
  readonly minimumShare?: FractionJson;
  readonly categoryList: CategoryList;
  readonly policies: Readonly<Record<PolicyName, string>>;
}

/** The municipal urgency scheme as it holds on one day. */
export interface SchemeTerms {
  readonly validFrom: PlainDate;
  /** Days. */
  readonly decisionTermDays: number;
  /** Days. */
  readonly urgencyValidityDays: number;
  /** After how many refusals of a fitting dwelling an urgency may end; absent: refusals have no consequence. */
  readonly offerRefusalLimit?: number;
}
