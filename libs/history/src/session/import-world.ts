import type { PlainDate } from '@evenwicht/kernel';
import type { StreamCategory, StreamName } from '@evenwicht/events';
import type { EventStore } from '@evenwicht/event-store';
import type { Command, CommandRoute, Fact, Foldable } from '@evenwicht/service-kit';
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

/** Everything that an import needs to know of the contexts: the same routes as over HTTP. */
export interface ImportWorld<View extends Foldable> {
  emptyView(): View;
  readonly routes: Readonly<Record<ImportedCategory, ErasedRoute<View>>>;
  /** The region whose agreement the log holds; absent while it holds none. */
  regionOf(view: View): string | undefined;
  agreementVersionOn(view: View, on: PlainDate): string;
  /** Runs the reactions up to the head of the log. */
  react(store: EventStore): Promise<void>;
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
