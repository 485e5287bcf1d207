import type { PipeTransform } from '@nestjs/common';
import { Type } from 'class-transformer';
import { eventFields, type Position } from '@evenwicht/events';
import { isHalfYear, isUuid, type CaseId, type HalfYear, type MunicipalityCode } from '@evenwicht/kernel';
import { Field, PathId, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';
import { noSuchCase } from '../handlers/read-explanations.js';
import { explainedFigures, type ExplainedFigureName } from '../explain/explain-figure.js';

export class PositionQuery extends WaitingQuery {
  @Type(() => Number)
  @Field(z.int().min(1), {
    description: 'Zoals vastgelegd tot en met deze plaats in het logboek; zonder: alles wat nu vastligt.',
    optional: true,
    example: 100,
  })
  position?: Position;
}

const halfYear = z
  .string()
  .regex(/^\d{4}-H[12]$/)
  .refine(isHalfYear);

export class FigureExplanationQuery extends PositionQuery {
  @Field(z.enum(explainedFigures), { description: 'Het cijfer.', example: 'housed' })
  figure!: ExplainedFigureName;

  @Field(eventFields.municipality, { description: 'De gemeente.', example: 'GM0193' })
  municipality!: MunicipalityCode;

  @Field(halfYear, { description: 'Het halfjaar.', example: '2026-H2' })
  halfYear!: HalfYear;
}

/** What is no UUID is no case: there is nothing at that address. */
const asCaseId: PipeTransform<string, CaseId> = {
  /** @throws Refusal */
  transform(text) {
    const caseId = text.toLowerCase();
    if (isUuid(caseId)) return caseId as CaseId;
    throw noSuchCase();
  },
};

export const ExplainedCase = () => PathId('caseId', asCaseId, 'De zaak.');
