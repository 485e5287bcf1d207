import type { Role } from '@evenwicht/service-kit';

/** Somebody to try the service with. The password is published: these exist on one's own machine alone. */
export interface DemoUser {
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
  /** In Dutch. */
  readonly description: string;
}

export const demoPassword = 'demo';

export const demoAudience = 'urn:evenwicht:api';

/** What is asked of a region to have people in it: municipalities with names, and associations. */
export interface DemoParties {
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly associations: readonly string[];
}

/** A caseworker for three municipalities, an employee of the first associations, and one of each regional role. */
export function demoUsersFor({ municipalities, associations }: DemoParties): DemoUser[] {
  return [
    ...municipalities.slice(0, 3).map(({ code, name }) => ({
      name: `caseworker-${code.toLowerCase()}`,
      role: 'caseworker' as const,
      organisation: code,
      description: `consulent van ${name}`,
    })),
    ...associations.slice(0, 2).map((association) => ({
      name: `employee-${association}`,
      role: 'housing-association' as const,
      organisation: association,
      description: `medewerker van ${association}`,
    })),
    ...regionalUsers,
  ];
}

const regionalUsers: readonly DemoUser[] = [
  {
    name: 'coordinator',
    role: 'table-coordinator',
    organisation: 'region',
    description: 'coördinator van de bemiddelingstafel',
  },
  { name: 'secretariat', role: 'secretariat', organisation: 'region', description: 'secretariaat van de regio' },
  { name: 'evaluator', role: 'evaluator', organisation: 'region', description: 'evaluator: cijfers, geen zaken' },
  { name: 'operator', role: 'operator', organisation: 'region', description: 'beheerder: taken, geen zaken' },
];
