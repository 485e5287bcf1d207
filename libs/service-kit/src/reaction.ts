import { nameBasedUuid, type CommandId } from '@evenwicht/kernel';
import type { RecordedEvent } from '@evenwicht/events';
import type { EventFilter } from '@evenwicht/event-store';
import type { Command, CommandContext, CommandRoute, Fact } from './command-route.js';

/**
 * What a context does of itself about what happened in another: one event leads to at most one command of its own for
 * each stream (architecture section 1). Pure; repeating it changes nothing, for the command id follows from the event id.
 */
export interface Reaction<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View> {
  readonly name: string;
  /** Which events it has to see. */
  readonly filter: EventFilter;
  readonly route: CommandRoute<State, Sent, Facts, Event, Rejection, View>;
  commandsFor(event: RecordedEvent, view: View): readonly Sent[];
  /** Tells the commands about one event apart; absent where there is at most one. */
  keyOf?(command: Sent): string;
}

/** Under what id and on whose behalf a reaction sends its command: known from the event alone, so always the same. */
export function contextOfReaction(name: string, event: RecordedEvent, key?: string): CommandContext {
  return {
    commandId: nameBasedUuid(event.eventId, key === undefined ? name : `${name} ${key}`) as CommandId,
    actor: { organisation: 'system', role: 'reaction', pseudonym: name },
    recordedAt: event.recordedAt, // known when its cause was known
    correlationId: event.correlationId,
    causationId: event.eventId,
  };
}
