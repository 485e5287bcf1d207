import { ApiProperty } from '@nestjs/swagger';
import {
  adviceGrounds,
  exclusions,
  facilityNeeds,
  firstSteps,
  secondSteps,
  stepInDeclineReasons,
} from '@evenwicht/events';
import {
  BalanceIfPlacedAnswer,
  BalanceWeighedAnswer,
  WeighedFractionAnswer,
  ShareWeighedAnswer,
  StandingWeighedAnswer,
} from './weighed-figures-answer.js';

export class DeclinedAnswer {
  @ApiProperty({ format: 'date', description: 'Dag waarop de gemeente niet bijsprong.' })
  declinedOn!: string;

  @ApiProperty({ enum: stepInDeclineReasons, description: 'Waarom niet.' })
  reason!: string;

  @ApiProperty({
    required: false,
    description: 'Of het om deze zaak ging; anders om een andere, die niet wordt genoemd.',
  })
  isForThisCase?: boolean;
}

export class OptionAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Plaats in het advies; null zonder plaats.' })
  rank!: number | null;

  @ApiProperty({
    type: String,
    enum: adviceGrounds,
    nullable: true,
    description: 'Uitgangspunt waaruit de plaats volgt.',
  })
  ground!: string | null;

  @ApiProperty({ enum: exclusions, isArray: true, description: 'Wat tegen de gemeente pleit; nooit een cijfer.' })
  excludedFor!: readonly string[];

  @ApiProperty({ enum: facilityNeeds, isArray: true, description: 'Gevraagd in het zoekprofiel en er niet.' })
  missingNeeds!: readonly string[];

  @ApiProperty({ enum: facilityNeeds, isArray: true, description: 'Gevraagd in het zoekprofiel en niet bekend.' })
  unknownNeeds!: readonly string[];

  @ApiProperty({
    type: ShareWeighedAnswer,
    nullable: true,
    description: 'Aandeel van de mutaties; null zonder mutaties.',
  })
  operationalShare!: ShareWeighedAnswer | null;

  @ApiProperty({
    type: BalanceWeighedAnswer,
    nullable: true,
    description: 'Balans; null als zij niet te berekenen is.',
  })
  balance!: BalanceWeighedAnswer | null;

  @ApiProperty({ type: WeighedFractionAnswer, nullable: true, description: 'Spreiding van de regio na plaatsing.' })
  dispersionIfPlaced!: WeighedFractionAnswer | null;

  @ApiProperty({ description: 'Of plaatsing hier hulp is aan de gemeente van herkomst (3c).' })
  isHelp!: boolean;

  @ApiProperty({ type: StandingWeighedAnswer, description: 'Wat bij deze gemeente openstaat.' })
  reciprocity!: StandingWeighedAnswer;

  @ApiProperty({
    type: StandingWeighedAnswer,
    nullable: true,
    description: 'Wat dan bij de gemeente van herkomst openstaat.',
  })
  reciprocityOfOrigin!: StandingWeighedAnswer | null;

  @ApiProperty({ type: [DeclinedAnswer], description: 'Wanneer zij voor dit huishouden niet bijsprong.' })
  declinedBefore!: readonly DeclinedAnswer[];
}

export class ReadingAnswer {
  @ApiProperty({ description: 'De open vraag.' })
  policy!: string;

  @ApiProperty({ description: 'De lezing die op de dag geldt.' })
  value!: string;
}

export class DrawAnswer {
  @ApiProperty({ type: 'integer', description: 'Plaats van het laatste gegeven van voor de dag; 0 als er geen is.' })
  headPosition!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Kenmerk van dat gegeven.' })
  headEventId!: string | null;

  @ApiProperty({ description: 'SHA-256 van plaats, spatie en kenmerk.' })
  seed!: string;

  @ApiProperty({ description: 'Of de volgorde zonder loting anders kon zijn.' })
  isDecisive!: boolean;
}

export class ChoiceAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Plaats in het advies; null zonder plaats.' })
  rank!: number | null;

  @ApiProperty({ description: 'Of de bepaling een reden om af te wijken vraagt.' })
  needsDeviationReason!: boolean;

  @ApiProperty({ description: 'Of eerst twee mensen de onveilige herkomst opzij moeten zetten.' })
  needsSafetyOverride!: boolean;

  @ApiProperty({ type: [BalanceIfPlacedAnswer], description: 'Van elke deelnemer, na plaatsing.' })
  balances!: readonly BalanceIfPlacedAnswer[];
}

/** Wat op tafel ligt. Elk cijfer is een breuk of een aantal, zoals bekend op `upToPosition`. */
export class SimulationAnswer {
  @ApiProperty({ format: 'date', description: 'De dag.' })
  on!: string;

  @ApiProperty({ type: 'integer', description: 'Plaats in het logboek tot waar is gerekend.' })
  upToPosition!: number;

  @ApiProperty({ description: 'Versie van de verdeelafspraken.' })
  agreementVersion!: string;

  @ApiProperty({ description: 'Halfjaar waarover de balansen gaan.' })
  halfYear!: string;

  @ApiProperty({
    type: WeighedFractionAnswer,
    nullable: true,
    description: 'Het minimumaandeel; null zolang het er niet is.',
  })
  minimumShare!: WeighedFractionAnswer | null;

  @ApiProperty({ type: [ReadingAnswer], description: 'De lezingen waarop de cijfers rusten.' })
  policies!: readonly ReadingAnswer[];

  @ApiProperty({ description: 'Of plaatsing van dit huishouden meetelt.' })
  isCounted!: boolean;

  @ApiProperty({ enum: firstSteps, description: 'Wat er van het eerste uitgangspunt is geworden (3a).' })
  firstStep!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Gemeente van herkomst, of van de mantelzorg.' })
  firstStepMunicipality!: string | null;

  @ApiProperty({ enum: secondSteps, description: 'Wat er van het tweede uitgangspunt is geworden (3a).' })
  secondStep!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Gehuisvest door alle deelnemers in het halfjaar (T).' })
  housedCount!: number | null;

  @ApiProperty({ type: WeighedFractionAnswer, nullable: true, description: 'Spreiding van de regio nu.' })
  dispersion!: WeighedFractionAnswer | null;

  @ApiProperty({ enum: facilityNeeds, isArray: true, description: 'Wat het zoekprofiel vraagt.' })
  needs!: readonly string[];

  @ApiProperty({ type: DrawAnswer, nullable: true, description: 'De loting; null als de afspraken er geen vragen.' })
  draw!: DrawAnswer | null;

  @ApiProperty({ type: [OptionAnswer], description: 'Elke gemeente, die met een plaats in het advies eerst.' })
  options!: readonly OptionAnswer[];

  @ApiProperty({ type: ChoiceAnswer, nullable: true, description: 'De doorgerekende keuze; null zonder keuze.' })
  choice!: ChoiceAnswer | null;
}
