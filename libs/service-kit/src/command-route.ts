import type { CommandId, Decider, Instant, PlainDate } from '@evenwicht/kernel';
import type { Actor, StreamName } from '@evenwicht/events';

/** What somebody asks for: the day on which it is so in the world, and the particulars. */
export interface Command<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly on: PlainDate;
  readonly data: Data;
}

/** A fact as a decider gives it. */
export interface Fact {
  readonly type: string;
  readonly occurredOn: PlainDate;
  readonly data: unknown;
}

/** Everything about a command that is not its content. */
export interface CommandContext {
  /** Sent again with the same id, a command is carried out once. */
  readonly commandId: CommandId;
  readonly actor: Actor;
  /** When the parties knew. */
  readonly recordedAt: Instant;
  readonly correlationId: string;
  readonly causationId: string;
  readonly sourceSystem?: string;
}

/**
 * How the commands of one kind of stream are carried out, the same over HTTP, in an import and in a reaction:
 * which stream, which figures and rules the decision relies on, and the decider.
 * `View` is what the facts are taken from.
 */
export interface CommandRoute<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View> {
  streamOf(command: Sent): StreamName;
  /** Whether a command makes its stream, which is then expected not to exist; none does, where this is left out. */
  begins?(command: Sent): boolean;
  /** Gathers what the decision relies on; never decides. */
  factsFor(command: Sent, state: State, view: View): Facts;
  readonly decider: Decider<State, Sent & { readonly facts: Facts }, Event, Rejection>;
}
