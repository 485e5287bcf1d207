import { nameBasedUuid, type CommandId } from '@evenwicht/kernel';
import { upcast, type RecordedEvent } from '@evenwicht/events';
import type { EventFilter } from '@evenwicht/event-store';
import { CommandRejected, type CommandExecutor } from './command-executor.js';
import type { Command, CommandContext, CommandRoute, Fact } from './command-route.js';
import type { Foldable, LogView } from './log-view.js';

/**
 * What a context does of itself about what happened in another: one event leads to at most one command of its own
 * (architecture section 1). Pure; repeating it changes nothing, for the command id follows from the event id.
 */
export interface Reaction<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View> {
  readonly name: string;
  /** Which events it has to see. */
  readonly filter: EventFilter;
  readonly route: CommandRoute<State, Sent, Facts, Event, Rejection, View>;
  commandFor(event: RecordedEvent, view: View): Sent | undefined;
}

/** Under what id and on whose behalf a reaction sends its command: known from the event alone, so always the same. */
export function contextOfReaction(name: string, event: RecordedEvent): CommandContext {
  return {
    commandId: nameBasedUuid(event.eventId, name) as CommandId,
    actor: { organisation: 'system', role: 'reaction', pseudonym: name },
    recordedAt: event.recordedAt, // known when its cause was known
    correlationId: event.correlationId,
    causationId: event.eventId,
  };
}

/** Reacts to events that come in the order of the log. */
export type React = (events: readonly RecordedEvent[]) => Promise<void>;

/**
 * Carries out what a reaction leads to, one event after another. A command that is turned down is reported and passed
 * over, for it would be turned down again; every other fault ends the run, so that nothing is skipped.
 */
export function reacting<
  State,
  Sent extends Command,
  Facts,
  Event extends Fact,
  Rejection extends string,
  View extends Foldable,
>(
  reaction: Reaction<State, Sent, Facts, Event, Rejection, NoInfer<View>>,
  executor: CommandExecutor<View>,
  logView: LogView<View>,
  onRejected: (event: RecordedEvent, code: string) => void,
): React {
  const send = async (event: RecordedEvent, command: Sent) => {
    try {
      await executor.execute(reaction.route, command, contextOfReaction(reaction.name, event));
    } catch (error) {
      if (!(error instanceof CommandRejected)) throw error;
      onRejected(event, error.code);
    }
  };
  return async (events) => {
    const view = await logView.atHead();
    for (const event of events) {
      const command = reaction.commandFor(upcast(event), view);
      if (command) await send(event, command);
    }
  };
}
