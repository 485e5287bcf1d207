import { ApiProperty } from '@nestjs/swagger';
import {
  categoryGroups,
  closureReasons,
  contractTypes,
  destinationBases,
  disputeOutcomes,
  dwellingKinds,
  elsewhereManners,
  facilityNeeds,
  originEvidence,
  referralQuestions,
  rentClasses,
  scopes,
  householdChanges,
} from '@evenwicht/events';
import { caseStages } from '../projections/case-stage.js';
import { ClocksAnswer } from './clocks-answer.js';
import { NextStepAnswer, TaskAnswer } from './next-steps-answer.js';
import { OfferAnswer } from './offer-answer.js';
import { StepInCallAnswer } from './step-in-call-answer.js';

export class DecisionAnswer {
  @ApiProperty({ enum: ['granted', 'refused'], description: 'Verleend of afgewezen.' })
  outcome!: string;

  @ApiProperty({ format: 'date', description: 'Dag van de beschikking.' })
  decidedOn!: string;

  @ApiProperty({ required: false, description: 'Grond van een afwijzing, of van een bijzondere verlening.' })
  ground?: string;

  @ApiProperty({ required: false, format: 'date', description: 'Tot en met wanneer de urgentie geldt.' })
  validUntil?: string;
}

export class OriginAnswer {
  @ApiProperty({ description: 'CBS-code, outside-region of unknown.' })
  origin!: string;

  @ApiProperty({ enum: ['in-region', 'outside-region', 'unknown'], description: 'Waar de herkomst ligt.' })
  originLies!: string;

  @ApiProperty({ description: 'Soort bewijs.' })
  evidence!: string;
}

export class OriginDisputeAnswer {
  @ApiProperty({ description: 'De gemeente die de herkomst betwist (CBS-code).' })
  municipality!: string;

  @ApiProperty({ description: 'Tegenvoorstel: CBS-code of outside-region.' })
  counterProposal!: string;

  @ApiProperty({ enum: originEvidence, description: 'Soort bewijs.' })
  evidence!: string;

  @ApiProperty({ required: false, enum: disputeOutcomes, description: 'Hoe de betwisting is opgelost.' })
  outcome?: string;

  @ApiProperty({ required: false, format: 'date', description: 'Dag van de oplossing.' })
  resolvedOn?: string;
}

export class DestinationAnswer {
  @ApiProperty({ description: 'Gemeente van bestemming (CBS-code).' })
  municipality!: string;

  @ApiProperty({ enum: destinationBases, required: false, description: 'Waarop de bestemming rust.' })
  basis?: string;
}

export class SearchProfileAnswer {
  @ApiProperty({ type: 'integer', description: 'Met hoeveel mensen het huishouden is.' })
  personCount!: number;

  @ApiProperty({ required: false, type: 'integer', description: 'Hoeveel kamers ten minste.' })
  minimumRoomCount?: number;

  @ApiProperty({ required: false, enum: rentClasses, description: 'Hoogste huurklasse (VERA).' })
  maximumRentClass?: string;

  @ApiProperty({ enum: facilityNeeds, isArray: true, description: 'Wat de woning of de plek moet hebben.' })
  needs!: readonly string[];

  @ApiProperty({ format: 'date', description: 'Dag waarop het profiel is vastgesteld.' })
  establishedOn!: string;
}

export class AllocationAnswer {
  @ApiProperty({ description: 'Waar de woning staat (CBS-code).' })
  municipality!: string;

  @ApiProperty({ description: 'De corporatie.' })
  association!: string;

  @ApiProperty({ enum: dwellingKinds, description: 'Soort woning.' })
  kind!: string;

  @ApiProperty({ format: 'date', description: 'Dag van de toewijzing.' })
  allocatedOn!: string;
}

export class TimelineEntryAnswer {
  @ApiProperty({ type: 'integer', description: 'Plaats in het logboek.' })
  position!: number;

  @ApiProperty({ format: 'date', description: 'Dag waarop het zo was.' })
  occurredOn!: string;

  @ApiProperty({ format: 'date-time', description: 'Moment waarop het is vastgelegd (UTC).' })
  recordedAt!: string;

  @ApiProperty({ description: 'Wat er gebeurde, in een zin.' })
  sentence!: string;

  @ApiProperty({ required: false, description: 'De organisatie die het vastlegde; niet voor een corporatie.' })
  organisation?: string;
}

export class FollowsAnswer {
  @ApiProperty({ enum: householdChanges, description: 'Of het huishouden gesplitst of samengevoegd werd.' })
  change!: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'De eerdere zaken.' })
  cases!: string[];
}

export class GuidanceAnswer {
  @ApiProperty({ description: 'Gemeente die voor de begeleiding verantwoordelijk is (CBS-code).' })
  municipality!: string;

  @ApiProperty({ format: 'date', description: 'Dag waarop de begeleiding geregeld was.' })
  arrangedOn!: string;
}

/** Het dossier van een zaak, voor zover de vrager het mag zien. */
export class CaseFileAnswer {
  @ApiProperty({ format: 'uuid', description: 'Kenmerk van de zaak.' })
  caseId!: string;

  @ApiProperty({ enum: caseStages, description: 'Hoever de zaak is.' })
  stage!: string;

