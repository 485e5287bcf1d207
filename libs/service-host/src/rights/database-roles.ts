import { mayRecord, recordersOf, type Recorder } from '@evenwicht/events';

/** The services that have a role of their own in the database. */
export const databaseServices = ['municipality', 'housing-association', 'region', 'evaluation', 'worker'] as const;
export type DatabaseService = (typeof databaseServices)[number];

/** What a service may do in the database (docs/adr/0141). Reading the log is for all: every decision rests on it. */
export interface DatabaseRights {
  /** In which capacities it appends; none: it appends nothing. */
  readonly records: readonly Recorder[];
  /** The form of the organisations that it appends for, a regular expression of PostgreSQL. */
  readonly organisations: string;
  /** Whether it keeps the answers to requests with a key. */
  readonly keepsAnswers: boolean;
  /** Whether it works at the queue of jobs, or lets operators look at it. */
  readonly knowsJobs: boolean;
}

export const rightsOf: Readonly<Record<DatabaseService, DatabaseRights>> = {
  municipality: { records: ['caseworker'], organisations: '^GM[0-9]{4}$', keepsAnswers: true, knowsJobs: false },
  'housing-association': {
    records: ['housing-association'],
    organisations: '^(?!GM[0-9]{4}$|region$|system$)[a-zA-Z][a-zA-Z0-9-]{0,59}$',
    keepsAnswers: true,
    knowsJobs: false,
  },
  region: {
    records: ['table-coordinator', 'secretariat'],
    organisations: '^region$',
    keepsAnswers: true,
    knowsJobs: true,
  },
  evaluation: { records: [], organisations: '^$', keepsAnswers: false, knowsJobs: false },
  worker: { records: ['system'], organisations: '^system$', keepsAnswers: false, knowsJobs: true },
};

/** What acts of itself stands in events under one of these. */
const namesOfSystem = ['system', 'reaction'];

/** What the log holds a service to: `caseworker case/UrgencyGranted` and so on. */
export function actsOf(service: DatabaseService): readonly string[] {
  return mayRecord(rightsOf[service].records).flatMap((act) => {
    const [role = '', of = ''] = act.split(' ');
    return role === 'system' ? namesOfSystem.map((name) => `${name} ${of}`) : [act];
  });
}

/** Every pair of category and type that there is. */
export const everyEvent: readonly string[] = Object.entries(recordersOf).flatMap(([category, types]) =>
  Object.keys(types).map((type) => `${category}/${type}`),
);

const everyDoor = ['municipality', 'housing-association', 'region', 'evaluation'] as const;

/** Who looks at which read model, each in a schema of its own: whoever serves an operation that answers from it. */
export const readersOf: Readonly<Record<string, readonly DatabaseService[]>> = {
  case_file: everyDoor,
  distribution_balance: everyDoor,
  housing_supply: everyDoor,
  mediation_table: ['municipality', 'region'],
  reciprocity_ledger: everyDoor,
};

/** Roles are of a whole server: each region on it has its own, with names that begin alike. */
export const defaultPrefix = 'evenwicht';

/** What `defaultPrefix` may be replaced by. */
export const prefixForm = /^[a-z][a-z0-9_]{0,30}$/;

/** `evenwicht_housing_association` */
export function roleNameOf(service: DatabaseService, prefix = defaultPrefix): string {
  return `${prefix}_${service.replaceAll('-', '_')}`;
}
