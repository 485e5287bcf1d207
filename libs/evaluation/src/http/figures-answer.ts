import { ApiProperty } from '@nestjs/swagger';
import { ThreeClocksAnswer } from './clocks-answer.js';
import { DayFiguresAnswer } from './day-figures-answer.js';
import { KnownHalfYearAnswer } from './half-year-answer.js';

export class MissingCountAnswer {
  @ApiProperty({ enum: ['householdCount', 'keyCount'], description: 'Huishoudens, of de andere sleutel.' })
  what!: 'householdCount' | 'keyCount';

  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ format: 'date', required: false, description: 'De peildatum van de huishoudens.' })
  referenceDate?: string;
}

/** Cijfers naar drie klokken: wanneer het zo was, wat bekend was, en welke regels golden. */
export class FiguresAnswer {
  @ApiProperty({ type: ThreeClocksAnswer, description: 'De drie klokken waarnaar is gerekend; geen ontbreekt.' })
  clocks!: ThreeClocksAnswer;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'De laatste plaats in het logboek waarop het antwoord rust; nul als er niets was.',
  })
  restsOn!: number;

  @ApiProperty({ type: KnownHalfYearAnswer, required: false, description: 'Van een halfjaar (3.5).' })
  ofHalfYear?: KnownHalfYearAnswer;

  @ApiProperty({ type: DayFiguresAnswer, required: false, description: 'Van een dag: waar een besluit naar kijkt.' })
  ofDay?: DayFiguresAnswer;

  @ApiProperty({
    type: MissingCountAnswer,
    required: false,
    description: 'Wat ontbreekt of nul is; zonder dat zijn er geen cijfers.',
  })
  missing?: MissingCountAnswer;
}
