import type { AdjustmentKind, EvaluationOccasion, FindingTopic, FindingWithdrawalReason } from './evaluation-codes.js';
import type { BoardDecisionKind, PressOutcome, PressWithdrawalReason } from './board-codes.js';
import type { RescheduleReason } from './meeting-codes.js';

export const rescheduleInDutch: Readonly<Record<RescheduleReason, string>> = {
  'no-quorum': 'te weinig deelnemers',
  'no-questions': 'er zijn geen vragen',
  'information-missing': 'er ontbreekt informatie',
  'urgent-case': 'een zaak die niet kan wachten',
  other: 'andere reden',
};

/** What both an adjustment and a decision of the board may be about. */
const ruleInDutch = {
  agreement: 'de verdeelafspraken',
  membership: 'de deelname van een gemeente',
  'minimum-share': 'het minimumaandeel',
  'category-list': 'de lijst van urgentiecategorieën',
  reading: 'de lezing van een open vraag',
  'statutory-fallback': 'het wettelijk terugvalscenario',
  'early-warning': 'de vroege signalen',
} as const;

export const boardDecisionInDutch: Readonly<Record<BoardDecisionKind, string>> = {
  ...ruleInDutch,
  evaluation: 'de evaluatie',
  adjustment: 'bijsturing',
  'emergency-button': 'het gebruik van de noodknop',
  other: 'iets anders',
};

export const adjustmentInDutch: Readonly<Record<AdjustmentKind, string>> = {
  ...ruleInDutch,
  'urgency-scheme': 'een urgentieregeling',
  other: 'iets anders',
};

export const pressWithdrawalInDutch: Readonly<Record<PressWithdrawalReason, string>> = {
  'situation-resolved': 'de situatie is opgelost',
  'settled-otherwise': 'op een andere manier geregeld',
  'pressed-by-mistake': 'bij vergissing gebruikt',
  other: 'andere reden',
};

export const pressOutcomeInDutch: Readonly<Record<PressOutcome, string>> = {
  'evaluation-opened': 'er komt een evaluatie',
  'adjustment-decided': 'er wordt bijgestuurd',
  'no-adjustment': 'er wordt niet bijgestuurd',
  other: 'andere uitkomst',
};

export const occasionInDutch: Readonly<Record<EvaluationOccasion, string>> = {
  'three-years': 'na drie jaar',
  'emergency-button': 'na gebruik van de noodknop',
  'early-warning': 'na een vroeg signaal',
  'board-request': 'op verzoek van het bestuurlijk overleg',
};

export const topicInDutch: Readonly<Record<FindingTopic, string>> = {
  'fitting-housing': 'passend wonen',
  'residence-principle': 'het woonplaatsbeginsel',
  'mediation-table': 'de bemiddelingstafel',
  'balanced-distribution': 'de evenwichtige verdeling',
  'minimum-share': 'het minimumaandeel',
  reciprocity: 'de wederkerigheid',
  'category-coverage': 'de spreiding van de urgentiecategorieën',
  'net-addition': 'de netto toevoeging',
  'roles-and-cooperation': 'rollen en samenwerking',
  monitoring: 'de monitoring',
  'law-or-regulation': 'wet- en regelgeving',
  other: 'iets anders',
};

export const findingWithdrawalInDutch: Readonly<Record<FindingWithdrawalReason, string>> = {
  'recorded-wrongly': 'verkeerd vastgelegd',
  superseded: 'vervangen door een latere bevinding',
  other: 'andere reden',
};
