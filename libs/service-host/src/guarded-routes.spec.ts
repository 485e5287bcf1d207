import { Controller, Get, Post } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { accessTable, IsOpen, IsOperation, openKey, operationKey, rowOf } from '@evenwicht/service-kit';
import { previewApi } from './api.js';

/** A method of a controller that answers requests, with the row of the access table that it names. */
interface Route {
  readonly name: string;
  readonly operation?: string;
  readonly isOpen: boolean;
}

function routesOf(controller: abstract new (...parts: never[]) => object): Route[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype)
    .map((name) => [name, prototype[name]] as const)
    .filter(([name, method]) => name !== 'constructor' && Reflect.hasMetadata(PATH_METADATA, method as object))
    .map(([name, method]) => ({
      name: `${controller.name}.${name}`,
      operation: Reflect.getMetadata(operationKey, method as object) as string | undefined,
      isOpen: [method as object, controller].some((target) => Reflect.getMetadata(openKey, target) === true),
    }));
}

/** Routes that name no row of the access table, or one that is not there, and are not open to everybody either. */
function unguarded(routes: readonly Route[]): string[] {
  return routes.filter(({ operation, isOpen }) => !isOpen && !rowOf(operation ?? '')).map(({ name }) => name);
}

@Controller('planted')
class PlantedController {
  @Get()
  forgotten(): void {
    return undefined;
  }

  @Post()
  @IsOperation('sellDwelling' as never)
  unknown(): void {
    return undefined;
  }

  @Get('open')
  @IsOpen()
  open(): void {
    return undefined;
  }

  noRoute(): void {
    return undefined;
  }
}

async function routesOfService(): Promise<Route[]> {
  const app = await previewApi();
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap(({ controllers: wrappers }) =>
    [...wrappers.values()].map(({ metatype }) => metatype),
  );
  return controllers.flatMap((controller) => routesOf(controller as never));
}

describe('the routes of the service', () => {
  it('each name a row of the access table, but for health and metrics', async () => {
    const routes = await routesOfService();

    expect(unguarded(routes)).toEqual([]);
    expect(routes.filter(({ isOpen }) => isOpen).map(({ name }) => name)).toEqual([
      'HealthController.live',
      'HealthController.ready',
      'MetricsController.read',
    ]);
  });

  it('use every row of the table, once', async () => {
    const used = (await routesOfService()).flatMap(({ operation }) => (operation ? [operation] : []));

    expect(used.sort()).toEqual(Object.keys(accessTable).sort());
  });

  it('are looked at such that a planted one without a row is found', () => {
    expect(unguarded(routesOf(PlantedController))).toEqual([
      'PlantedController.forgotten',
      'PlantedController.unknown',
    ]);
  });
});
