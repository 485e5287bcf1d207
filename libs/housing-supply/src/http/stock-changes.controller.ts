import { Body, Controller, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import {
  CommandEndpoint,
  CurrentSending,
  CurrentVisit,
  Field,
  QueryEndpoint,
  ReadableAt,
  WaitingQuery,
  type Receipt,
  type Sending,
  type Visit,
} from '@evenwicht/service-kit';
import { ReadStockChanges } from '../handlers/read-stock-changes.js';
import { SendSupplyCommand } from '../handlers/send-supply-command.js';
import { housingSupplyProjection } from '../projections/housing-supply-projection.js';
import { StockChangeRequest } from './stock-change-request.js';

export class StockChangesQuery extends WaitingQuery {
  @Field(eventFields.municipality, { description: 'Waar de woningen staan (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;
}

export class StockChangeAnswer {
  @ApiProperty({ format: 'date', description: 'Dag van oplevering of onttrekking.' })
  completedOn!: string;

  @ApiProperty({ description: 'Hoe, als code.' })
  mode!: string;

  @ApiProperty({ type: 'integer', description: 'Aantal woningen: boven nul erbij, onder nul eraf.' })
  netCount!: number;
}

export class StockChangesAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ type: [StockChangeAnswer], description: 'In volgorde van vastlegging.' })
  changes!: readonly StockChangeAnswer[];
}

/** De kleine, (zeer) betaalbare sociale huurvoorraad (3.2). */
@ApiTags('Voorraad')
@ReadableAt('/v1/stock-changes?municipality={id}')
@Controller('v1/stock-changes')
export class StockChangesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @CommandEndpoint({
    operation: 'changeSmallAffordableStock',
    path: '',
    summary: 'Voorraadwijziging melden',
    description:
      'Kleine, (zeer) betaalbare sociale huurwoningen erbij of eraf, gerealiseerd en niet gepland (3.2, 3.5).',
  })
  change(
    @Body() { completedOn: on, ...data }: StockChangeRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendSupplyCommand(sending, { type: 'ChangeSmallAffordableStock', on, data }));
  }

  @QueryEndpoint({
    operation: 'readStockChanges',
    path: '',
    summary: 'Voorraadwijzigingen lezen',
    description: 'De gerealiseerde wijzigingen van de kleine, (zeer) betaalbare voorraad in een gemeente (3.5).',
    answer: StockChangesAnswer,
    answeredFrom: [housingSupplyProjection.name],
  })
  async read(@Query() { municipality }: StockChangesQuery, @CurrentVisit() visit: Visit): Promise<StockChangesAnswer> {
    const found = await this.queries.execute(new ReadStockChanges(visit, municipality));
    return { municipality, changes: found.map(({ completedOn, mode, netCount }) => ({ completedOn, mode, netCount })) };
  }
}
