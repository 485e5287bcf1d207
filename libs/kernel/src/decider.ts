/** What `decide` answers: facts to record, or the code of the reason why not. An empty list means: already so. */
export type Decision<Event, Rejection extends string> =
  { readonly accepted: readonly Event[] } | { readonly rejected: Rejection };

/**
 * One consistency boundary. `decide` is pure: time and figures come in as data.
 * `evolve` is exhaustive and never decides.
 */
export interface Decider<State, Command, Event, Rejection extends string> {
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
  readonly decide: (state: State, command: Command) => Decision<Event, Rejection>;
}

export function accept<Event>(...events: readonly Event[]): { readonly accepted: readonly Event[] } {
  return { accepted: events };
}

export function reject<Rejection extends string>(rejected: Rejection): { readonly rejected: Rejection } {
  return { rejected };
}

/** Already so: nothing to record, so a retry costs nothing. */
export const alreadySo: { readonly accepted: readonly never[] } = { accepted: [] };

/** For the end of an exhaustive switch: does not compile while a case is missing. */
export function never(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
}
