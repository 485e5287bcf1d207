/** The statutory urgency categories: nine from the annex and the provisional tenth (agreement, chapter 5; ). */
export const urgencyCategories = [
  'informalCare',
  'medicalNecessity',
  'homelessShelter',
  'shelteredHousing',
  'clinicalMentalHealthCare',
  'womensRefuge',
  'youthCare',
  'detention',
  'formerSexWorker',
  'homelessFamily',
] as const;
export type UrgencyCategory = (typeof urgencyCategories)[number];

/** Two annex rows name two groups each; the row counts as one category, the group is kept beside it. */
export const categoryGroups = ['traffickingVictim', 'forensicCare'] as const;
export type CategoryGroup = (typeof categoryGroups)[number];

/** Only `statutory` counts. */
export const scopes = ['statutory', 'local-category', 'permit-holder'] as const;
export type Scope = (typeof scopes)[number];

export const returnUnsuitableReasons = ['unsafe', 'sustains-problems', 'vulnerable-past', 'other'] as const;
export type ReturnUnsuitableReason = (typeof returnUnsuitableReasons)[number];

export const careRoles = ['carer', 'care-receiver'] as const;
export type CareRole = (typeof careRoles)[number];

export const referralQuestions = [
  'origin-unknown',
  'return-not-suitable',
  'origin-disputed',
  'unable-to-serve',
  'other',
] as const;
export type ReferralQuestion = (typeof referralQuestions)[number];

/**
 * Why a household belongs where it goes.
 * `residencePrinciple` 1a; `informalCare` 1b; `mediationTable` 1c; `reciprocity` 3c;
 * `grantingMunicipality`: an origin outside the region, housed by the municipality that granted (domain.md E-08).
 */
export const destinationBases = [
  'residencePrinciple',
  'informalCare',
  'mediationTable',
  'reciprocity',
  'grantingMunicipality',
] as const;
export type DestinationBasis = (typeof destinationBases)[number];

/** A `vacancy` counts in the share; a first letting of a new dwelling and other dwellings do not (OQ-3, E-27, E-38). */
export const dwellingKinds = ['vacancy', 'new-build', 'other'] as const;
export type DwellingKind = (typeof dwellingKinds)[number];

/** How a household changed after its application, so that it goes on in another case (E-25). */
export const householdChanges = ['household-split', 'household-merged'] as const;
export type HouseholdChange = (typeof householdChanges)[number];

/** Why a case ends for good. */
export const endReasons = ['withdrawn', 'expired', 'revoked', 'deceased', 'housed-elsewhere', 'refused-offer'] as const;

/** Why an application ends that is not for this municipality to decide: another body does (Awb 2:3), or there was none. */
export const undecidedEndReasons = ['forwarded-outside-agreement', 'registered-by-mistake'] as const;

/** Why a case is closed: it ends for good, or its household goes on in another case. */
export const closureReasons = [...endReasons, ...undecidedEndReasons, ...householdChanges] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** How a household was housed elsewhere: by its own effort in the region, outside the region, or otherwise (E-28). */
export const elsewhereManners = ['own-effort-in-region', 'outside-region', 'other'] as const;
export type ElsewhereManner = (typeof elsewhereManners)[number];

/** Why a case that was closed is opened again. */
export const reopeningReasons = ['closed-by-mistake', 'elsewhere-fell-through', 'other'] as const;
export type ReopeningReason = (typeof reopeningReasons)[number];

/** Why another day of readiness to flow out takes the place of the one before. */
export const readinessChangeReasons = ['postponed', 'earlier', 'recorded-wrongly', 'other'] as const;
export type ReadinessChangeReason = (typeof readinessChangeReasons)[number];

/** What the law gives a last day for (domain.md 2.1). */
export const statutoryDeadlines = [
  'regional-distribution-agreement',
  'housing-ordinance',
  'housing-programme',
] as const;
export type StatutoryDeadline = (typeof statutoryDeadlines)[number];

/**
 * What a dwelling or its surroundings must have to fit a household (chapters 2 and 4; R-021). Each names what is looked
 * for, never why: a housing association reads them, and may not read a category out of them.
 */
export const facilityNeeds = [
  'public-transport',
  'daily-facilities',
  'care-nearby',
  'school-nearby',
  'step-free',
  'wheelchair-accessible',
  'own-entrance',
  'secured-entrance',
  'quiet-surroundings',
  'small-scale',
  'other',
] as const;
export type FacilityNeed = (typeof facilityNeeds)[number];

/** The rent classes (huurklasse) of social rent by the codes of VERA, lowest first: goedkoop, betaalbaar, duur. */
export const rentClasses = ['GOE', 'BET', 'DUU'] as const;
export type RentClass = (typeof rentClasses)[number];

/**
 * What became of the first principle, the municipality of origin, before the second is looked at (3a; R-056): it comes
 * first, it turned out unable, the care place comes first (1b), or why there is none to begin with.
 */
