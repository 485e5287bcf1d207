import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';

const uuid = { type: 'string', format: 'uuid' } as const;

/** The part of an address that says what it is about, with its description in Dutch. */
export function PathId(
  name: string,
  pipe: PipeTransform,
  description: string,
  schema: { readonly type: 'string'; readonly format?: string; readonly pattern?: string } = uuid,
): ParameterDecorator {
  const take = Param(name, pipe);
  const describe = ApiParam({ name, description, schema }) as MethodDecorator;
  return (target, key, index) => {
    take(target, key, index);
    const descriptor = key && Object.getOwnPropertyDescriptor(target, key);
    if (descriptor) describe(target, key, descriptor);
  };
}
