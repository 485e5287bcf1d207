import { grantRights, makeRoles, roleNameOf, withClient, type DatabaseService } from '@evenwicht/service-host';
import type { Visitor } from '../system/invented-issuer.js';

/** What one process runs: all there is, or one of the services apart. */
export type Program = 'standalone' | DatabaseService;

/** How a region is served: which processes there are, each of the built service. */
export const formations = {
  alone: ['standalone'],
  together: ['standalone', 'standalone'],
  /** As docker-compose.yml has it, but for the door of the region, which nobody here visits; and two workers at once. */
  apart: ['municipality', 'housing-association', 'evaluation', 'worker', 'worker'],
} as const satisfies Record<string, readonly Program[]>;

export type Formation = keyof typeof formations;

const doorOf: Readonly<Record<string, Program>> = {
  caseworker: 'municipality',
  'housing-association': 'housing-association',
  evaluator: 'evaluation',
};

/** Whether somebody is received there. */
export function receives(program: Program, { role }: Visitor): boolean {
  return program === 'standalone' || program === doorOf[role];
}

/** Whether it has projections, reactions and jobs. */
export function works(program: Program): boolean {
  return program === 'standalone' || program === 'worker';
}

/** Roles are of the whole server, and not those of a deployment on it. */
const prefix = 'reliability';
const password = 'invented-for-services-apart';

/** A role in the database for each service apart, and what each may do there. */
export function makeServiceRoles(url: string): Promise<void> {
  return withClient(url, async (client) => {
    const services: readonly DatabaseService[] = [
      'municipality',
      'housing-association',
      'region',
      'evaluation',
      'worker',
    ];
    await makeRoles(client, prefix, Object.fromEntries(services.map((service) => [service, password])));
    await grantRights(client, prefix);
  });
}

/** The address of the database for what runs there: under its own role, where it runs apart. */
export function addressFor(program: Program, databaseUrl: string): string {
  if (program === 'standalone') return databaseUrl;
  const url = new URL(databaseUrl);
  [url.username, url.password] = [roleNameOf(program, prefix), password];
  return url.href;
}
