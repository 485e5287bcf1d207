import type { AgreementEvent, EarlyWarningIndicator, FacilityNeed, PolicyName, SchemeEvent } from '@evenwicht/events';
import { subjectOf } from '@evenwicht/events';
import type { FractionJson, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { ByDate, under } from './by-date.js';
import type { Handlers } from './handlers.js';
import { Successions } from './successions.js';
import type { CategoryList, SchemeTerms } from './terms.js';

/** Something with an optional last day, which still belongs to it. */
export interface Until {
  readonly validUntil?: PlainDate | undefined;
}

/** What a municipality is known to have, and known not to have; of anything else nothing is known. */
export interface Facilities {
  readonly available: readonly FacilityNeed[];
  readonly unavailable: readonly FacilityNeed[];
}

export interface EarlyWarningCondition {
  readonly indicator: EarlyWarningIndicator;
  readonly near: FractionJson;
  readonly reached: FractionJson;
}

/** What the parties watch, by the version that they agreed on (agreement 3.5). */
export interface EarlyWarningConditions {
  readonly version: string;
  readonly conditions: readonly EarlyWarningCondition[];
}

/** Everything that the streams of the agreement and of the municipal schemes have set, by date. */
export class RulesOnRecord {
  readonly adoptions = new ByDate<{ readonly region: string; readonly version: string }>();
  readonly memberships = new Map<MunicipalityCode, ByDate<Until>>();
  readonly successions = new Successions();
  readonly names = new Map<MunicipalityCode, string>();
  readonly bwMoRegions = new Map<MunicipalityCode, ByDate<string>>();
  readonly facilities = new Map<MunicipalityCode, ByDate<Facilities>>();
  readonly minimumShares = new ByDate<FractionJson>();
  readonly categoryLists = new ByDate<CategoryList>();
  readonly policies = new Map<PolicyName, ByDate<string>>();
  readonly earlyWarnings = new ByDate<EarlyWarningConditions>();
  readonly fallback = new ByDate<boolean>();
  readonly schemes = new Map<MunicipalityCode, ByDate<SchemeTerms & Until>>();
  /** By municipality, then by reference date. */
  readonly householdCounts = new Map<MunicipalityCode, Map<PlainDate, number>>();
  /** Set once by the regional board; recorded again, the later record holds. */
  entryIntoForce: PlainDate | undefined;
  region: string | undefined;
}

export const ruleHandlers: Handlers<RulesOnRecord, AgreementEvent | SchemeEvent> = {
  AgreementAdopted: (rules, { occurredOn, data: { region, version } }) => {
    rules.region = region;
    rules.adoptions.set(occurredOn, { region, version });
  },
  MembershipSet: (rules, { data: { municipality, municipalityName, validFrom, validUntil } }) => {
    rules.names.set(municipality, municipalityName);
    under(rules.memberships, municipality).set(validFrom, { validUntil });
  },
  MunicipalitySucceeded: (rules, { occurredOn: on, data: { predecessor, successor } }) =>
    rules.successions.record({ predecessor, successor, on }),
  BwMoRegionAssigned: (rules, { data: { municipality, bwMoRegion, validFrom } }) =>
    under(rules.bwMoRegions, municipality).set(validFrom, bwMoRegion),
  LegalBasisEnteredIntoForce: 'ignored',
  AgreementEntryIntoForceEstablished: (rules, { occurredOn }) => {
    rules.entryIntoForce = occurredOn;
  },
  StatutoryDeadlineRecorded: 'ignored',
  MinimumShareSet: (rules, { data: { minimumShare, validFrom } }) => rules.minimumShares.set(validFrom, minimumShare),
  HouseholdCountRecorded: (rules, { data: { municipality, referenceDate, householdCount } }) => {
    const counts = rules.householdCounts.get(municipality) ?? new Map<PlainDate, number>();
    rules.householdCounts.set(municipality, counts.set(referenceDate, householdCount));
  },
  MunicipalFacilitiesRecorded: (rules, { data: { municipality, available, unavailable, validFrom } }) =>
    under(rules.facilities, municipality).set(validFrom, { available, unavailable }),
  CategoryListVersionAdopted: (rules, { data: { validFrom, ...list } }) => rules.categoryLists.set(validFrom, list),
  PolicySet: (rules, { data: { policy, value, validFrom } }) => under(rules.policies, policy).set(validFrom, value),
  FallbackScenarioActivated: (rules, { data: { validFrom } }) => rules.fallback.set(validFrom, true),
  FallbackScenarioDeactivated: (rules, { data: { validFrom } }) => rules.fallback.set(validFrom, false),
  EarlyWarningConditionsSet: (rules, { data: { version, validFrom, conditions } }) =>
    rules.earlyWarnings.set(validFrom, { version, conditions }),
  BaselineRecorded: 'ignored', // excluded from every figure
  UrgencySchemeAdopted: (rules, { stream, data }) => {
    const { validFrom, validUntil, decisionTermDays, urgencyValidityDays, offerRefusalLimit } = data;
    const always = { validFrom, validUntil, decisionTermDays, urgencyValidityDays };
    const terms = offerRefusalLimit === undefined ? always : { ...always, offerRefusalLimit };
    under(rules.schemes, subjectOf(stream) as MunicipalityCode).set(validFrom, terms);
  },
  UrgencySchemeEnded: (rules, { stream, data: { validUntil } }) => {
    const schemes = under(rules.schemes, subjectOf(stream) as MunicipalityCode);
    const ended = schemes.on(validUntil);
    if (ended) schemes.set(ended.validFrom, { ...ended, validUntil });
  },
};
