import type {
  BalanceDirection,
  PrincipleInMix,
  ReferralQuestion,
  UrgencyCategory,
  WaitingBand,
} from '@evenwicht/events';

/** The rows of the annex, by the words of the agreement (chapter 5). */
export const categoryInDutch: Readonly<Record<UrgencyCategory, string>> = {
  informalCare: 'mantelzorg',
  medicalNecessity: 'ernstige chronische medische redenen',
  homelessShelter: 'uitstroom maatschappelijke opvang',
  shelteredHousing: 'uitstroom beschermd wonen',
  clinicalMentalHealthCare: 'uitstroom klinische ggz',
  womensRefuge: 'uitstroom vrouwenopvang of opvang slachtoffers mensenhandel',
  youthCare: 'uitstroom jeugdhulp',
  detention: 'uitstroom (jeugd)detentie of forensische zorg',
  formerSexWorker: 'uitstappende sekswerkers',
  homelessFamily: 'dakloze gezinnen met minderjarige kinderen (voorlopig)',
};

export const principleInDutch: Readonly<Record<PrincipleInMix, string>> = {
  residencePrinciple: 'woonplaatsbeginsel',
  informalCare: 'mantelzorg',
  mediationTable: 'bemiddelingstafel',
  reciprocity: 'wederkerigheid',
  grantingMunicipality: 'gemeente die verleende',
  'not-recorded': 'niet vastgelegd',
};

export const referralInDutch: Readonly<Record<ReferralQuestion, string>> = {
  'origin-unknown': 'herkomst niet te achterhalen',
  'return-not-suitable': 'terugkeer niet passend',
  'origin-disputed': 'herkomst betwist',
  'unable-to-serve': 'herkomstgemeente niet in staat',
  other: 'andere vraag',
};

export const bandInDutch: Readonly<Record<WaitingBand, string>> = {
  'up-to-90': 'ten hoogste 90 dagen',
  '91-to-180': '91 tot en met 180 dagen',
  '181-to-365': '181 tot en met 365 dagen',
  'over-365': 'meer dan 365 dagen',
};

/** A direction is no judgement. */
export const directionInDutch: Readonly<Record<BalanceDirection, string>> = {
  'starting-position': 'beginsituatie',
  'towards-proportional': 'dichter bij evenredig',
  away: 'verder van evenredig',
  unchanged: 'gelijk gebleven',
};
