import type { PlainDate } from '@evenwicht/kernel';
import type { RecordedEvent, StreamCategory, StreamName } from '@evenwicht/events';
import type { Command, CommandRoute, Fact, Foldable, Reaction } from '@evenwicht/service-kit';
import type { Decision } from '@evenwicht/kernel';

/** A route of which only the doings matter here: which state and which facts it takes is its own affair. */
export interface ErasedRoute<View> {
  readonly initial: unknown;
  streamOf(command: Command): StreamName;
  decide(state: unknown, command: Command, view: View): Decision<Fact, string>;
  evolve(state: unknown, event: Fact): unknown;
}

/** The streams that a history speaks of. */
export type ImportedCategory = Extract<StreamCategory, 'agreement' | 'scheme' | 'supply' | 'case'>;

/** What a context does of itself about what was brought in, as it would about what was entered. */
export interface ErasedReaction<View> {
  readonly name: string;
  readonly route: ErasedRoute<View>;
  commandsFor(event: RecordedEvent, view: View): readonly Command[];
  keyOf(command: Command): string | undefined;
}

/** Everything that an import needs to know of the contexts: the same routes as over HTTP. */
export interface ImportWorld<View extends Foldable> {
  emptyView(): View;
  readonly routes: Readonly<Record<ImportedCategory, ErasedRoute<View>>>;
  /** The region whose agreement the log holds; absent while it holds none. */
  regionOf(view: View): string | undefined;
  agreementVersionOn(view: View, on: PlainDate): string;
  /** By the category of the stream in which their commands end. */
  readonly reactions: Readonly<Partial<Record<StreamCategory, ErasedReaction<View>>>>;
}

export function erased<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View>(
  route: CommandRoute<State, Sent, Facts, Event, Rejection, View>,
): ErasedRoute<View> {
  const { decider } = route;
  // the commands come from commandsOf, which the golden histories hold to what the routes take
  return {
    initial: decider.initial,
    streamOf: (command) => route.streamOf(command as Sent),
    decide: (state, command, view) =>
      decider.decide(state as State, {
        ...(command as Sent),
        facts: route.factsFor(command as Sent, state as State, view),
      }),
    evolve: (state, event) => decider.evolve(state as State, event as Event),
  };
}

export function erasedReaction<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View>(
  reaction: Reaction<State, Sent, Facts, Event, Rejection, View>,
): ErasedReaction<View> {
  return {
    name: reaction.name,
    route: erased(reaction.route),
    commandsFor: (event, view) => reaction.commandsFor(event, view),
    keyOf: (command) => reaction.keyOf?.(command as Sent),
  };
}
