import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentVisit, QueryEndpoint, WaitingQuery, type Visit } from '@evenwicht/service-kit';
import { ReadLedger } from '../handlers/read-ledger.js';
import { ledgerProjection } from '../projections/ledger-projection.js';
import { itemFor } from './item-answer.js';
import { AgesAnswer, LedgerAnswer, LedgerItemsAnswer, PairsAnswer } from './ledger-answer.js';
import { AgesQuery, keyOfText, LedgerItemsQuery, textOfKey } from './ledger-queries.js';

/** Wie bijsprong, en wie een volgende keer aan de beurt is (3c). */
@ApiTags('Bemiddeling en wederkerigheid')
@Controller('v1')
export class LedgerController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readReciprocityLedger',
    path: 'reciprocity-ledger',
    summary: 'Wederkerigheid lezen',
    description: 'Per gemeente hoe vaak zij geholpen werd en bijsprong, en wat er openstaat (3c).',
    answer: LedgerAnswer,
    answeredFrom: [ledgerProjection.name],
  })
  async read(@Query() query: WaitingQuery, @CurrentVisit() visit: Visit): Promise<LedgerAnswer> {
    void query;
    const asked = new ReadLedger(visit, (ledger, region, members) => ledger.positions(region, members));
    const { region, answer: positions = [] } = await this.queries.execute(asked);
    return { region, sumOfNets: positions.reduce((sum, { net }) => sum + net, 0), positions };
  }

  @QueryEndpoint({
    operation: 'readReciprocityItems',
    path: 'reciprocity-items',
    summary: 'Leningen en tegoeden lezen',
    description: 'Elke lening en elk tegoed: van wie, op welke grond, sinds wanneer, hoe ingelost en voor wie (3c).',
    answer: LedgerItemsAnswer,
    answeredFrom: [ledgerProjection.name],
  })
  async items(@Query() query: LedgerItemsQuery, @CurrentVisit() visit: Visit): Promise<LedgerItemsAnswer> {
    const { after, limit, kind, state, municipality } = query;
    const filter = { kind, state, municipality };
    const asked = new ReadLedger(visit, (ledger, region) =>
      ledger.items(region, filter, limit, after === undefined ? undefined : keyOfText(after)),
    );
    const { answer: page = { items: [] } } = await this.queries.execute(asked);
    const items = page.items.map((item) => itemFor(visit.visitor, item));
    return { items, next: page.next ? textOfKey(page.next) : null };
  }

  @QueryEndpoint({
    operation: 'readReciprocityPairs',
    path: 'reciprocity-pairs',
    summary: 'Lezen wie wie hielp',
    description: 'Per tweetal gemeenten hoe vaak de een voor de ander bijsprong (3c).',
    answer: PairsAnswer,
    answeredFrom: [ledgerProjection.name],
  })
  async pairs(@Query() query: WaitingQuery, @CurrentVisit() visit: Visit): Promise<PairsAnswer> {
    void query;
    const asked = new ReadLedger(visit, (ledger, region) => ledger.pairs(region));
    const { answer: pairs = [] } = await this.queries.execute(asked);
    return { pairs };
  }

  @QueryEndpoint({
    operation: 'readReciprocityAges',
    path: 'reciprocity-ages',
    summary: 'Ouderdom van wat openstaat lezen',
    description: 'Wat op een dag openstond, en hoeveel dagen al. De afspraken kennen geen termijn (3c).',
    answer: AgesAnswer,
    answeredFrom: [ledgerProjection.name],
  })
  async ages(@Query() { on }: AgesQuery, @CurrentVisit() visit: Visit): Promise<AgesAnswer> {
    const asked = new ReadLedger(visit, (ledger, region) => ledger.ages(region, on));
    const { answer: aged = [] } = await this.queries.execute(asked);
    return { on, items: aged.map(({ item, days }) => ({ item: itemFor(visit.visitor, item), days })) };
  }
}
