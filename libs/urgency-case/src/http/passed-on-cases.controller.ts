import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { disputeOutcomes, eventFields } from '@evenwicht/events';
import { CurrentVisit, Field, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { z } from 'zod';
import { passedOnReasons } from '../domain/passed-on.js';
import { ReadPassedOnCases } from '../handlers/read-passed-on-cases.js';
import { caseFileProjection } from '../projections/case-file-projection.js';
import type { PassedOnCase } from '../projections/passed-on-case.js';
import type { PassedOnPlace } from '../projections/passed-on-cases.js';
import { cursorOf, cursorTo, placeIn } from './page-cursor.js';
import { afterField, PagedQuery } from './worklist-query.js';

const place = z
  .tuple([eventFields.date, z.uuid(), z.enum(passedOnReasons)])
  .transform(([on, caseId, reason]): PassedOnPlace => ({ on, caseId: caseId as CaseId, reason }));

export class PassedOnCasesQuery extends PagedQuery {
  @Field(cursorTo(place), afterField)
  after?: string;
}

export class PassedOnCaseAnswer {
  @ApiProperty({ format: 'uuid', description: 'Kenmerk van de zaak.' })
  caseId!: string;

  @ApiProperty({ enum: passedOnReasons, description: 'Doorgezonden (Awb 2:3), of de herkomst betwist.' })
  reason!: string;

  @ApiProperty({ format: 'date', description: 'Dag waarop de gemeente doorzond of betwistte.' })
  passedOnOn!: string;

  @ApiProperty({ required: false, description: 'De gemeente waaraan is doorgezonden (CBS-code).' })
  forwardedTo?: string;

  @ApiProperty({
    required: false,
    format: 'date',
    description: 'Dag van het eerste dat die gemeente in de zaak vastlegde; ontbreekt zolang zij niets vastlegde.',
  })
  takenUpOn?: string;

  @ApiProperty({ required: false, description: 'Van een doorgezonden aanvraag: of er niets meer op volgt.' })
  isOver?: boolean;

  @ApiProperty({ required: false, enum: disputeOutcomes, description: 'Hoe de betwisting is opgelost.' })
  outcome?: string;

  @ApiProperty({ required: false, format: 'date', description: 'Dag waarop de betwisting is opgelost.' })
  resolvedOn?: string;
}

export class PassedOnCasesAnswer {
  @ApiProperty({ type: [PassedOnCaseAnswer], description: 'Wat het laatst uit handen ging eerst.' })
  items!: readonly PassedOnCaseAnswer[];

  @ApiProperty({
    required: false,
    description: 'Geef dit mee als after voor de volgende bladzijde; ontbreekt na de laatste.',
  })
  next?: string;
}

/** Wat er werd van zaken die een gemeente uit handen gaf. */
@ApiTags('Zaken')
@Controller('v1/passed-on-cases')
export class PassedOnCasesController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readPassedOnCases',
    path: '',
    summary: 'Uit handen gegeven zaken volgen',
    description:
      'De zaken die de eigen gemeente heeft doorgezonden of waarvan zij de herkomst betwistte, en die niet meer van ' +
      'haar zijn: aan wie, of die ze heeft opgepakt en of er nog iets op volgt; hoe de betwisting is opgelost. Meer ' +
      'staat er niet in. Wat nog wel van de gemeente is, staat bij de zaken.',
    answer: PassedOnCasesAnswer,
    answeredFrom: [caseFileProjection.name],
  })
  async list(@Query() query: PassedOnCasesQuery, @CurrentVisit() visit: Visit): Promise<PassedOnCasesAnswer> {
    const { limit = 50, after } = query;
    const question = { limit, after: after === undefined ? undefined : placeIn(after, place) };
    const { items, next } = await this.queries.execute(new ReadPassedOnCases(visit, question));
    const cursor = next && cursorOf([next.on, next.caseId, next.reason]);
    return { items: items.map(answerOf), ...(cursor && { next: cursor }) };
  }
}

function answerOf({ caseId, reason, on, ...row }: PassedOnCase): PassedOnCaseAnswer {
  const { forwardedTo, takenUpOn, isOver, outcome, resolvedOn } = row;
  return {
    ...{ caseId, reason, passedOnOn: on },
    forwardedTo: forwardedTo ?? undefined,
    takenUpOn: takenUpOn ?? undefined,
    isOver: isOver ?? undefined,
    outcome: outcome ?? undefined,
    resolvedOn: resolvedOn ?? undefined,
  };
}