  @ApiProperty({ type: 'integer', description: 'Versie van de zaak.' })
  revision!: number;

  @ApiProperty({ required: false, description: 'Gemeente van aanvraag (CBS-code).' })
  municipality?: string;

  @ApiProperty({ required: false, format: 'date', description: 'Dag van ontvangst van de aanvraag.' })
  receivedOn?: string;

  @ApiProperty({ required: false, enum: scopes, description: 'Alleen statutory valt onder de verdeelafspraken.' })
  scope?: string;

  @ApiProperty({ required: false, description: 'Urgentiecategorie.' })
  category?: string;

  @ApiProperty({ required: false, description: 'Tweede categorie; alleen voor de gemeente van aanvraag.' })
  secondaryCategory?: string;

  @ApiProperty({ required: false, enum: categoryGroups, description: 'Groep binnen de categorie.' })
  group?: string;

  @ApiProperty({ required: false, type: 'integer', description: 'Leefsituatie volgens ETHOS Light.' })
  ethosLightClass?: number;

  @ApiProperty({ required: false, format: 'uuid', description: 'Kenmerk van het huishouden.' })
  personRef?: string;

  @ApiProperty({ required: false, description: 'Kenmerk in een ander systeem.' })
  externalReference?: string;

  @ApiProperty({ required: false, type: DecisionAnswer, description: 'De beschikking.' })
  decision?: DecisionAnswer;

  @ApiProperty({ required: false, type: OriginAnswer, description: 'De herkomst.' })
  origin?: OriginAnswer;

  @ApiProperty({ required: false, type: OriginDisputeAnswer, description: 'De laatste betwisting van de herkomst.' })
  originDispute?: OriginDisputeAnswer;

  @ApiProperty({ required: false, description: 'Waarom terugkeer niet passend is.' })
  unsuitableReturn?: string;

  @ApiProperty({ required: false, enum: referralQuestions, isArray: true, description: 'Wat op de tafel ligt (1c).' })
  openQuestions?: string[];

  @ApiProperty({ required: false, format: 'date', description: 'Tot en met wanneer de urgentie geldt.' })
  urgencyValidUntil?: string;

  @ApiProperty({ required: false, type: DestinationAnswer, description: 'De bestemming.' })
  destination?: DestinationAnswer;

  @ApiProperty({ required: false, type: SearchProfileAnswer, description: 'Het zoekprofiel (hoofdstuk 2 en 4).' })
  searchProfile?: SearchProfileAnswer;

  @ApiProperty({
    required: false,
    type: [StepInCallAnswer],
    description: 'Wie is gevraagd om bij te springen, of dat aanbood, en wat zij antwoordde (3c).',
  })
  stepInCalls?: readonly StepInCallAnswer[];

  @ApiProperty({
    required: false,
    type: [OfferAnswer],
    description: 'Wat is aangeboden, op volgorde; een corporatie ziet haar eigen aanbod.',
  })
  offers?: readonly OfferAnswer[];

  @ApiProperty({
    required: false,
    type: 'integer',
    description: 'Hoe vaak een passende woning is geweigerd; wat daarop volgt, besluit de gemeente.',
  })
  offerRefusalCount?: number;

  @ApiProperty({ required: false, type: AllocationAnswer, description: 'De toewijzing die staat.' })
  allocation?: AllocationAnswer;

  @ApiProperty({ required: false, format: 'date', description: 'Ingang van de huur.' })
  tenancyStartedOn?: string;

  @ApiProperty({ required: false, type: GuidanceAnswer, description: 'De begeleiding, waar die geregeld is.' })
  guidance?: GuidanceAnswer;

  @ApiProperty({ required: false, enum: contractTypes, description: 'Soort huurcontract; convertible is omklap.' })
  contractType?: string;

  @ApiProperty({ required: false, enum: closureReasons, description: 'Waarom de zaak is gesloten.' })
  closure?: string;

  @ApiProperty({ required: false, enum: elsewhereManners, description: 'Hoe het huishouden elders gehuisvest werd.' })
  closureManner?: string;

  @ApiProperty({ required: false, type: FollowsAnswer, description: 'De eerdere zaken waarop deze volgt.' })
  follows?: FollowsAnswer;

  @ApiProperty({
    required: false,
    type: [String],
    format: 'uuid',
    description: 'De zaken waarin het huishouden verdergaat. Is deze zaak nog open, dan moet zij worden afgesloten.',
  })
  followedBy?: string[];

  @ApiProperty({ type: ClocksAnswer, description: 'De klokken van de zaak op de dag van vandaag in Nederland.' })
  clocks!: ClocksAnswer;

  @ApiProperty({ type: [TimelineEntryAnswer], description: 'Wat er gebeurde, in volgorde van vastlegging.' })
  timeline!: readonly TimelineEntryAnswer[];

  @ApiProperty({
    required: false,
    type: TaskAnswer,
    description:
      'Wie nu aan zet is; ontbreekt als er niets meer volgt. Een corporatie leest alleen wat op corporaties wacht.',
  })
  responsible?: TaskAnswer;

  @ApiProperty({
    type: [NextStepAnswer],
    description: 'Wat de vrager nu met deze zaak kan doen: precies wat zou worden aangenomen, met de juiste gegevens.',
  })
  nextSteps!: readonly NextStepAnswer[];
}
