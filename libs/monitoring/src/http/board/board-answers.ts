import { ApiProperty } from '@nestjs/swagger';
import { boardDecisionKinds, undesirableGrounds, untenableGrounds } from '@evenwicht/events';
import { pressAlerts } from '../../domain/board/press-alert.js';
import { FractionAnswer } from '@evenwicht/service-kit';

const text = (description: string) => ApiProperty({ description });
const count = (description: string) => ApiProperty({ type: 'integer', minimum: 0, description });
const date = (description: string) => ApiProperty({ format: 'date', description });
const exact = (description: string) => ApiProperty({ type: FractionAnswer, nullable: true, description });

export class BoardDecisionAnswer {
  @text('Kenmerk van het besluit in dit systeem.')
  decisionId!: string;

  @ApiProperty({ enum: boardDecisionKinds, description: 'Waarover het besluit gaat.' })
  kind!: string;

  @text('Kenmerk van het document.')
  document!: string;

  @date('Dag van het besluit.')
  decidedOn!: string;
}

export class BoardMeetingAnswer {
  @text('Kenmerk van het bestuurlijk overleg.')
  meetingId!: string;

  @date('Dag van het bestuurlijk overleg.')
  heldOn!: string;

  @ApiProperty({ description: 'Het gaat niet door.' })
  isCancelled!: boolean;

  @ApiProperty({ type: [String], description: 'Gebruik van de noodknop dat op de agenda staat.' })
  presses!: readonly string[];

  @ApiProperty({ type: [BoardDecisionAnswer], description: 'Wat er besloten werd.' })
  decisions!: readonly BoardDecisionAnswer[];
}

/** Het bestuurlijk overleg (1, 3.5). */
export class BoardMeetingsAnswer {
  @ApiProperty({ type: [BoardMeetingAnswer], description: 'Het laatste eerst.' })
  meetings!: readonly BoardMeetingAnswer[];
}

export class SituationOfMunicipalityAnswer {
  @text('CBS-code.')
  municipality!: string;

  @count('Gehuisvest in het halfjaar.')
  housed!: number;

  @count('Toewijzingen uit mutaties in het halfjaar.')
  allocations!: number;

  @count('Mutaties in het halfjaar.')
  vacancies!: number;

  @exact('Aandeel in het geldende venster (3); null zonder mutaties.')
  operationalShare!: FractionAnswer | null;

  @exact('Balans; null zolang een aantal huishoudens ontbreekt.')
  balance!: FractionAnswer | null;

  @count('Open leningen van deze gemeente (3c).')
  openLoanCount!: number;
}

/** De cijfers die er op dat moment lagen. */
export class SituationAnswer {
  @count('Plaats in het logboek waarop de cijfers rusten.')
  upToPosition!: number;

  @ApiProperty({ description: 'Het halfjaar.', example: '2027-H1' })
  halfYear!: string;

  @text('Versie van de verdeelafspraken.')
  agreementVersion!: string;

  @ApiProperty({ type: [SituationOfMunicipalityAnswer], description: 'Elke gemeente die meedoet.' })
  municipalities!: readonly SituationOfMunicipalityAnswer[];

  @exact('Spreiding; null zonder plaatsingen.')
  dispersion!: FractionAnswer | null;

  @count('Zaken die op de bemiddelingstafel lagen (1c).')
  openReferralCount!: number;

  @count('Daarvan waarvoor een andere gemeente gevraagd was bij te springen (3c).')
  openCallCount!: number;
}

export class LinkedBoardMeetingAnswer {
  @text('Kenmerk van het bestuurlijk overleg.')
  meetingId!: string;

  @date('Dag van het bestuurlijk overleg.')
  heldOn!: string;
}

export class PressEndAnswer {
  @ApiProperty({ enum: ['withdrawn', 'handled'], description: 'Ingetrokken of behandeld.' })
  kind!: string;

  @date('De dag.')
  on!: string;

  @ApiProperty({ required: false, description: 'Waarom het werd ingetrokken.' })
  reason?: string;

  @ApiProperty({ required: false, description: 'Wat het bestuurlijk overleg ermee deed.' })
  outcome?: string;

  @ApiProperty({ required: false, description: 'Kenmerk van het besluit.' })
  document?: string;
}

export class EmergencyButtonPressAnswer {
  @text('Kenmerk van dit gebruik van de noodknop.')
  pressId!: string;

  @text('Welke partij de noodknop gebruikte.')
  pressedBy!: string;

  @date('De dag.')
  pressedOn!: string;

  @ApiProperty({ enum: undesirableGrounds, isArray: true, description: 'Waarom de situatie ongewenst is.' })
  undesirableGrounds!: readonly string[];

  @ApiProperty({ enum: untenableGrounds, isArray: true, description: 'Waarom de situatie onhoudbaar is.' })
  untenableGrounds!: readonly string[];

  @text('Kenmerk van het document waarin de situatie beschreven staat.')
  document!: string;

  @ApiProperty({ type: SituationAnswer, description: 'De cijfers van dat moment.' })
  situation!: SituationAnswer;

  @ApiProperty({
    required: false,
    type: LinkedBoardMeetingAnswer,
    description: 'Het bestuurlijk overleg op de agenda waarvan het staat.',
  })
  meeting?: LinkedBoardMeetingAnswer;

  @ApiProperty({
    required: false,
    enum: pressAlerts,
    description: 'Er is geen dag gekoppeld, of de dag is voorbij zonder uitkomst.',
  })
  alert?: string;

  @ApiProperty({ required: false, type: PressEndAnswer, description: 'Hoe het afliep.' })
  end?: PressEndAnswer;
}

/** Het gebruik van de noodknop (3.5). Er wordt niets door opgeschort. */
export class EmergencyButtonPressesAnswer {
  @ApiProperty({ type: [EmergencyButtonPressAnswer], description: 'Het laatste eerst.' })
  presses!: readonly EmergencyButtonPressAnswer[];
}
