import { Body, Controller, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { LedgerActId } from '@evenwicht/kernel';
import {
  CommandEndpoint,
  CurrentSending,
  CurrentVisit,
  QueryEndpoint,
  ReadableAt,
  WaitingQuery,
  type Receipt,
  type Sending,
  type Visit,
} from '@evenwicht/service-kit';
import { ReadLedger } from '../handlers/read-ledger.js';
import { SendReciprocityCommand } from '../handlers/send-reciprocity-command.js';
import { ledgerProjection } from '../projections/ledger-projection.js';
import { settlementStates } from '../projections/settlement-row.js';
import { ActIdParam } from './act-id-param.js';
import { SettlementRequest } from './act-requests.js';
import { SettlementsQuery } from './ledger-queries.js';

export class SettlementProposalAnswer {
  @ApiProperty({ type: [String], description: 'Wie er allemaal moeten instemmen (CBS-code).' })
  municipalities!: readonly string[];

  @ApiProperty({ type: [String], description: 'De leningen die tegen elkaar wegvallen, de oudste eerst.' })
  loanIds!: readonly string[];

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'Dezelfde leningen in kringen: A voor B, B voor C, C voor A.',
  })
  cycles!: readonly (readonly string[])[];
}

export class SettlementProposalsAnswer {
  @ApiProperty({
    type: [SettlementProposalAnswer],
    description: 'Waarna er zo min mogelijk leningen in te lossen blijven; elk voorstel staat op zichzelf.',
  })
  proposals!: readonly SettlementProposalAnswer[];
}

export class SettlementAnswer {
  @ApiProperty({ format: 'uuid', description: 'De verrekening.' })
  settlementId!: string;

  @ApiProperty({ type: [String], description: 'De leningen.' })
  loanIds!: readonly string[];

  @ApiProperty({ type: [String], description: 'Wie er allemaal moeten instemmen (CBS-code).' })
  municipalities!: readonly string[];

  @ApiProperty({ type: [String], description: 'Wie instemden, in die volgorde.' })
  agreedBy!: readonly string[];

  @ApiProperty({ description: 'Wie het voorstelde: een gemeente, of region voor de bemiddelingstafel.' })
  proposedBy!: string;

  @ApiProperty({ format: 'date', description: 'Dag van het voorstel.' })
  proposedOn!: string;

  @ApiProperty({
    enum: settlementStates,
    description:
      'Voorgesteld, een van de betrokkenen zag ervan af, achterhaald omdat een lening niet meer openstaat, verrekend of vervallen.',
  })
  state!: string;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: 'Dag waarop de laatste instemde.' })
  concludedOn!: string | null;

  @ApiProperty({ nullable: true, type: String, description: 'Wie ervan afzag: een gemeente, of region.' })
  declinedBy!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: 'Dag waarop iemand ervan afzag.' })
  declinedOn!: string | null;
}

export class SettlementsAnswer {
  @ApiProperty({ type: [SettlementAnswer], description: 'De oudste eerst.' })
  settlements!: readonly SettlementAnswer[];
}

/** Leningen in de bilaterale lezing die tegen elkaar wegvallen (3c). */
@ApiTags('Bemiddeling en wederkerigheid')
@ReadableAt('/v1/reciprocity-settlements')
@Controller('v1')
export class SettlementController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @QueryEndpoint({
    operation: 'readSettlementProposals',
    path: 'reciprocity-settlement-proposals',
    summary: 'Verrekeningen zoeken',
    description: 'Wat rondloopt (A voor B, B voor C, C voor A) en dus weg kan vallen. Er wordt niets vastgelegd (3c).',
    answer: SettlementProposalsAnswer,
    answeredFrom: [ledgerProjection.name],
  })
  async find(@Query() query: WaitingQuery, @CurrentVisit() visit: Visit): Promise<SettlementProposalsAnswer> {
    void query;
    const asked = new ReadLedger(visit, (ledger, region) => ledger.settlementProposals(region));
    const { answer: found = [] } = await this.queries.execute(asked);
    const proposals = found.map(({ municipalities, obligations, cycles }) => {
      return { municipalities, loanIds: obligations.map(({ loanId }) => loanId), cycles };
    });
    return { proposals };
  }

  @CommandEndpoint({
    operation: 'proposeSettlement',
    path: 'reciprocity-settlements',
    summary: 'Verrekening voorstellen',
    description: 'De bemiddelingstafel of een betrokken gemeente stelt voor leningen tegen elkaar weg te strepen (3c).',
  })
  propose(@Body() { loanIds }: SettlementRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    const command = new SendReciprocityCommand(
      sending,
      ({ region, by, on, actId }) => {
        return { type: 'ProposeSettlement', on, data: { region, by, settlementId: actId, loanIds } };
      },
      true,
    );
    return this.commands.execute(command);
  }

  @CommandEndpoint({
    operation: 'agreeToSettlement',
    path: 'reciprocity-settlements/:settlementId/agreements',
    summary: 'Instemmen met verrekening',
    description: 'Een betrokken gemeente stemt in; met de laatste vervallen alle leningen tegelijk (3c).',
  })
  agree(@ActIdParam('settlementId') settlementId: LedgerActId, @CurrentSending() sending: Sending): Promise<Receipt> {
    const command = new SendReciprocityCommand(sending, ({ region, by, on }) => {
      return { type: 'AgreeToSettlement', on, data: { region, by, settlementId } };
    });
    return this.commands.execute(command);
  }

  @CommandEndpoint({
    operation: 'declineSettlement',
    path: 'reciprocity-settlements/:settlementId/refusals',
    summary: 'Afzien van verrekening',
    description:
      'Een betrokken gemeente, of de tafel die het voorstelde, ziet ervan af; de leningen blijven staan (3c).',
  })
  decline(@ActIdParam('settlementId') settlementId: LedgerActId, @CurrentSending() sending: Sending): Promise<Receipt> {
    const command = new SendReciprocityCommand(sending, ({ region, by, on }) => {
      return { type: 'DeclineSettlement', on, data: { region, by, settlementId } };
    });
    return this.commands.execute(command);
  }

  @QueryEndpoint({
    operation: 'readReciprocitySettlements',
    path: 'reciprocity-settlements',
    summary: 'Verrekeningen lezen',
    description: 'Wat is voorgesteld, wie instemden, en wat verrekend is (3c).',
    answer: SettlementsAnswer,
    answeredFrom: [ledgerProjection.name],
  })
  async read(@Query() { state }: SettlementsQuery, @CurrentVisit() visit: Visit): Promise<SettlementsAnswer> {
    const asked = new ReadLedger(visit, (ledger, region) => ledger.settlements(region, state));
    const { answer: found = [] } = await this.queries.execute(asked);
    const settlements = found.map(({ region, ...settlement }) => {
      void region;
      return settlement;
    });
    return { settlements };
  }
}
