import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { EventStoreUnavailable } from '@evenwicht/event-store';
import { EventNotApplied } from './handlers.js';

/** Passes by waiting. */
export class PassingFailure extends Error {}

/** The connection that a projector held is gone. */
export class ConnectionLost extends PassingFailure {
  constructor(cause?: unknown) {
    super('the connection to the read models was lost', { cause });
    this.name = 'ConnectionLost';
  }
}

/** Somebody else is rebuilding the same projection. */
export class RebuildUnderWay extends PassingFailure {
  constructor(projection: string) {
    super(`${projection} is being rebuilt already`);
    this.name = 'RebuildUnderWay';
  }
}

/** Whoever keeps the tables has not made them yet. */
export class TablesNotThere extends PassingFailure {
  constructor(projection: string) {
    super(`the tables of ${projection} are not there yet`);
    this.name = 'TablesNotThere';
  }
}

/** A newer version built the tables: one that runs, or that will run again, goes on with them (docs/adr/0163). */
export class TablesAreNewer extends PassingFailure {
  constructor(projection: string) {
    super(`the tables of ${projection} are of a newer version`);
    this.name = 'TablesAreNewer';
  }
}

// PostgreSQL: connection, authorisation, serialisation and deadlock, resources, operator intervention, a lock not obtained, no such database yet
const passingCodes = /^(08|28|40|53|57)|^(55P03|3D000)$/;
const passingClasses = [PassingFailure, EventStoreUnavailable, QueryRunnerAlreadyReleasedError];
const driverMessages =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/;
const passingSystemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** True for what will pass by waiting, such as a server that is away; false for what an event or the code brings about. */
export function isPassing(error: unknown): boolean {
  if (error instanceof QueryFailedError) return isPassing(error.driverError);
  if (error instanceof EventNotApplied) return isPassing(error.cause);
  return passingClasses.some((passing) => error instanceof passing) || (error instanceof Error && saysPassing(error));
}

function saysPassing(error: Error): boolean {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return driverMessages.test(error.message);
  return passingCodes.test(code) || passingSystemCodes.has(code);
}
