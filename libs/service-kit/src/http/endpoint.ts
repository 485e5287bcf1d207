import { applyDecorators, HttpCode, Post, UseInterceptors, type Type } from '@nestjs/common';
import { ApiHeader, ApiProperty, ApiResponse } from '@nestjs/swagger';
import { IdempotencyInterceptor } from '../idempotency/idempotency-interceptor.js';
import { longestKey } from '../idempotency/idempotency-key.js';
import { answeredToGet, type GetOptions } from './answered-to-get.js';
import {
  described,
  location,
  problems,
  tagHeader,
  versionHeader,
  type EndpointOptions,
} from './endpoint-description.js';
import { ReceiptInterceptor } from './receipt-headers.js';

/** The receipt of a command, as the sender gets it. */
export class ReceiptAnswer {
  @ApiProperty({ description: 'Waar het over gaat: het kenmerk van de zaak, of de gemeentecode.' })
  id!: string;

  @ApiProperty({ description: 'Versie van de zaak (of reeks) na deze handeling.', type: 'integer', minimum: -1 })
  revision!: number;

  @ApiProperty({
    description: 'Plaats in het logboek; geef haar mee als waitForPosition.',
    type: 'integer',
    minimum: 0,
  })
  position!: number;
}

const keyHeader = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description:
    'Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer ' +
    'uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409.',
  schema: { type: 'string', minLength: 1, maxLength: longestKey },
  example: '9b2d0c52-5d4e-4a0d-8c36-0a3f1f7c2d11',
});

/** A POST that carries a command: 201 with the receipt and the address of what it is about. */
export function CommandEndpoint(options: EndpointOptions): MethodDecorator {
  return applyDecorators(
    Post(options.path),
    UseInterceptors(IdempotencyInterceptor, ReceiptInterceptor),
    keyHeader,
    ApiHeader({
      name: 'If-Match',
      required: false,
      description:
        'ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan ' +
        'veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt.',
      schema: { type: 'string' },
    }),
    described(options),
    ApiResponse({
      status: 201,
      description: 'Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord.',
      type: ReceiptAnswer,
      headers: { ...versionHeader, ...tagHeader, Location: location },
    }),
    ...problems(400, 401, 403, 404, 406, 409, 412, 413, 415, 500, 503),
  );
}

/** A POST that sets something going of which the log knows nothing: 202 with what was set going. */
export function ActionEndpoint(options: EndpointOptions & { readonly answer: Type }): MethodDecorator {
  return applyDecorators(
    Post(options.path),
    HttpCode(202),
    UseInterceptors(IdempotencyInterceptor),
    keyHeader,
    described(options),
    ApiResponse({
      status: 202,
      description: 'Opgedragen. Een herhaald verzoek krijgt hetzelfde antwoord.',
      type: options.answer,
      headers: versionHeader,
    }),
    ...problems(400, 401, 403, 404, 406, 409, 413, 415, 500, 503),
  );
}

/** A POST that computes and records nothing: the question is too much for an address. */
export function CalculationEndpoint(options: EndpointOptions & { readonly answer: Type }): MethodDecorator {
  return applyDecorators(
    Post(options.path),
    HttpCode(200),
    described(options),
    ApiResponse({
      status: 200,
      description: 'Het antwoord; er is niets vastgelegd.',
      type: options.answer,
      headers: versionHeader,
    }),
    ...problems(400, 401, 403, 404, 406, 409, 413, 415, 500, 503),
  );
}

export interface QueryOptions extends GetOptions {
  readonly answer: Type;
}

/** A GET that answers a question. */
export function QueryEndpoint(options: QueryOptions): MethodDecorator {
  return answeredToGet(options, { description: 'Het antwoord.', type: options.answer });
}
