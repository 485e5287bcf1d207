import { Module, type Type } from '@nestjs/common';
import { MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { accessTable, operationKey, type Operation, type Role } from '@evenwicht/service-kit';
import type { ServedModule } from './service.module.js';

/** What somebody in one of these roles may ask for. */
export function operationsFor(roles: readonly Role[]): ReadonlySet<Operation> {
  const rows = Object.entries(accessTable) as [Operation, Partial<Record<Role, unknown>>][];
  return new Set(rows.filter(([, row]) => roles.some((role) => row[role])).map(([operation]) => operation));
}

/**
 * The contexts with these operations and no others: what a service does not serve has no address there, and is not in its
 * description.
 */
export function serving(operations: ReadonlySet<Operation>, contexts: readonly Type[]): readonly ServedModule[] {
  return contexts.flatMap((context) => {
    const controllers = listIn(MODULE_METADATA.CONTROLLERS, context).flatMap((each) => narrowed(each, operations));
    if (controllers.length === 0) return [];
    const module = named(context, class {});
    Module({
      imports: listIn(MODULE_METADATA.IMPORTS, context),
      providers: listIn(MODULE_METADATA.PROVIDERS, context),
      controllers,
    })(module);
    return [module];
  });
}

function listIn(key: string, context: Type): Type[] {
  return (Reflect.getMetadata(key, context) as Type[] | undefined) ?? [];
}

/** The controller without what is not served; nothing, where nothing is left of it. */
function narrowed(controller: Type, operations: ReadonlySet<Operation>): Type[] {
  const routes = routesOf(controller);
  const hidden = routes.filter(({ operation }) => operation && !operations.has(operation));
  if (hidden.length === routes.length) return [];
  if (hidden.length === 0) return [controller];
  const Narrowed = named(controller, class extends controller {});
  // a method that is no function any more is no route
  for (const { method } of hidden) Object.defineProperty(Narrowed.prototype, method, { value: undefined });
  return [Narrowed];
}

function routesOf({ prototype }: Type): { readonly method: string; readonly operation?: Operation }[] {
  const methods = prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(methods)
    .filter((method) => method !== 'constructor' && typeof methods[method] === 'function')
    .filter((method) => Reflect.hasMetadata(PATH_METADATA, methods[method] as object))
    .map((method) => {
      const operation = Reflect.getMetadata(operationKey, methods[method] as object) as Operation | undefined;
      return { method, ...(operation && { operation }) };
    });
}

/** Nest tells classes apart by identity and shows them by name. */
function named(like: Type, narrowed: Type): Type {
  return Object.defineProperty(narrowed, 'name', { value: like.name });
}
