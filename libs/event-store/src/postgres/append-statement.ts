import type { QueryArrayConfig } from 'pg';
import type { Position } from '@evenwicht/events';
import { EventIdReused, LogHasGrown, WrongExpectedRevision, type Appended } from '../event-store.js';
import type { StorableAppend } from '../stored-event.js';

/** How one append of a batch ended: where, or why not. */
export type Outcome =
  | { readonly appended: Appended; /** False where an earlier sending stored it. */ readonly isNew: boolean }
  | { readonly failure: Error };

/** Where the log has to end, for a writer who relies on having seen it up to a position. */
export type HeadOf = (seenUpTo: Position) => Position;

type Row = [outcome: string, revision: number, position: string | null];

/** One call of `log.append` for any number of appends, prepared once a connection. */
export function appendStatement(
  appends: readonly StorableAppend[],
  headOf: HeadOf = (seenUpTo) => seenUpTo,
): QueryArrayConfig {
  const streams: string[] = [];
  const revisions: number[] = [];
  const eventIds: string[] = [];
  const types: string[] = [];
  const texts: string[] = [];
  const ends: number[] = [];
  const heads = appends.map(({ seenUpTo }) => (seenUpTo === undefined ? null : headOf(seenUpTo)));
  for (const { stream, events } of appends) {
    for (const { eventId, type, revision, text } of events) {
      streams.push(stream);
      revisions.push(revision);
      eventIds.push(eventId);
      types.push(type);
      texts.push(text);
    }
    ends.push(streams.length);
  }
  return {
    name: 'log-append',
    text: 'select outcome, revision, "position" from log.append($1, $2, $3, $4, $5, $6, $7)',
    values: [streams, revisions, eventIds, types, `[${texts.join(',')}]`, ends, heads], // PostgreSQL cuts the bytes out as they are
    rowMode: 'array',
  };
}

/** What the n-th row says about the n-th append. */
export function outcomesOf(rows: readonly unknown[], appends: readonly StorableAppend[]): Outcome[] {
  return appends.map((append, index) => outcomeOf(rows[index] as Row, append));
}

function outcomeOf([outcome, revision, position]: Row, { stream, expected, seenUpTo }: StorableAppend): Outcome {
  switch (outcome) {
    case 'appended':
    case 'duplicate':
      return { appended: { revision, position: Number(position) as Position }, isNew: outcome === 'appended' };
    case 'wrong-revision':
      return { failure: new WrongExpectedRevision(stream, expected, revision) };
    case 'log-has-grown':
      return { failure: new LogHasGrown(stream, seenUpTo as Position) };
    default:
      return { failure: new EventIdReused(stream) };
  }
}
