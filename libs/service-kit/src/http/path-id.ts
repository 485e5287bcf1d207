import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';

/** The part of an address that says what it is about, with its description in Dutch. */
export function PathId(name: string, pipe: PipeTransform, description: string): ParameterDecorator {
  const take = Param(name, pipe);
  const describe = ApiParam({ name, description, schema: { type: 'string', format: 'uuid' } }) as MethodDecorator;
  return (target, key, index) => {
    take(target, key, index);
    const descriptor = key && Object.getOwnPropertyDescriptor(target, key);
    if (descriptor) describe(target, key, descriptor);
  };
}
