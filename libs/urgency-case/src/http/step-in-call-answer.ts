import { ApiProperty } from '@nestjs/swagger';

const stepInAnswers = ['none', 'offered', 'declined', 'withdrawn', 'stepped-in'];

export class StepInCallAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ required: false, format: 'date', description: 'Dag van het laatste verzoek; zonder: niet gevraagd.' })
  askedOn?: string;

  @ApiProperty({ enum: stepInAnswers, description: 'Wat zij antwoordde; none zolang niets.' })
  answer!: string;

  @ApiProperty({ required: false, format: 'date', description: 'Dag van het antwoord.' })
  answeredOn?: string;

  @ApiProperty({ required: false, description: 'Waarom niet, als code.' })
  reason?: string;
}
