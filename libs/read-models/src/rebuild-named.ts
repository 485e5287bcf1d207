import type { EventStore } from '@evenwicht/event-store';
import type { RebuildReport } from './build.js';
import type { Projection } from './projection.js';
import type { ReadModels } from './read-models.js';
import { rebuild, type RebuildOptions } from './rebuild.js';

/** A name that no projection has. */
export class UnknownProjection extends Error {
  constructor(
    readonly projection: string,
    readonly known: readonly string[],
  ) {
    super(`no projection is called ${projection}; there are ${known.join(', ')}`);
    this.name = 'UnknownProjection';
  }
}

/**
 * Rebuilds the projections with these names, one after another; without names all of them.
 * @throws UnknownProjection, before anything is done, and what `rebuild` throws
 */
export async function rebuildNamed(
  readModels: ReadModels,
  log: EventStore,
  names: readonly string[],
  options: RebuildOptions = {},
): Promise<readonly RebuildReport[]> {
  const { projections } = readModels;
  const chosen = names.length === 0 ? projections : names.map((name) => projectionNamed(projections, name));
  const reports: RebuildReport[] = [];
  for (const projection of chosen) reports.push(await rebuild(readModels, log, projection, options));
  return reports;
}

function projectionNamed(projections: readonly Projection[], name: string): Projection {
  const found = projections.find((projection) => projection.name === name);
  if (!found)
    throw new UnknownProjection(
      name,
      projections.map((projection) => projection.name),
    );
  return found;
}
