import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentVisit, Field, QueryEndpoint, WaitingQuery, type Visit } from '@evenwicht/service-kit';
import { z } from 'zod';
import { ReadLedger } from '../handlers/read-ledger.js';
import type { LedgerItem, LedgerItemState } from '../projections/ledger-item.js';
import { LedgerAnswer, type LedgerItemAnswer } from './ledger-answer.js';

const states = z.enum(['open', 'settled', 'reversed']);

export class LedgerQuery extends WaitingQuery {
  @Field(states, { description: 'Alleen wat open staat, vereffend of teruggedraaid is.', optional: true })
  state?: LedgerItemState;
}

/** Wie bijsprong, en wie een volgende keer aan de beurt is (3c). */
@ApiTags('Bemiddeling en wederkerigheid')
@Controller('v1/reciprocity-ledger')
export class LedgerController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readReciprocityLedger',
    path: '',
    summary: 'Wederkerigheid lezen',
    description: 'Per gemeente hoe vaak zij geholpen werd en bijsprong, met de leningen en tegoeden (3c).',
    answer: LedgerAnswer,
  })
  async read(@Query() { state }: LedgerQuery, @CurrentVisit() visit: Visit): Promise<LedgerAnswer> {
    const { region, positions, items } = await this.queries.execute(new ReadLedger(visit, state));
    return { region, positions, items: items.map(itemAnswer) };
  }
}

/** Without the household that it was about: the ledger is between municipalities. */
function itemAnswer({ kind, lender, borrower, openedOn, state, settledOn, settledWith }: LedgerItem): LedgerItemAnswer {
  return { kind, lender, borrower, openedOn, state, settledOn, settledWith };
}
