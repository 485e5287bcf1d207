import { ApiProperty } from '@nestjs/swagger';
import { ledgerItemKinds, ledgerItemStates } from '../projections/ledger-item.js';

const readings = ['pool', 'bilateral', 'gross'];

export class NetPositionAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Keren dat een ander bijsprong.' })
  helpedCount!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Keren dat deze gemeente bijsprong.' })
  steppedInCount!: number;

  @ApiProperty({ type: 'integer', description: 'Geholpen min bijgesprongen; over de regio samen nul.' })
  net!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Huishoudens die zij nog voor een ander wil huisvesten.' })
  owesCount!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description:
      'Huishoudens waarvoor zij op hulp kan rekenen: haar open tegoeden, en wat aan haar alleen te doen staat.',
  })
  isOwedCount!: number;
}

/** De wederkerigheid: wie bij een volgende gelegenheid bijspringt (3c). */
export class LedgerAnswer {
  @ApiProperty({ nullable: true, type: String, description: 'De woonregio; null zolang er geen afspraken zijn.' })
  region!: string | null;

  @ApiProperty({ type: 'integer', description: 'Som van de nettoposities: altijd nul.' })
  sumOfNets!: number;

  @ApiProperty({
    type: [NetPositionAnswer],
    description: 'Elke deelnemende gemeente, ook met nul, en elke die ooit hielp of geholpen werd.',
  })
  positions!: readonly NetPositionAnswer[];
}

export class LedgerItemAnswer {
  @ApiProperty({ enum: ledgerItemKinds, description: 'Lening of tegoed.' })
  kind!: string;

  @ApiProperty({ format: 'uuid', description: 'De lening of het tegoed, naar de plaatsing die haar opende.' })
  itemId!: string;

  @ApiProperty({ description: 'De gemeente die bijsprong.' })
  lender!: string;

  @ApiProperty({ description: 'De gemeente die geholpen werd.' })
  borrower!: string;

  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'De zaak; alleen voor beide gemeenten en de bemiddelingstafel.',
  })
  caseId!: string | null;

  @ApiProperty({ enum: ['3c'], description: 'De grond: er werd bijgesprongen (3c).' })
  ground!: '3c';

  @ApiProperty({ enum: readings, description: 'De lezing van 3c op de dag van de plaatsing.' })
  reading!: string;

  @ApiProperty({ format: 'date', description: 'Dag waarop de huur inging.' })
  openedOn!: string;

  @ApiProperty({
    enum: ledgerItemStates,
    description: 'Open, betwist, ingelost (een tegoed: benut), verrekend, kwijtgescholden of teruggedraaid.',
  })
  state!: string;

  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: 'Dag vanaf welke zij niet meer openstond.',
  })
  settledOn!: string | null;

  @ApiProperty({ format: 'uuid', nullable: true, type: String, description: 'De plaatsing waarmee zij werd ingelost.' })
  settledBy!: string | null;

  @ApiProperty({
    nullable: true,
    type: String,
    description: 'Wie met de inlossing geholpen werd, of wie daarvoor bijsprong.',
  })
  settledWith!: string | null;

  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'De kwijtschelding of verrekening waardoor zij verviel.',
  })
  actId!: string | null;

  @ApiProperty({ nullable: true, type: String, description: 'De gemeente die haar betwist.' })
  disputedBy!: string | null;

  @ApiProperty({ nullable: true, type: String, description: 'Waarom zij betwist wordt, als code.' })
  disputeReason!: string | null;
}

export class LedgerItemsAnswer {
  @ApiProperty({ type: [LedgerItemAnswer], description: 'De oudste eerst.' })
  items!: readonly LedgerItemAnswer[];

  @ApiProperty({
    nullable: true,
    type: String,
    description: 'Geef dit mee als after voor het vervolg; null na het laatste.',
  })
  next!: string | null;
}

export class PairAnswer {
  @ApiProperty({ description: 'De gemeente die bijsprong.' })
  lender!: string;

  @ApiProperty({ description: 'De gemeente die geholpen werd.' })
  borrower!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Hoe vaak.' })
  helpCount!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Wat de geholpen gemeente alleen aan deze nog te doen heeft: alleen in de bilaterale lezing.',
  })
  owedCount!: number;
}

export class PairsAnswer {
  @ApiProperty({ type: [PairAnswer], description: 'Naar CBS-code.' })
  pairs!: readonly PairAnswer[];
}

export class AgedItemAnswer {
  @ApiProperty({ type: LedgerItemAnswer, description: 'De lening of het tegoed, zoals zij nu staat.' })
  item!: LedgerItemAnswer;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Dagen open op de gevraagde dag.' })
  days!: number;
}

export class AgesAnswer {
  @ApiProperty({ format: 'date', description: 'De dag waarop geteld is.' })
  on!: string;

  @ApiProperty({ type: [AgedItemAnswer], description: 'Wat die dag openstond, zoals nu bekend; de oudste eerst.' })
  items!: readonly AgedItemAnswer[];
}
