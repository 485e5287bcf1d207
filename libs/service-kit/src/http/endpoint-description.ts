import { applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiOperation,
  ApiResponse,
  getSchemaPath,
  type ApiResponseOptions,
} from '@nestjs/swagger';
import { IsOperation } from '../identity/access-guard.js';
import { rowOf, type Operation } from '../identity/access-table.js';
import { Problem, titleOf } from './problem.js';

export interface EndpointOptions {
  readonly operation: Operation;
  readonly path: string;
  /** In Dutch, a few words. */
  readonly summary: string;
  /** In Dutch; the paragraph of the agreement where there is one. */
  readonly description: string;
}

export const versionHeader = {
  'API-Version': { description: 'Volledig versienummer van de API.', schema: { type: 'string' as const } },
};

export const tagHeader = {
  ETag: { description: 'Kenmerk van deze versie, voor wie haar ziet.', schema: { type: 'string' as const } },
};

/** Only where what is shown stands still (docs/adr/0155). */
export const haltHeaders = {
  'Known-Up-To': {
    description:
      'Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het ' +
      'logboek die erin verwerkt is.',
    schema: { type: 'integer' as const, minimum: 0 },
  },
  'Known-Until': {
    description: 'Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd.',
    schema: { type: 'string' as const, format: 'date-time' },
  },
};

export const location = { description: 'Waar het te lezen is.', schema: { type: 'string' as const } };

export function described({ operation, summary, description }: EndpointOptions): MethodDecorator {
  const allowed = Object.entries(rowOf(operation) ?? {});
  const access = allowed.map(([role, reach]) => `${role}${reach === 'any' ? '' : ' (eigen organisatie)'}`).join(', ');
  return applyDecorators(
    IsOperation(operation),
    ApiBearerAuth('oidc'),
    ApiExtraModels(Problem),
    ApiOperation({ operationId: operation, summary, description: `${description}\n\nVoor: ${access}.` }),
  );
}

export function problems(...statuses: readonly number[]): MethodDecorator[] {
  return statuses.map((status) => ApiResponse(problemResponse(status)));
}

function problemResponse(status: number): ApiResponseOptions {
  return {
    status,
    description: titleOf(status),
    headers: versionHeader,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
  };
}
