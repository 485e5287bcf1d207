import { types } from 'node:util';
import { EventStoreUnavailable } from '../event-store.js';

/**
 * SQLSTATEs that say something about the server, not about what was asked: connection exceptions, a password that was
 * changed there and not yet here, a rollback to be tried again, no room, shutting down or starting up, an I/O error, a
 * standby, a database that is not there (yet).
 */
const passing = /^(?:08|28|40|53|57P|58|25006|3D000)/;

/** Whether the same request may well succeed later. An error without SQLSTATE comes from the connection itself. */
export function isConnectionFailure(error: unknown): boolean {
  const { code, severity } = error as { readonly code?: unknown; readonly severity?: unknown };
  return severity === undefined ? isFromConnection(error) : typeof code === 'string' && passing.test(code);
}

/** `pg` raises plain errors for broken connections; a programming error has a class of its own. */
function isFromConnection(error: unknown): boolean {
  return types.isNativeError(error) && !/^(?:Type|Range|Syntax|Reference)Error$/.test(error.name);
}

/** What a caller of the port may see of a failed query. */
export function asPortError(error: unknown): unknown {
  return isConnectionFailure(error) && !(error instanceof EventStoreUnavailable)
    ? new EventStoreUnavailable(error)
    : error;
}

/** Runs a query. @throws EventStoreUnavailable */
export async function reaching<Result>(query: () => Promise<Result>): Promise<Result> {
  try {
    return await query();
  } catch (error) {
    throw asPortError(error);
  }
}
