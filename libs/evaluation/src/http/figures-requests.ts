import { IntersectionType } from '@nestjs/swagger';
import { eventFields } from '@evenwicht/events';
import { isHalfYear, type HalfYear, type PlainDate } from '@evenwicht/kernel';
import { Field, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';
import { ruleSet, type RuleSet } from '../counterfactual/rule-set.js';
import { momentForm, momentNamed } from '../replay/moment.js';

const halfYear = z
  .string()
  .regex(/^\d{4}-H[12]$/)
  .refine(isHalfYear);
const moment = z
  .string()
  .regex(momentForm)
  .refine((text) => momentNamed(text) !== undefined);

const ofHalfYear = { description: 'Geldig in dit halfjaar; niet samen met on.', optional: true, example: '2026-H2' };
const ofDay = {
  description: 'Geldig op deze dag; zonder halfYear en on: de dag van knownAt, of vandaag in Nederland.',
  format: 'date',
  optional: true,
};
const known = {
  description: 'Zoals vastgelegd tot en met dit tijdstip, met tijdzone; zonder: alles wat nu vastligt.',
  format: 'date-time',
  optional: true,
  example: '2026-09-30T22:00:00Z',
};
const rulesKnown = {
  description:
    'Naar de regels zoals bekend op dit tijdstip; zonder: zoals bekend op knownAt. Niet samen met agreementVersion.',
  format: 'date-time',
  optional: true,
};
const ofVersion = {
  description:
    'Naar de regels zoals zij waren toen de volgende versie van de verdeelafspraken werd vastgesteld, of nu zijn.',
  optional: true,
  example: '2025-12-05',
};

/** What may be left out of a question, each with its default. */
export interface FiguresAsked {
  readonly halfYear?: HalfYear;
  readonly on?: PlainDate;
  readonly knownAt?: string;
  readonly rulesKnownAt?: string;
  readonly agreementVersion?: string;
  readonly ruleSet?: RuleSet;
}

/** De vraag naar cijfers: waarover, en zoals wanneer bekend. */
class FiguresAskedRequest implements FiguresAsked {
  @Field(halfYear, ofHalfYear)
  halfYear?: HalfYear;

  @Field(eventFields.date, ofDay)
  on?: PlainDate;

  @Field(moment, known)
  knownAt?: string;

  @Field(moment, rulesKnown)
  rulesKnownAt?: string;

  @Field(eventFields.version, ofVersion)
  agreementVersion?: string;
}

export class FiguresQuery extends IntersectionType(WaitingQuery, FiguresAskedRequest) {}

export class FiguresUnderRulesRequest extends FiguresAskedRequest {
  @Field(ruleSet, {
    description: 'De andere regels: zij komen vanaf hun dag in de plaats van de werkelijke.',
    example: {
      name: 'twintig-procent',
      changes: [
        { change: 'minimum-share', minimumShare: { numerator: 20, denominator: 100 }, validFrom: '2026-07-01' },
      ],
    },
  })
  ruleSet!: RuleSet;
}
