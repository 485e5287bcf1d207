import { ApiProperty } from '@nestjs/swagger';
import {
  adjustmentKinds,
  evaluationOccasions,
  evaluationOutcomes,
  findingConclusions,
  findingTopics,
} from '@evenwicht/events';

const text = (description: string) => ApiProperty({ description });
const maybe = (description: string) => ApiProperty({ required: false, description });
const number = (description: string) => ApiProperty({ type: 'integer', minimum: 0, description });
const date = (description: string, required = true) => ApiProperty({ format: 'date', description, required });

export class ScheduleStepAnswer {
  @ApiProperty({ enum: ['entry-into-force', 'adoption'], description: 'Vanaf wanneer geteld wordt.' })
  clock!: string;

  @date('De dag waarvan geteld wordt; ontbreekt zolang die niet vastligt.', false)
  from?: string;

  @date('Drie jaar later.', false)
  due?: string;

  @ApiProperty({ description: 'Deze lezing geldt; de andere is een herinnering.' })
  counts!: boolean;

  @text('De afleiding, in woorden.')
  derivation!: string;
}

/** Wanneer de evaluatie na drie jaar moet zijn (3.5). */
export class EvaluationScheduleAnswer {
  @date('De dag waarop gevraagd wordt.')
  on!: string;

  @date('Uiterlijk wanneer; ontbreekt zolang de dag waarvan geteld wordt niet vastligt.', false)
  due?: string;

  @ApiProperty({ description: 'De drie jaar zijn voorbij.' })
  isDue!: boolean;

  @ApiProperty({ type: [ScheduleStepAnswer], description: 'Hoe dit is afgeleid.' })
  steps!: readonly ScheduleStepAnswer[];

  @ApiProperty({ type: 'integer', required: false, description: 'De evaluatie na drie jaar, zodra zij begonnen is.' })
  evaluationNumber?: number;
}

export class FindingAnswer {
  @text('Kenmerk van de bevinding.')
  findingId!: string;

  @ApiProperty({ enum: findingTopics, description: 'Waarover.' })
  topic!: string;

  @ApiProperty({ enum: findingConclusions, description: 'Wat gevonden is.' })
  conclusion!: string;

  @text('Kenmerk van het document.')
  document!: string;

  @date('De dag.')
  recordedOn!: string;

  @maybe('Waarom zij is ingetrokken.')
  withdrawnFor?: string;
}

export class AdjustmentAnswer {
  @text('Kenmerk van de bijsturing.')
  adjustmentId!: string;

  @ApiProperty({ enum: adjustmentKinds, description: 'Wat er bijgestuurd wordt.' })
  kind!: string;

  @ApiProperty({ type: [String], description: 'De bevindingen waarop zij antwoordt.' })
  findings!: readonly string[];

  @text('Het besluit van het bestuurlijk overleg.')
  decisionId!: string;

  @date('De dag.')
  decidedOn!: string;

  @ApiProperty({ type: [String], description: 'De gebeurtenissen waarmee regels veranderden.' })
  carriedOutBy!: readonly string[];
}

export class ConclusionAnswer {
  @ApiProperty({ enum: evaluationOutcomes, description: 'Met of zonder bijsturing.' })
  outcome!: string;

  @text('Kenmerk van het eindverslag.')
  document!: string;

  @date('De dag.')
  concludedOn!: string;

  @number('Het dossier: het logboek tot en met deze plaats.')
  upToPosition!: number;
}

export class EvaluationAnswer {
  @number('Nummer.')
  evaluationNumber!: number;

  @ApiProperty({ enum: evaluationOccasions, description: 'De aanleiding.' })
  occasion!: string;

  @maybe('Het gebruik van de noodknop waaruit zij voortkomt.')
  pressId?: string;

  @date('Waarop zij begon.')
  openedOn!: string;

  @number('Het dossier: het logboek tot en met deze plaats.')
  upToPosition!: number;

  @ApiProperty({ type: [FindingAnswer], description: 'Bevindingen, ook die zijn ingetrokken.' })
  findings!: readonly FindingAnswer[];

  @ApiProperty({ type: [AdjustmentAnswer], description: 'Bijsturing.' })
  adjustments!: readonly AdjustmentAnswer[];

  @ApiProperty({ type: ConclusionAnswer, required: false, description: 'Hoe zij eindigde.' })
  conclusion?: ConclusionAnswer;
}

/** De evaluaties van de verdeelafspraken (3.5). */
export class EvaluationsAnswer {
  @ApiProperty({ type: [EvaluationAnswer], description: 'De laatste eerst.' })
  evaluations!: readonly EvaluationAnswer[];
}
