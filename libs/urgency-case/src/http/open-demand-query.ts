import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import { Field, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';
import { demandSides, type DemandPlace, type DemandSide } from '../projections/open-demand.js';
import { cursorTo } from './page-cursor.js';
import { afterField, PagedQuery } from './worklist-query.js';

/** A cursor of the list, as it was given. */
export const demandPlace = z
  .tuple([eventFields.date, z.uuid()])
  .transform(([grantedOn, caseId]): DemandPlace => ({ grantedOn, caseId: caseId as CaseId }));

const side = {
  description:
    'Geteld naar gemeente van aanvraag, van bestemming of van herkomst (waar die getoond mag worden). Zonder opgave: application.',
  optional: true,
};
const lookedAt = {
  description: 'De dag per welke leeftijden en termijnen worden beoordeeld. Zonder opgave: vandaag in Nederland.',
  format: 'date',
  optional: true,
};

/** Hoeveel huishoudens wachten. */
export class OpenDemandQuery extends WaitingQuery {
  @Field(z.enum(demandSides), side)
  by?: DemandSide;

  @Field(eventFields.date, lookedAt)
  on?: PlainDate;
}

/** Welke huishoudens wachten. */
export class OpenDemandCasesQuery extends PagedQuery {
  @Field(eventFields.municipality, {
    description:
      'Gemeente (CBS-code). Een gemeente vraagt alleen de eigen; de coördinator elke, of zonder opgave alle.',
    optional: true,
    example: 'GM0148',
  })
  municipality?: MunicipalityCode;

  @Field(z.enum(demandSides), side)
  by?: DemandSide;

  @Field(eventFields.date, lookedAt)
  on?: PlainDate;

  @Field(cursorTo(demandPlace), afterField)
  after?: string;
}
