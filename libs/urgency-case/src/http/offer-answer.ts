import { ApiProperty } from '@nestjs/swagger';
import { dwellingKinds, offerModules } from '@evenwicht/events';

export class OfferAnswer {
  @ApiProperty({ description: 'Kenmerk van het aanbod bij de corporatie.' })
  offer!: string;

  @ApiProperty({ description: 'De corporatie.' })
  association!: string;

  @ApiProperty({ description: 'Waar de woning staat (CBS-code).' })
  municipality!: string;

  @ApiProperty({ enum: dwellingKinds, description: 'Soort woning.' })
  kind!: string;

  @ApiProperty({ enum: offerModules, description: 'Langs welke weg.' })
  module!: string;

  @ApiProperty({ format: 'date', description: 'Dag van het aanbod.' })
  offeredOn!: string;

  @ApiProperty({ required: false, format: 'date', description: 'Dag waarop het antwoord er uiterlijk moet zijn.' })
  answerDueOn?: string;

  @ApiProperty({
    enum: ['open', 'accepted', 'refused', 'withdrawn', 'lapsed'],
    description:
      'accepted als de corporatie toewees; lapsed als de zaak eindigde of een huurovereenkomst inging zonder antwoord.',
  })
  status!: string;

  @ApiProperty({ required: false, format: 'date', description: 'Dag van het antwoord of de intrekking.' })
  answeredOn?: string;

  @ApiProperty({ required: false, description: 'Waarom geweigerd of ingetrokken; niet voor een corporatie.' })
  reason?: string;
}
