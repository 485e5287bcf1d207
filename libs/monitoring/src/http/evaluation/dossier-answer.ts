import { ApiProperty } from '@nestjs/swagger';
import { HalfYearFiguresAnswer } from '../figures-answer.js';
import { EvaluationScheduleAnswer } from './evaluation-answers.js';

const text = (description: string) => ApiProperty({ description });
const number = (description: string) => ApiProperty({ type: 'integer', minimum: 0, description });

export class DossierEntryAnswer {
  @number('Plaats in het logboek.')
  position!: number;

  @text('Kenmerk van de gebeurtenis.')
  eventId!: string;

  @text('De reeks.')
  stream!: string;

  @text('Soort gebeurtenis.')
  type!: string;

  @ApiProperty({ format: 'date', description: 'Dag waarop het zo was.' })
  occurredOn!: string;

  @ApiProperty({ format: 'date-time', description: 'Wanneer het werd vastgelegd.' })
  recordedAt!: string;

  @text('De gebeurtenis in een zin.')
  sentence!: string;
}

const entries = (description: string) => ApiProperty({ type: [DossierEntryAnswer], description });

export class DossierHalfYearAnswer {
  @text('Het halfjaar.')
  halfYear!: string;

  @ApiProperty({
    type: DossierEntryAnswer,
    required: false,
    description: 'De afsluiting; ontbreekt zolang het open is.',
  })
  closing?: DossierEntryAnswer;

  @entries('Wat later bekend werd, naast wat gepubliceerd was.')
  restatements!: readonly DossierEntryAnswer[];

  @ApiProperty({
    type: HalfYearFiguresAnswer,
    nullable: true,
    description: 'De cijfers zoals bekend op deze plaats in het logboek; null zolang een aantal huishoudens ontbreekt.',
  })
  figures!: HalfYearFiguresAnswer | null;
}

/** Alles waar een evaluatie naar kijkt, uit het logboek tot en met een plaats (3.5). */
export class DossierAnswer {
  @number('Het logboek tot en met deze plaats; dezelfde plaats geeft hetzelfde dossier.')
  upToPosition!: number;

  @ApiProperty({ format: 'date-time', required: false, description: 'Het moment van de laatste gebeurtenis.' })
  knownAt?: string;

  @text('Versie van de verdeelafspraken.')
  agreementVersion!: string;

  @ApiProperty({ type: EvaluationScheduleAnswer, description: 'Wanneer de evaluatie na drie jaar moet zijn.' })
  schedule!: EvaluationScheduleAnswer;

  @ApiProperty({ type: [DossierHalfYearAnswer], description: 'Elk halfjaar sinds de inwerkingtreding.' })
  halfYears!: readonly DossierHalfYearAnswer[];

  @entries('De beginsituatie, voor zover vastgelegd.')
  baseline!: readonly DossierEntryAnswer[];

  @entries('Wijzigingen van de verdeelafspraken.')
  ruleChanges!: readonly DossierEntryAnswer[];

  @entries('Urgentieregelingen van gemeenten.')
  schemes!: readonly DossierEntryAnswer[];

  @entries('Besluiten van het bestuurlijk overleg.')
  boardDecisions!: readonly DossierEntryAnswer[];

  @entries('Gebruik van de noodknop.')
  emergencyButton!: readonly DossierEntryAnswer[];

  @entries('Evaluaties.')
  evaluations!: readonly DossierEntryAnswer[];
}
