import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { InvalidRequest, type FieldError } from './invalid-request.js';

/** Checks bodies and queries against their DTO: unknown fields are refused, all errors come at once. */
@Injectable()
export class RequestPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: false,
      exceptionFactory: (errors: ValidationError[]) =>
        new InvalidRequest(errors.flatMap((error) => fieldErrorsOf(error))),
    });
  }

  /** @throws InvalidRequest */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && !isObject(value)) {
      throw new InvalidRequest([{ field: '', code: 'object', detail: 'Zend een JSON-object.' }]);
    }
    return super.transform(value, metadata);
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldErrorsOf({ property, constraints = {}, children = [], value }: ValidationError, path = ''): FieldError[] {
  const field = path ? `${path}.${property}` : property;
  const own = Object.entries(constraints).map(([name, message]) => fieldError(field, name, message, value));
  return [...own, ...children.flatMap((child) => fieldErrorsOf(child, field))];
}

function fieldError(field: string, constraint: string, message: string, value: unknown): FieldError {
  if (constraint === 'whitelistValidation') return { field, code: 'unknown', detail: 'Dit veld bestaat hier niet.' };
  return { field, code: value === undefined ? 'required' : 'invalid', detail: message };
}
