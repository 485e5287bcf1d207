import { ApiProperty } from '@nestjs/swagger';
import { FractionAnswer } from '@evenwicht/service-kit';

const text = (description: string) => ApiProperty({ description });
const whole = (description: string) => ApiProperty({ type: 'integer', description });
const day = (description: string) => ApiProperty({ format: 'date', description });

export class CaseCountAnswer {
  @text('Het cijfer.')
  figure!: string;

  @text('De gemeente waarin het telt.')
  municipality!: string;

  @day('De dag waarnaar het telt.')
  on!: string;

  @text('Het halfjaar.')
  halfYear!: string;

  @whole('1, of -1 voor wat na bezwaar is teruggenomen.')
  count!: number;
}

/** Waarom een zaak telt waar zij telt. */
export class CaseExplanationAnswer {
  @text('De zaak.')
  caseId!: string;

  @whole('De plaats in het logboek waarop het rust; dezelfde plaats geeft dezelfde tekst.')
  position!: number;

  @ApiProperty({ type: [CaseCountAnswer], description: 'Alles waarvoor de zaak telt.' })
  counts!: readonly CaseCountAnswer[];

  @text('De uitleg, regel voor regel.')
  page!: string;
}

export class FormulaAnswer {
  @text('De naam.')
  figure!: string;

  @whole('De versie.')
  version!: number;

  @text('De bron.')
  source!: string;

  @text('In woorden.')
  inDutch!: string;
}

export class EventBehindAnswer {
  @whole('Plaats in het logboek.')
  position!: number;

  @text('De reeks.')
  stream!: string;

  @text('Soort gebeurtenis.')
  type!: string;

  @day('Dag waarop het zo was.')
  occurredOn!: string;

  @ApiProperty({ format: 'date-time', description: 'Wanneer het werd vastgelegd.' })
  recordedAt!: string;

  @text('Wie het vastlegde; niet vermeld waar dat een onveilige herkomst zou verraden.')
  organisation!: string;

  @whole('Hoeveel het bijdraagt.')
  count!: number;
}

export class FigurePartAnswer {
  @text('Het aantal.')
  figure!: string;

  @text('De gemeente.')
  municipality!: string;

  @whole('De waarde; de gebeurtenissen tellen ertoe op.')
  value!: number;

  @ApiProperty({ type: [EventBehindAnswer], description: 'In de volgorde van het logboek.' })
  events!: readonly EventBehindAnswer[];
}

/** Waaruit een cijfer bestaat. */
export class FigureExplanationAnswer {
  @text('Het cijfer.')
  figure!: string;

  @text('De gemeente.')
  municipality!: string;

  @text('Het halfjaar.')
  halfYear!: string;

  @whole('De plaats in het logboek waarop het rust.')
  position!: number;

  @ApiProperty({ type: FormulaAnswer, description: 'De formule met haar versie.' })
  formula!: FormulaAnswer;

  @ApiProperty({ type: FractionAnswer, nullable: true, description: 'De waarde; geen zonder mutaties.' })
  value!: FractionAnswer | null;

  @ApiProperty({ type: [FigurePartAnswer], description: 'De aantallen waaruit het bestaat.' })
  parts!: readonly FigurePartAnswer[];
}
