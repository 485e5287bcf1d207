import { subjectOf, upcast, type Position, type RecordedEvent, type StreamName } from '@evenwicht/events';
import { beginning, noStream, type EventToAppend, type ExpectedRevision } from '@evenwicht/event-store';
import type { Command, CommandContext, CommandRoute, Fact } from './command-route.js';
import { eventsOf } from './events-of-decision.js';

/** What a sender gets back, the same for the first sending and for each repetition. */
export interface Receipt {
  /** What the stream is about: a case id, a municipality, a region. */
  readonly id: string;
  /** After the last event of this command, or of the stream where there was nothing to record; as the sender sees it. */
  readonly revision: number;
  /** Position of that event: whoever waits for it sees this action. */
  readonly position: Position;
  /** Changes with what the sender may see of the stream, and tells no more; absent while there is nothing to see. */
  readonly version?: string;
}

/** A stream as somebody sees it, for whom part of it may be hidden. */
export interface Sight {
  /** -1 for a stream in which nothing is seen. */
  readonly revision: number;
  /** Absent while there is nothing. */
  readonly version?: string;
}

/** What stands between a sender and the decision. It is judged on the very state that the decision is made on. */
export interface Threshold<State> {
  /** May throw, for whoever may not do this here. */
  readonly inspect?: (state: State) => void;
  /** How the sender sees the stream; all of it, where this is left out. */
  readonly sightOf?: (state: State, life: readonly Fact[]) => Sight;
  /** Whether the sender relies on this version; any will do, where this is left out. */
  readonly reliesOn?: ((version: string | undefined) => boolean) | undefined;
}

/** A command that a decider turned down: a typed answer, not a fault. */
export class CommandRejected extends Error {
  constructor(readonly code: string) {
    super(`rejected: ${code}`);
    this.name = 'CommandRejected';
  }
}

/** The stream is no longer (or not yet) at the version that the sender relies on. Nothing was decided. */
export class ChangedSinceRead extends Error {
  constructor() {
    super('the stream is at another version');
    this.name = 'ChangedSinceRead';
  }
}

/** A command on its way: how it is carried out, what is asked, by whom, and what it has to pass. */
export interface Order<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View> {
  readonly route: CommandRoute<State, Sent, Facts, Event, Rejection, View>;
  readonly command: Sent;
  readonly context: CommandContext;
  readonly threshold: Threshold<State>;
  /** The version of the agreement that holds on a day; stands in every event. */
  readonly agreementVersionOn: (view: View, on: Command['on']) => string;
}

/** What a decision is made on. */
export interface Seen<View> {
  readonly view: View;
  /** The whole stream. */
  readonly history: readonly RecordedEvent[];
}

/** An acceptance that is still to be recorded. */
export interface ToRecord {
  readonly outcome: 'to-record';
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly EventToAppend[];
  readonly receiptAt: (position: Position) => Receipt;
}

export type Judgement = ToRecord | { readonly outcome: 'carried-out' | 'already-so'; readonly receipt: Receipt };

/**
 * What becomes of a command on what was seen; nothing is recorded yet.
 * @throws CommandRejected ChangedSinceRead InvalidEvent and whatever `inspect` throws
 */
export function judge<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View>(
  order: Order<State, Sent, Facts, Event, Rejection, View>,
  { view, history }: Seen<View>,
): Judgement {
  const { route, command, context, threshold } = order;
  const stream = route.streamOf(command);
  const receipt = (upTo: readonly Event[], position: Position = beginning): Receipt => {
    const sight = sightOf(route, threshold, upTo);
    return { id: subjectOf(stream), revision: sight.revision, position, ...versionIn(stream, sight) };
  };
  const life = lifeOf<Event>(history);
  const earlier = history.findLastIndex(({ commandId }) => commandId === context.commandId);
  if (earlier >= 0)
    return { outcome: 'carried-out', receipt: receipt(life.slice(0, earlier + 1), history[earlier]?.position) };

  const state = stateOf(route, life);
  threshold.inspect?.(state);
  checkVersion(route, threshold, stream, life);
  const facts = decide(route, command, state, view);
  if (facts.length === 0) return { outcome: 'already-so', receipt: receipt(life, history.at(-1)?.position) };
  return {
    outcome: 'to-record',
    stream,
    expected: history.at(-1)?.revision ?? noStream,
    events: eventsOf(facts, context, order.agreementVersionOn(view, command.on)),
    receiptAt: (position) => receipt([...life, ...facts], position),
  };
}

/** A stream holds the events of its own decider only. */
function lifeOf<Event>(history: readonly RecordedEvent[]): readonly Event[] {
  return history.map((event) => upcast(event) as unknown as Event);
}

function stateOf<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View>(
  { decider }: CommandRoute<State, Sent, Facts, Event, Rejection, View>,
  life: readonly Event[],
): State {
  return life.reduce<State>((state, event) => decider.evolve(state, event), decider.initial);
}

function sightOf<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View>(
  route: CommandRoute<State, Sent, Facts, Event, Rejection, View>,
  threshold: Threshold<State>,
  life: readonly Event[],
): Sight {
  return threshold.sightOf?.(stateOf(route, life), life) ?? wholeOf(life);
}

/** How a stream is seen from which nothing is hidden. */
export function wholeOf(life: readonly unknown[]): Sight {
  const revision = life.length - 1;
  return { revision, ...(revision >= 0 && { version: String(revision) }) };
}

/** The version of a stream, told apart from that of others. */
export function versionOf(stream: StreamName, version: string): string {
  return `${stream} ${version}`;
}

function versionIn(stream: StreamName, { version }: Sight): Pick<Receipt, 'version'> {
  return version === undefined ? {} : { version: versionOf(stream, version) };
}

/** @throws ChangedSinceRead */
function checkVersion<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View>(
  route: CommandRoute<State, Sent, Facts, Event, Rejection, View>,
  threshold: Threshold<State>,
  stream: StreamName,
  life: readonly Event[],
): void {
  if (!threshold.reliesOn) return;
  const { version } = versionIn(stream, sightOf(route, threshold, life));
  if (!threshold.reliesOn(version)) throw new ChangedSinceRead();
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
