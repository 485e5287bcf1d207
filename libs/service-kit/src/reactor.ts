import type { PlainDate } from '@evenwicht/kernel';
import { upcast, type RecordedEvent, type StreamName } from '@evenwicht/events';
import { noStream, WrongExpectedRevision, type EventStore } from '@evenwicht/event-store';
import type { Command, CommandContext, Fact } from './command-route.js';
import { eventsOf } from './events-of-decision.js';
import type { Foldable } from './log-view.js';
import { contextOfReaction, type Reaction } from './reaction.js';

/** What a reactor keeps of a stream that it writes, so that many events in a row do not load it again for each. */
interface KnownStream<State> {
  readonly state: State;
  readonly revision: number;
  readonly commandIds: Set<string>;
}

/** Where a reaction looks: the whole log, or the log as it was (`PrefixView`). */
export interface Outlook<View> {
  atHead(): Promise<View>;
}

export interface ReactorOptions<View> {
  /** The version of the agreement that holds on a day; stands in every event. */
  readonly agreementVersionOn: (view: View, on: PlainDate) => string;
  /** Hears of a command that was turned down: it is passed over, for it would be turned down again. */
  readonly onRejected: (event: RecordedEvent, code: string) => void;
  /** How often a command is decided at most when other writers are first. */
  readonly maximumAttempts?: number;
}

/** Carries out what a reaction leads to, one event after another, so that its streams follow the order of the log. */
export class Reactor<
  State,
  Sent extends Command,
  Facts,
  Event extends Fact,
  Rejection extends string,
  View extends Foldable,
> {
  private readonly streams = new Map<StreamName, KnownStream<State>>();

  constructor(
    private readonly reaction: Reaction<State, Sent, Facts, Event, Rejection, View>,
    private readonly store: EventStore,
    private readonly logView: Outlook<View>,
    private readonly options: ReactorOptions<View>,
  ) {}

  /**
   * Reacts to events that come in the order of the log. Events that were reacted to before add nothing.
   * @throws EventStoreUnavailable or WrongExpectedRevision (after the last attempt); everything before the event in
   * hand has then been reacted to
   */
  async react(events: readonly RecordedEvent[]): Promise<void> {
    const view = await this.logView.atHead();
    for (const event of events) {
      for (const command of this.reaction.commandsFor(upcast(event), view)) await this.carryOut(command, event, view);
    }
  }

  private async carryOut(command: Sent, event: RecordedEvent, view: View): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(command, event, view);
      } catch (error) {
        this.streams.delete(this.reaction.route.streamOf(command)); // no longer as it was known
        const isLast = attempt >= (this.options.maximumAttempts ?? 10);
        if (isLast || !(error instanceof WrongExpectedRevision)) throw error;
      }
    }
  }

  private async attempt(command: Sent, event: RecordedEvent, view: View): Promise<void> {
    const { route, name } = this.reaction;
    const stream = route.streamOf(command);
    const known = this.streams.get(stream) ?? (await this.load(stream));
    const context = contextOfReaction(name, event, this.reaction.keyOf?.(command));
    if (known.commandIds.has(context.commandId)) return;

    const facts = route.factsFor(command, known.state, view);
    const decision = route.decider.decide(known.state, { ...command, facts });
    if ('rejected' in decision) return this.options.onRejected(event, decision.rejected);
    if (decision.accepted.length > 0) await this.append(stream, known, decision.accepted, context, view);
  }

  private async append(
    stream: StreamName,
    { state, revision, commandIds }: KnownStream<State>,
    facts: readonly Event[],
    context: CommandContext,
    view: View,
  ): Promise<void> {
    const [{ occurredOn }] = facts as readonly [Event, ...Event[]];
    const version = this.options.agreementVersionOn(view, occurredOn);
    const appended = await this.store.append(stream, revision, eventsOf(facts, context, version));
    this.streams.set(stream, {
      state: facts.reduce(this.reaction.route.decider.evolve, state),
      revision: appended.revision,
      commandIds: commandIds.add(context.commandId),
    });
  }

  private async load(stream: StreamName): Promise<KnownStream<State>> {
    const { initial, evolve } = this.reaction.route.decider;
    const history = await this.store.readStream(stream);
    const known = {
      // a stream holds the events of its own decider only
      state: history.reduce((state, event) => evolve(state, upcast(event) as unknown as Event), initial),
      revision: history.at(-1)?.revision ?? noStream,
      commandIds: new Set<string>(history.map(({ commandId }) => commandId)),
    };
    this.streams.set(stream, known);
    return known;
  }
}
