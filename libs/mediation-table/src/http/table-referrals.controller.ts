import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { eventFields } from '@evenwicht/events';
import { dayInAmsterdam, type PlainDate } from '@evenwicht/kernel';
import { CurrentVisit, Field, QueryEndpoint, WaitingQuery, type Visit } from '@evenwicht/service-kit';
import { z } from 'zod';
import { ReadTableReferrals, type WaitingReferral } from '../handlers/read-table-referrals.js';
import { mediationTableProjection } from '../projections/mediation-table-projection.js';
import { TableReferralsAnswer, type TableReferralAnswer } from './meeting-answers.js';

export class TableReferralsQuery extends WaitingQuery {
  @Field(eventFields.date, {
    description: 'De dag waarop de dagen worden geteld; zonder deze: vandaag in Nederland.',
    format: 'date',
    optional: true,
    example: '2026-12-31',
  })
  on?: PlainDate;

  @Field(z.enum(['true', 'false']), {
    description: 'Alleen wat nog nooit op een agenda stond.',
    optional: true,
    example: 'true',
  })
  neverOnAgenda?: 'true' | 'false';
}

/** Wat op de bemiddelingstafel ligt (1c, 3c). */
@ApiTags('Bemiddelingstafel')
@Controller('v1/table-referrals')
export class TableReferralsController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readTableReferrals',
    path: '',
    summary: 'Openstaande verwijzingen lezen',
    description: 'Wat op de bemiddelingstafel ligt, hoe lang al, wie wacht en op welke agenda’s het stond (1c, 3c).',
    answer: TableReferralsAnswer,
    answeredFrom: [mediationTableProjection.name],
  })
  async read(
    @Query() { on: day, neverOnAgenda }: TableReferralsQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<TableReferralsAnswer> {
    const on = day ?? dayInAmsterdam(visit.at);
    const referrals = await this.queries.execute(new ReadTableReferrals(visit, on, neverOnAgenda === 'true'));
    return { on, referrals: referrals.map(referralAnswer) };
  }
}

function referralAnswer({ latest, ...referral }: WaitingReferral): TableReferralAnswer {
  return { ...referral, latest: latest ?? null };
}
