import type {
  AdviceGround,
  DeviationReason,
  Exclusion,
  FacilityNeed,
  FirstStep,
  LiveabilityConsideration,
  SafetyOverrideReason,
  SecondStep,
} from './codes.js';
import type { StepInDeclineReason, StepInWithdrawalReason } from './step-in-codes.js';

// What people call the codes that lie on the mediation table.
export const deviationInDutch: Readonly<Record<DeviationReason, string>> = {
  'social-network': 'eigen sociaal netwerk',
  'care-or-guidance': 'zorg of begeleiding',
  'work-or-education': 'werk of opleiding',
  safety: 'veiligheid',
  facilities: 'voorzieningen',
  'dwelling-available': 'een passende woning is er nu',
  'municipality-volunteered': 'de gemeente bood het zelf aan',
  'origin-able-after-all': 'de gemeente van herkomst kan toch huisvesten',
  liveability: 'draagkracht en leefbaarheid',
  other: 'anders',
};

export const liveabilityInDutch: Readonly<Record<LiveabilityConsideration, string>> = {
  'capacity-sustained': 'draagkracht in stand gehouden',
  'capacity-strengthened': 'draagkracht versterkt',
  'liveability-sustained': 'leefbaarheid in stand gehouden',
  'liveability-improved': 'leefbaarheid verbeterd',
  'burden-relieved': 'draaglast verlicht',
  other: 'anders',
};

export const overrideInDutch: Readonly<Record<SafetyOverrideReason, string>> = {
  'threat-has-ended': 'de dreiging is voorbij',
  'protected-on-site': 'ter plaatse beschermd',
  'at-request-of-household': 'op verzoek van het huishouden',
  other: 'anders',
};

export const firstStepInDutch: Readonly<Record<FirstStep, string>> = {
  'origin-first': 'de gemeente van herkomst komt eerst',
  'origin-unable': 'de gemeente van herkomst kon na uiterste inspanning niet huisvesten',
  'care-place-first': 'de plaats van de mantelzorg komt eerst',
  'care-place-not-identified': 'de plaats van de mantelzorg is niet bekend',
  'return-not-suitable': 'terugkeer naar de herkomst is niet passend',
  'origin-disputed': 'de herkomst is betwist',
  'origin-unknown': 'de herkomst is niet te achterhalen',
  'origin-outside-region': 'de herkomst ligt buiten de regio',
  'origin-not-determined': 'de herkomst is nog niet bepaald',
};

export const secondStepInDutch: Readonly<Record<SecondStep, string>> = {
  ranked: 'naar rato van huishoudens',
  'fallback-in-force': 'geen volgorde: het wettelijk terugvalscenario geldt',
  'household-count-missing': 'geen volgorde: een aantal huishoudens ontbreekt',
};

export const groundInDutch: Readonly<Record<AdviceGround, string>> = {
  'residence-principle': 'woonplaatsbeginsel',
  'care-place': 'mantelzorg',
  'balanced-distribution': 'evenwichtige verdeling',
};

export const exclusionInDutch: Readonly<Record<Exclusion, string>> = {
  'origin-unsafe': 'onveilige gemeente van herkomst',
  'return-not-suitable': 'terugkeer niet passend',
  'facilities-missing': 'voorzieningen ontbreken',
  'not-a-member': 'doet niet mee',
};

export const needInDutch: Readonly<Record<FacilityNeed, string>> = {
  'public-transport': 'openbaar vervoer',
  'daily-facilities': 'dagelijkse voorzieningen',
  'care-nearby': 'zorg dichtbij',
  'school-nearby': 'school dichtbij',
  'step-free': 'zonder trappen',
  'wheelchair-accessible': 'rolstoelgeschikt',
  'own-entrance': 'eigen voordeur',
  'secured-entrance': 'afgesloten entree',
  'quiet-surroundings': 'rustige omgeving',
  'small-scale': 'kleinschalig',
  other: 'anders',
};

export const declineInDutch: Readonly<Record<StepInDeclineReason, string>> = {
  'no-fitting-dwelling': 'geen passende woning',
  'above-minimum-share': 'zelf boven het minimumaandeel',
  'own-cases-first': 'eigen zaken gaan voor',
  'facilities-missing': 'voorzieningen ontbreken',
  'care-not-available': 'zorg niet beschikbaar',
  liveability: 'draagkracht en leefbaarheid',
  'stepped-in-recently': 'kort geleden al bijgesprongen',
  other: 'anders',
};

export const withdrawalInDutch: Readonly<Record<StepInWithdrawalReason, string>> = {
  'no-fitting-dwelling': declineInDutch['no-fitting-dwelling'],
  'facilities-missing': declineInDutch['facilities-missing'],
  'care-not-available': declineInDutch['care-not-available'],
  'offered-by-mistake': 'bij vergissing aangeboden',
  other: 'anders',
};
