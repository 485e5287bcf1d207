import { ApiProperty } from '@nestjs/swagger';
import { facilityNeeds, rentClasses, stepInDeclineReasons } from '@evenwicht/events';
import { escalationCauses } from '../domain/step-in-escalation.js';

export class DeclineReasonAnswer {
  @ApiProperty({ enum: stepInDeclineReasons, description: 'De reden, als code.' })
  reason!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Hoe vaak.' })
  count!: number;
}

export class StepInEscalationAnswer {
  @ApiProperty({ description: 'De zaak.' })
  caseId!: string;

  @ApiProperty({ description: 'De gemeente van herkomst, die niet kan huisvesten (CBS-code).' })
  municipalityOfOrigin!: string;

  @ApiProperty({ format: 'date', description: 'Dag waarop zij dat verklaarde.' })
  declaredOn!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Dagen sinds de verklaring.' })
  daysSinceDeclaration!: number;

  @ApiProperty({
    enum: escalationCauses,
    isArray: true,
    description: 'Iedereen die is gevraagd weigerde, of de zaak stond op twee of meer agenda’s zonder helper.',
  })
  causes!: readonly string[];

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Op hoeveel agenda’s zij sinds de verklaring stond.' })
  agendaCount!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoeveel gemeenten zijn gevraagd.' })
  askedCount!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoeveel daarvan weigerden.' })
  declinedCount!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoeveel een aanbod introkken.' })
  withdrawnCount!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoeveel nog niet antwoordden.' })
  unansweredCount!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoeveel aanbieden om bij te springen; nog geen hulp.' })
  offeredCount!: number;

  @ApiProperty({ type: [DeclineReasonAnswer], description: 'Waarom geweigerd is, geteld.' })
  declineReasons!: readonly DeclineReasonAnswer[];
}

export class StepInEscalationsAnswer {
  @ApiProperty({ format: 'date', description: 'De dag waarop de dagen zijn geteld.' })
  on!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Voor hoeveel zaken niemand bijspringt.' })
  caseCount!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Dagen sinds de oudste verklaring; 0 zonder zaken.' })
  longestDays!: number;

  @ApiProperty({ type: [DeclineReasonAnswer], description: 'Waarom geweigerd is, over alle zaken geteld.' })
  declineReasons!: readonly DeclineReasonAnswer[];

  @ApiProperty({
    required: false,
    type: [StepInEscalationAnswer],
    description: 'De zaken, wie het langst wacht eerst; alleen voor de coördinator van de tafel.',
  })
  cases?: readonly StepInEscalationAnswer[];
}

export class HouseholdSoughtForAnswer {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Hoeveel personen.' })
  personCount!: number;

  @ApiProperty({ required: false, type: 'integer', description: 'Hoeveel kamers ten minste.' })
  minimumRoomCount?: number;

  @ApiProperty({ required: false, enum: rentClasses, description: 'Tot welke huurklasse.' })
  maximumRentClass?: string;

  @ApiProperty({ enum: facilityNeeds, isArray: true, description: 'Wat de woning of omgeving moet hebben.' })
  needs!: readonly string[];
}

export class StepInCallToMunicipalityAnswer {
  @ApiProperty({ description: 'De zaak.' })
  caseId!: string;

  @ApiProperty({ description: 'De gemeente van herkomst, die niet kan huisvesten (CBS-code).' })
  municipalityOfOrigin!: string;

  @ApiProperty({ format: 'date', description: 'Dag waarop zij dat verklaarde.' })
  declaredOn!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Dagen sinds de verklaring.' })
  days!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dag waarop u bent gevraagd; null: niet.' })
  askedOn!: string | null;

  @ApiProperty({
    enum: ['none', 'offered', 'declined', 'withdrawn', 'stepped-in'],
    description: 'Wat u antwoordde; none zolang niets.',
  })
  answer!: string;

  @ApiProperty({
    type: HouseholdSoughtForAnswer,
    nullable: true,
    description: 'Waarnaar wordt gezocht; null zolang er geen zoekprofiel is.',
  })
  searchProfile!: HouseholdSoughtForAnswer | null;
}

export class StepInCallsAnswer {
  @ApiProperty({ format: 'date', description: 'De dag waarop de dagen zijn geteld.' })
  on!: string;

  @ApiProperty({ type: [StepInCallToMunicipalityAnswer], description: 'Wie het langst wacht eerst.' })
  calls!: readonly StepInCallToMunicipalityAnswer[];
}
