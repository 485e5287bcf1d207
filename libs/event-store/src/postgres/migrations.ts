import { createLog } from './migration-1-create-log.js';
import { letServicesAppend } from './migration-2-let-services-append.js';
import { holdToWhatWasSeen } from './migration-3-hold-to-what-was-seen.js';

/** One step forward. Never edited once it has run anywhere; never undone. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  { number: 1, name: 'create-log', sql: createLog },
  { number: 2, name: 'let-services-append', sql: letServicesAppend },
  { number: 3, name: 'hold-to-what-was-seen', sql: holdToWhatWasSeen },
];
