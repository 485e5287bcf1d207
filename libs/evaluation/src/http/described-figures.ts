import { ApiProperty } from '@nestjs/swagger';

export const count = (description: string) => ApiProperty({ type: 'integer', minimum: 0, description });
export const wholeNumber = (description: string) => ApiProperty({ type: 'integer', description });
export const municipalityCode = () => ApiProperty({ description: 'CBS-code.' });

export class ExactFractionAnswer {
  @wholeNumber('Teller; de breuk staat in kleinste termen.')
  numerator!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Noemer.' })
  denominator!: number;
}

export const exact = (description: string) => ApiProperty({ type: ExactFractionAnswer, description });
export const exactOrNull = (description: string) =>
  ApiProperty({ type: ExactFractionAnswer, description, nullable: true });
