import type { FractionJson, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { BaselineQuality, EarlyWarningIndicator, FacilityNeed, StatutoryDeadline } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';

/** Every command names the region whose agreement it is about: the stream `agreement-<region>`. */
interface OfRegion {
  readonly region: string;
}

/** Vaststellen, by the regional board; `on` is the day of the meeting. */
export type AdoptAgreement = Command<'AdoptAgreement', OfRegion & { readonly version: string }>;

/** Meedoen; a second one for the municipality replaces the first, for instance to set the last day (R-013, E-21). */
export type SetMembership = Command<
  'SetMembership',
  OfRegion & {
    readonly municipality: MunicipalityCode;
    readonly municipalityName: string;
    readonly validFrom: PlainDate;
    readonly validUntil?: PlainDate;
  }
>;

/** A municipality goes up in another one; `on` is the day of the merger (wet Arhi; E-21). */
export type RecordSuccession = Command<
  'RecordSuccession',
  OfRegion & {
    readonly predecessor: MunicipalityCode;
    readonly successor: MunicipalityCode;
    readonly source: string;
  }
>;

/** The region for sheltered housing and shelters, which need not be the distribution region. */
export type AssignBwMoRegion = Command<
  'AssignBwMoRegion',
  OfRegion & {
    readonly municipality: MunicipalityCode;
    readonly bwMoRegion: string;
    readonly validFrom: PlainDate;
    readonly workingAgreement?: string;
  }
>;

/** `on` is the day on which the law entered into force. */
export type RecordLegalBasis = Command<
  'RecordLegalBasis',
  OfRegion & { readonly law: string; readonly source: string }
>;

/** `on` is the day from which things count; a second one corrects the first. */
export type EstablishEntryIntoForce = Command<'EstablishEntryIntoForce', OfRegion>;

/** R-003; domain.md 2.1. */
export type RecordStatutoryDeadline = Command<
  'RecordStatutoryDeadline',
  OfRegion & {
    readonly kind: StatutoryDeadline;
    readonly due: PlainDate;
    readonly source: string;
  }
>;

/** */
export type SetMinimumShare = Command<
  'SetMinimumShare',
  OfRegion & { readonly minimumShare: FractionJson; readonly validFrom: PlainDate; readonly source: string }
>;

/** Households, not inhabitants. */
export type RecordHouseholdCount = Command<
  'RecordHouseholdCount',
  OfRegion & {
    readonly municipality: MunicipalityCode;
    readonly referenceDate: PlainDate;
    readonly householdCount: number;
    readonly source: string;
  }
>;

/** What a municipality has and lacks of what search profiles ask for (chapter 2; R-021); a later record takes its place. */
export type RecordMunicipalFacilities = Command<
  'RecordMunicipalFacilities',
  OfRegion & {
    readonly municipality: MunicipalityCode;
    readonly available: readonly FacilityNeed[];
    readonly unavailable: readonly FacilityNeed[];
    readonly validFrom: PlainDate;
    readonly source: string;
  }
>;

/** the categories are plain text here, so that a word that is no category can be refused by name. */
export type AdoptCategoryList = Command<
  'AdoptCategoryList',
  OfRegion & {
    readonly version: string;
    readonly validFrom: PlainDate;
    readonly criteriaVersion: string;
    readonly categories: readonly {
      readonly category: string;
      readonly provisional: boolean;
      readonly needsEthosLightClass: boolean;
    }[];
  }
>;

/** A reading of an open question (OQ-1 to OQ-22). */
export type SetPolicy = Command<
  'SetPolicy',
  OfRegion & { readonly policy: string; readonly value: string; readonly validFrom: PlainDate }
>;

/** Terugvalscenario. */
export type ActivateFallback = Command<
  'ActivateFallback',
  OfRegion & { readonly validFrom: PlainDate; readonly reason: string }
>;
export type DeactivateFallback = Command<
  'DeactivateFallback',
  OfRegion & { readonly validFrom: PlainDate; readonly reason: string }
>;

/** What the parties watch before it becomes untenable (3.5; R-079). */
export type SetEarlyWarningConditions = Command<
  'SetEarlyWarningConditions',
  OfRegion & {
    readonly version: string;
    readonly validFrom: PlainDate;
    readonly conditions: readonly {
      readonly indicator: EarlyWarningIndicator;
      readonly near: FractionJson;
      readonly reached: FractionJson;
    }[];
    readonly source: string;
  }
>;

/** Where a municipality started (chapter 1; R-004); a later record about the same days takes its place. */
export type RecordBaseline = Command<
  'RecordBaseline',
  OfRegion & {
    readonly municipality: MunicipalityCode;
    readonly firstDay: PlainDate;
    readonly lastDay: PlainDate;
    readonly placementCount: number;
    readonly quality: BaselineQuality;
    readonly source: string;
  }
>;

export type AgreementCommand =
  | AdoptAgreement
  | SetMembership
  | RecordSuccession
  | AssignBwMoRegion
  | RecordLegalBasis
  | EstablishEntryIntoForce
  | RecordStatutoryDeadline
  | SetMinimumShare
  | RecordHouseholdCount
  | RecordMunicipalFacilities
  | AdoptCategoryList
  | SetPolicy
  | ActivateFallback
  | DeactivateFallback
  | SetEarlyWarningConditions
  | RecordBaseline;
