import type { PlainDate } from '@evenwicht/kernel';
import { subjectOf, upcast, type Position, type RecordedEvent, type StreamName } from '@evenwicht/events';
import { beginning, noStream, WrongExpectedRevision, type EventStore } from '@evenwicht/event-store';
import type { Command, CommandContext, CommandRoute, Fact } from './command-route.js';
import { eventsOf } from './events-of-decision.js';
import type { Foldable, LogView } from './log-view.js';

/** What a sender gets back, the same for the first sending and for each repetition. */
export interface Receipt {
  /** What the stream is about: a case id, a municipality, a region. */
  readonly id: string;
  /** Revision of the last event of this command; of the stream where there was nothing to record. */
  readonly revision: number;
  /** Position of that event: whoever waits for it sees this action. */
  readonly position: Position;
}

/** A command that a decider turned down: a typed answer, not a fault. */
export class CommandRejected extends Error {
  constructor(readonly code: string) {
    super(`rejected: ${code}`);
    this.name = 'CommandRejected';
  }
}

export interface ExecutorOptions<View> {
  /** The version of the agreement that holds on a day; stands in every event. */
  readonly agreementVersionOn: (view: View, on: PlainDate) => string;
  /** How often a command is decided at most when other writers are first. */
  readonly maximumAttempts?: number;
}

/** Load, decide, append, and again when another writer was first (architecture section 2). */
export class CommandExecutor<View extends Foldable> {
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<View>,
    private readonly options: ExecutorOptions<View>,
  ) {}

  /**
   * Carries a command out once, however often it is sent. `inspect` sees the state before anything
   * is decided and may throw, for whoever may not do this here.
   * @throws CommandRejected WrongExpectedRevision (after the last attempt) EventIdReused UnstorableText EventStoreUnavailable
   */
  async execute<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string>(
    route: CommandRoute<State, Sent, Facts, Event, Rejection, View>,
    command: Sent,
    context: CommandContext,
    inspect: (state: State) => void = () => undefined,
  ): Promise<Receipt> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(route, command, context, inspect);
      } catch (error) {
        const isLast = attempt >= (this.options.maximumAttempts ?? 10);
        if (isLast || !(error instanceof WrongExpectedRevision)) throw error;
      }
    }
  }

  private async attempt<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string>(
    route: CommandRoute<State, Sent, Facts, Event, Rejection, View>,
    command: Sent,
    context: CommandContext,
    inspect: (state: State) => void,
  ): Promise<Receipt> {
    const stream = route.streamOf(command);
    const view = await this.logView.atHead();
    const history = await this.store.readStream(stream);
    const earlier = history.findLast(({ commandId }) => commandId === context.commandId);
    if (earlier) return receiptOf(stream, earlier);

    const state = stateOf(route, history);
    inspect(state);
    const facts = decide(route, command, state, view);
    if (facts.length === 0) return receiptOf(stream, history.at(-1));
    const version = this.options.agreementVersionOn(view, command.on);
    const events = eventsOf(facts, context, version);
    return receiptOf(stream, await this.store.append(stream, history.at(-1)?.revision ?? noStream, events));
  }
}

function stateOf<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View>(
  { decider }: CommandRoute<State, Sent, Facts, Event, Rejection, View>,
  history: readonly RecordedEvent[],
): State {
  // a stream holds the events of its own decider only
  return history.reduce((state, event) => decider.evolve(state, upcast(event) as unknown as Event), decider.initial);
}

/** @throws CommandRejected */
function decide<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View>(
  route: CommandRoute<State, Sent, Facts, Event, Rejection, View>,
  command: Sent,
  state: State,
  view: View,
): readonly Event[] {
  const decision = route.decider.decide(state, { ...command, facts: route.factsFor(command, state, view) });
  if ('rejected' in decision) throw new CommandRejected(decision.rejected);
  return decision.accepted;
}

function receiptOf(stream: StreamName, last?: { readonly revision: number; readonly position: Position }): Receipt {
  return {
    id: subjectOf(stream),
    revision: last?.revision ?? noStream,
    position: last?.position ?? beginning,
  };
}
