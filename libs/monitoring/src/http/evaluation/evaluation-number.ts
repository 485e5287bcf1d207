import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { Refusal } from '@evenwicht/service-kit';
import { evaluationRejections } from '../../domain/evaluation/evaluation-rejection.js';

/** What is no number is no evaluation: there is nothing at that address. */
const asNumber: PipeTransform<string, number> = {
  /** @throws Refusal */
  transform(text) {
    if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
    throw new Refusal(404, 'NO_EVALUATION', evaluationRejections.NO_EVALUATION);
  },
};

export function EvaluationNumberParam(): ParameterDecorator {
  const take = Param('evaluationNumber', asNumber);
  const schema = { type: 'integer' as const, minimum: 1, maximum: 999 };
  const describe = ApiParam({ name: 'evaluationNumber', description: 'Nummer van de evaluatie.', schema, example: 1 });
  return (target, key, index) => {
    take(target, key, index);
    const descriptor = key && Object.getOwnPropertyDescriptor(target, key);
    if (descriptor) (describe as MethodDecorator)(target, key, descriptor);
  };
}
