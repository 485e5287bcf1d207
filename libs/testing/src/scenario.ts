import type { Decider, Decision } from '@evenwicht/kernel';

/** The runner's own functions, so that this file needs no test framework of its own. */
declare const test: (title: string, run: () => void) => void;
declare const expect: (actual: unknown) => { toEqual(expected: unknown): void };

interface Given<Command, Event, Rejection extends string> extends When<Command, Event, Rejection> {
  given(...events: Event[]): When<Command, Event, Rejection>;
}

interface When<Command, Event, Rejection extends string> {
  when(...commands: [Command, ...Command[]]): Then<Event, Rejection>;
}

interface Then<Event, Rejection extends string> {
  /** The facts that the last command leads to; none means: already so. */
  then(...events: Event[]): void;
  thenRejected(code: Rejection): void;
}

/** A fact as a spec writes it: the day may be left out where it says nothing. */
export type Loosely<Event> = Event extends { readonly type: infer Type; readonly data: infer Data }
  ? { readonly type: Type; readonly data: Data; readonly occurredOn?: string }
  : never;

/**
 * Sentences about a decider. A scenario without an outcome fails, and state is frozen: a decider that writes in it fails.
 * Given and expected events may leave out `occurredOn`, which is then not compared.
 */
export function scenariosFor<State, Command, Event extends { type: string; data: unknown }, Rejection extends string>(
  subject: string,
  decider: Decider<State, Command, Event, Rejection>,
  options: { readonly day?: string } = {},
) {
  return (title: string): Given<Command, Loosely<Event>, Rejection> => {
    const scenario = new Scenario(decider, options.day ?? '2026-09-01');
    test(`${subject}: ${title}`, () => scenario.run());
    return scenario;
  };
}

class Scenario<State, Command, Event extends { type: string; data: unknown }, Rejection extends string>
  implements Given<Command, Loosely<Event>, Rejection>, Then<Loosely<Event>, Rejection>
{
  private history: Loosely<Event>[] = [];
  private commands: Command[] = [];
  private expected?: Decision<Loosely<Event>, Rejection>;

  constructor(
    private readonly decider: Decider<State, Command, Event, Rejection>,
    private readonly day: string,
  ) {}

  given(...events: Loosely<Event>[]): this {
    this.history = events;
    return this;
  }

  when(...commands: [Command, ...Command[]]): this {
    this.commands = commands;
    return this;
  }

  then(...events: Loosely<Event>[]): void {
    this.expected = { accepted: events };
  }

  thenRejected(code: Rejection): void {
    this.expected = { rejected: code };
  }

  run(): void {
    if (!this.expected) throw new Error('a scenario needs an outcome: then(…) or thenRejected(…)');
    expect(this.comparable(this.outcome())).toEqual(this.expected);
  }

  private outcome(): Decision<Event, Rejection> {
    let state = this.fold(
      this.decider.initial,
      this.history.map((event) => this.dated(event)),
    );
    let decision: Decision<Event, Rejection> = { accepted: [] };
    for (const command of this.commands) {
      if ('accepted' in decision) state = this.fold(state, decision.accepted);
      decision = this.decider.decide(state, command);
    }
    return decision;
  }

  private fold(state: State, events: readonly Event[]): State {
    return events.reduce((current, event) => freeze(this.decider.evolve(freeze(current), event)), state);
  }

  private dated(event: Loosely<Event>): Event {
    return { occurredOn: this.day, ...event } as unknown as Event;
  }

  /** Leaves the day out of what happened where the scenario leaves it out. */
  private comparable(decision: Decision<Event, Rejection>): unknown {
    if (!('accepted' in decision) || !this.expected || !('accepted' in this.expected)) return decision;
    const { accepted } = this.expected;
    return {
      accepted: decision.accepted.map((event, index) => {
        const { type, data } = event;
        return accepted[index]?.occurredOn === undefined ? { type, data } : event;
      }),
    };
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
