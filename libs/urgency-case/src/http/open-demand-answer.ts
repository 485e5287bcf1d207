import { ApiProperty } from '@nestjs/swagger';
import { taskKinds } from '../domain/tasks/case-task.js';
import { demandSides } from '../projections/open-demand.js';

/** Verleend = gehuisvest + open + anders gesloten. */
export class DemandCountsAnswer {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Zaken waarin urgentie is verleend en die beschikking staat.',
  })
  granted!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Daarvan gehuisvest: de huur is ingegaan.' })
  housed!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Daarvan nog open, ook als de urgentie verliep (2).' })
  open!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Daarvan met een reden gesloten, of ingetrokken.' })
  closedOtherwise!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Van de open zaken die waarin wie aan zet is geen lopende termijn heeft: geen, of voorbij.',
  })
  withoutRunningClock!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Mediaan van de dagen sinds de verlening, van de open zaken.',
  })
  medianDays!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'De meeste dagen sinds de verlening, van de open zaken.',
  })
  longestDays!: number | null;
}

export class MunicipalityDemandAnswer extends DemandCountsAnswer {
  @ApiProperty({
    nullable: true,
    type: String,
    description: 'De gemeente (CBS-code); null waar zij nog niet vaststaat of niet getoond wordt.',
  })
  municipality!: string | null;

  @ApiProperty({ required: false, description: 'De naam van de gemeente.' })
  name?: string;
}

/** De openstaande vraag: verleend en niet gehuisvest. */
export class OpenDemandAnswer {
  @ApiProperty({ format: 'date', description: 'De dag per welke is geoordeeld.' })
  on!: string;

  @ApiProperty({ enum: demandSides, description: 'Naar welke gemeente is geteld.' })
  by!: string;

  @ApiProperty({ type: [MunicipalityDemandAnswer], description: 'Elke gemeente die meedoet, ook met nul.' })
  municipalities!: readonly MunicipalityDemandAnswer[];

  @ApiProperty({ type: DemandCountsAnswer, description: 'De hele regio.' })
  total!: DemandCountsAnswer;
}

/** Een huishouden dat wacht. */
export class OpenDemandCaseAnswer {
  @ApiProperty({ format: 'uuid', description: 'Kenmerk van de zaak.' })
  caseId!: string;

  @ApiProperty({ description: 'Gemeente van aanvraag (CBS-code).' })
  municipality!: string;

  @ApiProperty({ required: false, description: 'Waar het huishouden heen gaat (CBS-code), voor zover bekend.' })
  destination?: string;

  @ApiProperty({ required: false, description: 'Gemeente van herkomst (CBS-code), waar die getoond mag worden.' })
  origin?: string;

  @ApiProperty({ format: 'date', description: 'Dag van de verlening.' })
  grantedOn!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Dagen sinds de verlening.' })
  days!: number;

  @ApiProperty({ description: 'Of de aanvraag kwam voordat de afspraken in werking traden.' })
  isBeforeEntryIntoForce!: boolean;

  @ApiProperty({ required: false, enum: taskKinds, description: 'Wat er nu wacht, als code.' })
  task?: string;

  @ApiProperty({ required: false, description: 'Wat er nu wacht, in woorden.' })
  label?: string;

  @ApiProperty({ required: false, format: 'date', description: 'Tot wanneer wie aan zet is de tijd heeft.' })
  until?: string;

  @ApiProperty({ description: 'Of wie aan zet is een termijn heeft die nog loopt.' })
  hasRunningClock!: boolean;
}

/** Een bladzijde van de huishoudens die wachten. */
export class OpenDemandCasesAnswer {
  @ApiProperty({ format: 'date', description: 'De dag per welke is geoordeeld.' })
  on!: string;

  @ApiProperty({ type: [OpenDemandCaseAnswer], description: 'Wie het langst wacht eerst.' })
  items!: readonly OpenDemandCaseAnswer[];

  @ApiProperty({
    required: false,
    description: 'Geef dit mee als after voor de volgende bladzijde; ontbreekt na de laatste.',
  })
  next?: string;
}
