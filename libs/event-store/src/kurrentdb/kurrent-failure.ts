import { EventStoreUnavailable } from '../event-store.js';
import { NotAnswered } from '../within.js';

/** What says something about the server or the way to it, in the client's words. */
const passingTypes = new Set([
  'unavailable',
  'deadline-exceeded',
  'timeout',
  'cancelled',
  'not-leader',
  'unknown', // what the client cannot name, such as a server that is starting up
  'access-denied', // a password that was changed there and not yet here
]);

/** Codes of gRPC, for errors that reach us as they are: CANCELLED, UNKNOWN, DEADLINE_EXCEEDED, ABORTED, INTERNAL, UNAVAILABLE, UNAUTHENTICATED. */
const passingCodes = new Set([1, 2, 4, 10, 13, 14, 16]);

/** Whether the same request may well succeed later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof NotAnswered) return true;
  const { type, code } = error as { readonly type?: unknown; readonly code?: unknown };
  if (typeof type === 'string') return passingTypes.has(type);
  return typeof code === 'number' && passingCodes.has(code);
}

/** @throws EventStoreUnavailable for what may pass, and whatever else went wrong as it is */
export async function reaching<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw isPassing(error) ? new EventStoreUnavailable(error) : error;
  }
}
