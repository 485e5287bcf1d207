import { dayInAmsterdam, type Instant } from '@evenwicht/kernel';
import { InvalidRequest, type FieldError } from '@evenwicht/service-kit';
import { momentNamed } from '../replay/moment.js';
import type { Question, RulesAsked, ValidTime } from '../replay/question.js';
import type { FiguresAsked } from './figures-requests.js';

/**
 * The question by three clocks, with the default of each clock that was left out.
 * @throws InvalidRequest for two that exclude each other, and for a moment that is still to come: what will be known then, nobody knows
 */
export function questionOf(asked: FiguresAsked, now: Instant): Question {
  const knownAt = momentOf(asked.knownAt);
  const rulesKnownAt = momentOf(asked.rulesKnownAt);
  const errors = [
    ...excluding('on', asked.halfYear, asked.on),
    ...excluding('agreementVersion', asked.rulesKnownAt, asked.agreementVersion),
    ...stillToCome('knownAt', knownAt, now),
    ...stillToCome('rulesKnownAt', rulesKnownAt, now),
  ];
  if (errors.length > 0) throw new InvalidRequest(errors);
  return {
    valid: validTime(asked, knownAt ?? now),
    knownAt,
    rules: rulesAsked(rulesKnownAt, asked.agreementVersion),
    ruleSet: asked.ruleSet,
  };
}

function validTime({ halfYear, on }: FiguresAsked, moment: Instant): ValidTime {
  return halfYear === undefined ? { on: on ?? dayInAmsterdam(moment) } : { halfYear };
}

function rulesAsked(knownAt: Instant | undefined, agreementVersion: string | undefined): RulesAsked | undefined {
  if (knownAt !== undefined) return { knownAt };
  return agreementVersion === undefined ? undefined : { agreementVersion };
}

function momentOf(text: string | undefined): Instant | undefined {
  return text === undefined ? undefined : momentNamed(text);
}

function excluding(field: string, one: unknown, other: unknown): FieldError[] {
  if (one === undefined || other === undefined) return [];
  return [{ field, code: 'invalid', detail: 'Geef één van beide.' }];
}

function stillToCome(field: string, moment: Instant | undefined, now: Instant): FieldError[] {
  if (moment === undefined || moment <= now) return [];
  return [{ field, code: 'invalid', detail: 'Dit tijdstip moet nog komen.' }];
}
