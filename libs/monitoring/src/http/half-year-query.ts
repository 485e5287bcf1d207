import { isHalfYear, type HalfYear } from '@evenwicht/kernel';
import { Field, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';

const halfYear = z
  .string()
  .regex(/^\d{4}-H[12]$/)
  .refine(isHalfYear);

export class HalfYearQuery extends WaitingQuery {
  @Field(halfYear, { description: 'Het halfjaar.', example: '2026-H2' })
  halfYear!: HalfYear;
}