export const firstSteps = [
  'origin-first',
  'origin-unable',
  'care-place-first',
  'care-place-not-identified',
  'return-not-suitable',
  'origin-disputed',
  'origin-unknown',
  'origin-outside-region',
  'origin-not-determined',
] as const;
export type FirstStep = (typeof firstSteps)[number];

/** What became of the second principle: an order, or why there is none (3a; R-040, E-37). */
export const secondSteps = ['ranked', 'fallback-in-force', 'household-count-missing'] as const;
export type SecondStep = (typeof secondSteps)[number];

/** By which principle a municipality has its place in the advice. */
export const adviceGrounds = ['residence-principle', 'care-place', 'balanced-distribution'] as const;
export type AdviceGround = (typeof adviceGrounds)[number];

/** Why a municipality has no place in the advice. `origin-unsafe` alone stands in the way of a determination. */
export const exclusions = ['origin-unsafe', 'return-not-suitable', 'facilities-missing', 'not-a-member'] as const;
export type Exclusion = (typeof exclusions)[number];

/** Why the table determined another municipality than the advice puts first (1, "is leidend in de verdeling"; R-044). */
export const deviationReasons = [
  'social-network',
  'care-or-guidance',
  'work-or-education',
  'safety',
  'facilities',
  'dwelling-available',
  'municipality-volunteered',
  'origin-able-after-all',
  'liveability',
  'other',
] as const;
export type DeviationReason = (typeof deviationReasons)[number];

/** What the table considers of "draagkracht en leefbaarheid" (4; R-065), never of a place below the municipality (1d). */
export const liveabilityConsiderations = [
  'capacity-sustained',
  'capacity-strengthened',
  'liveability-sustained',
  'liveability-improved',
  'burden-relieved',
  'other',
] as const;
export type LiveabilityConsideration = (typeof liveabilityConsiderations)[number];

/** Why two people hold a return to the unsafe municipality of origin responsible all the same (1b; R-044). */
export const safetyOverrideReasons = [
  'threat-has-ended',
  'protected-on-site',
  'at-request-of-household',
  'other',
] as const;
export type SafetyOverrideReason = (typeof safetyOverrideReasons)[number];

/**
 * By which way a dwelling is offered: bemiddeling, the wens and spoed modules of De Woningzoeker (the latter
 * is a lottery and has nothing to do with statutory urgency), or another.
 */
export const offerModules = ['direct-mediation', 'wish', 'lottery', 'other'] as const;
export type OfferModule = (typeof offerModules)[number];

/** Why a household did not take what was offered. What lies `outside-profile` was no fitting dwelling. */
export const offerRefusalReasons = [
  'outside-profile',
  'rent',
  'size',
  'location',
  'condition',
  'no-answer',
  'other',
] as const;
export type OfferRefusalReason = (typeof offerRefusalReasons)[number];

export const offerWithdrawalReasons = ['not-available', 'outside-profile', 'offered-by-mistake', 'other'] as const;
export type OfferWithdrawalReason = (typeof offerWithdrawalReasons)[number];

/** `convertible`: an omklapcontract, first in the name of a care provider and later in that of the household (OQ-12). */
export const contractTypes = ['indefinite', 'fixed-term', 'convertible', 'other'] as const;
export type ContractType = (typeof contractTypes)[number];

export const stockDirections = ['addition', 'removal'] as const;
export type StockDirection = (typeof stockDirections)[number];

/** What an objection is made against: each is a decision in the sense of the Awb. */
export const objectionTargets = ['decision', 'setting-aside', 'revocation'] as const;
export type ObjectionTarget = (typeof objectionTargets)[number];

/** Gegrond, ongegrond, niet-ontvankelijk, ingetrokken. */
export const objectionOutcomes = ['upheld', 'dismissed', 'inadmissible', 'withdrawn'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

/** A statutory case has a statutory category; another scope has codes of the municipality's own. */
export function isCategoryOfScope({ category, scope }: { readonly category: string; readonly scope: Scope }): boolean {
  return scope !== 'statutory' || (urgencyCategories as readonly string[]).includes(category);
}

/** Why a placement was taken back and recorded anew on the same days: nothing changed but the record (E-11, E-22). */
export const correctionReasons: readonly string[] = ['scope-corrected', 'origin-corrected'];

/** Why a municipality contests that it, or another, owes a following situation (3c). */
export const loanDisputeReasons = [
  'origin-incorrect',
  'not-above-minimum',
  'could-have-served',
  'not-housed-for-another',
  'other',
] as const;
export type LoanDisputeReason = (typeof loanDisputeReasons)[number];

/** What came of a dispute: the obligation stands, the dispute was withdrawn, or the placement should not have opened one. */
export const loanDisputeOutcomes = ['stands', 'withdrawn', 'annulled'] as const;
export type LoanDisputeOutcome = (typeof loanDisputeOutcomes)[number];

/** Why two municipalities let an obligation fall (kwijtschelden). */
export const releaseReasons = ['compensated-otherwise', 'municipal-reorganisation', 'outdated', 'other'] as const;
export type ReleaseReason = (typeof releaseReasons)[number];
