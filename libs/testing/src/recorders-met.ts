import type { Decider } from '@evenwicht/kernel';

interface Asked {
  /** Of the access table, for whose roles it is asked. */
  readonly operation: string;
  readonly command: unknown;
}

/**
 * Who records what, where everybody asks what the access table lets them: pairs such as `caseworker UrgencyGranted`.
 * @param menu what can be asked; of each walk the numbers choose from it, and what is refused records nothing
 * @param rolesFor the roles that may do an operation
 */
export function recordersMet<State, Command, Event extends { readonly type: string }, Rejection extends string>(
  decider: Decider<State, Command, Event, Rejection>,
  menu: readonly Asked[],
  walks: readonly (readonly number[])[],
  rolesFor: (operation: string) => readonly string[],
): readonly string[] {
  const met = new Set<string>();
  for (const walk of walks) {
    let state = decider.initial;
    for (const choice of walk) {
      const asked = menu[choice % menu.length] as Asked;
      const decision = decider.decide(state, asked.command as Command);
      const events = 'accepted' in decision ? decision.accepted : [];
      for (const { type } of events) for (const role of rolesFor(asked.operation)) met.add(`${role} ${type}`);
      state = events.reduce(decider.evolve, state);
    }
  }
  return [...met].sort();
}
