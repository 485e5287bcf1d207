import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { Command } from '@evenwicht/service-kit';

/** Urgentieregeling vaststellen, by the municipal council. A second one from the same day replaces the first. */
export type AdoptScheme = Command<
  'AdoptScheme',
  {
    readonly municipality: MunicipalityCode;
    readonly validFrom: PlainDate;
    readonly validUntil?: PlainDate;
    /** Days. */
    readonly decisionTermDays: number;
    /** Days. */
    readonly urgencyValidityDays: number;
    /** After how many refusals of a fitting dwelling an urgency may end. */
    readonly offerRefusalLimit?: number;
    readonly ordinance?: string;
    readonly isRegionallyAligned: boolean;
    readonly localCategories: readonly string[];
    readonly dwellingClasses: readonly string[];
  }
>;

export type EndScheme = Command<
  'EndScheme',
  { readonly municipality: MunicipalityCode; readonly validUntil: PlainDate }
>;

export type SchemeCommand = AdoptScheme | EndScheme;
