import { ApiProperty } from '@nestjs/swagger';
import { agendaOutcomes, referralQuestions, tableRoles } from '@evenwicht/events';

const standings = ['planned', 'closed', 'cancelled'];

export class ParticipantAnswer {
  @ApiProperty({ description: 'De organisatie.' })
  organisation!: string;

  @ApiProperty({ enum: tableRoles, description: 'In welke rol.' })
  role!: string;
}

export class MeetingAnswer {
  @ApiProperty({ description: 'Kenmerk van de bijeenkomst.' })
  meetingId!: string;

  @ApiProperty({ format: 'date', description: 'Dag van de bijeenkomst.' })
  heldOn!: string;

  @ApiProperty({ enum: standings, description: 'Gepland, gesloten of gaat niet door.' })
  standing!: string;

  @ApiProperty({ type: [ParticipantAnswer], description: 'Wie aanwezig waren; leeg zolang het niet is vastgelegd.' })
  attendance!: readonly ParticipantAnswer[];

  @ApiProperty({ type: String, nullable: true, description: 'Kenmerk van het verslag.' })
  document!: string | null;
}

export class MeetingsAnswer {
  @ApiProperty({ type: [MeetingAnswer], description: 'De laatste eerst, ten hoogste 200.' })
  meetings!: readonly MeetingAnswer[];
}

export class AgendaItemAnswer {
  @ApiProperty({ description: 'De zaak.' })
  caseId!: string;

  @ApiProperty({ enum: referralQuestions, isArray: true, description: 'Wat gevraagd wordt.' })
  questions!: readonly string[];

  @ApiProperty({ format: 'date', description: 'Sinds wanneer de oudste vraag op de tafel ligt.' })
  waitingSince!: string;

  @ApiProperty({
    type: String,
    enum: agendaOutcomes,
    nullable: true,
    description: 'Zoals genotuleerd; null zolang niets.',
  })
  outcome!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Kenmerk van het verslag.' })
  document!: string | null;
}

export class MeetingWithAgendaAnswer extends MeetingAnswer {
  @ApiProperty({ type: [AgendaItemAnswer], description: 'De agenda, wie het langst wacht eerst.' })
  agenda!: readonly AgendaItemAnswer[];
}

export class OpenQuestionAnswer {
  @ApiProperty({ enum: referralQuestions, description: 'Wat gevraagd wordt.' })
  question!: string;

  @ApiProperty({ format: 'date', description: 'Sinds wanneer.' })
  since!: string;
}

export class LatestMeetingAnswer {
  @ApiProperty({ description: 'Kenmerk van de bijeenkomst.' })
  meetingId!: string;

  @ApiProperty({ format: 'date', description: 'Dag van de bijeenkomst.' })
  heldOn!: string;

  @ApiProperty({ enum: standings, description: 'Gepland of gesloten.' })
  standing!: string;

  @ApiProperty({
    type: String,
    enum: agendaOutcomes,
    nullable: true,
    description: 'Zoals genotuleerd; null zolang niets.',
  })
  outcome!: string | null;
}

export class TableReferralAnswer {
  @ApiProperty({ description: 'De zaak.' })
  caseId!: string;

  @ApiProperty({ description: 'De gemeente die op de aanvraag beslist, en wacht (CBS-code).' })
  municipality!: string;

  @ApiProperty({ type: [OpenQuestionAnswer], description: 'Wat op de tafel ligt.' })
  questions!: readonly OpenQuestionAnswer[];

  @ApiProperty({ format: 'date', description: 'Sinds wanneer de oudste vraag op de tafel ligt.' })
  waitingSince!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Dagen dat zij wacht.' })
  daysWaiting!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Op hoeveel agenda’s de zaak stond; 0: nog nooit geagendeerd.',
  })
  meetingCount!: number;

  @ApiProperty({ type: LatestMeetingAnswer, nullable: true, description: 'De laatste agenda waarop de zaak staat.' })
  latest!: LatestMeetingAnswer | null;
}

export class TableReferralsAnswer {
  @ApiProperty({ format: 'date', description: 'De dag waarop de dagen zijn geteld.' })
  on!: string;

  @ApiProperty({ type: [TableReferralAnswer], description: 'Wie het langst wacht eerst.' })
  referrals!: readonly TableReferralAnswer[];
}
