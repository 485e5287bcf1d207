import type { StreamName } from '@evenwicht/events';
import type { Command, Fact, Foldable } from '@evenwicht/service-kit';
import type { HistoryFact } from '../format/facts.js';
import { commandsOf } from '../mapping/commands-of.js';
import type { SourceIds } from '../mapping/source-ids.js';
import { categoryOfFact } from './category-of-fact.js';
import type { ImportMemory } from './import-memory.js';
import type { ErasedRoute, ImportWorld } from './import-world.js';

export interface Refusal {
  readonly reason: string;
  readonly field?: string;
}

/** What a line leads to: facts for one stream (none: already so) and the state after them, or a refusal. */
export type Judgement =
  | { readonly refusal: Refusal }
  | { readonly stream: StreamName; readonly facts: readonly Fact[]; readonly state: unknown };

interface Surroundings<View extends Foldable> {
  readonly world: ImportWorld<View>;
  readonly memory: ImportMemory<View>;
  readonly ids: SourceIds;
}

/**
 * Judges a line by the rules, as the same commands would be over HTTP. A line is taken whole or not at all.
 * @param regionOfFile the region that the file itself names, if it has done so
 */
export function judge<View extends Foldable>(
  fact: HistoryFact,
  regionOfFile: string | undefined,
  { world, memory, ids }: Surroundings<View>,
): Judgement {
  const category = categoryOfFact(fact.fact);
  const region = regionOfFile ?? world.regionOf(memory.view);
  if (category === 'agreement' && region === undefined) return { refusal: { reason: 'NO_AGREEMENT' } };
  return decideAll(commandsOf(fact, { ids, region: region ?? '' }), world.routes[category], memory);
}

/** Commands about one stream, one after another; the first that is turned down turns them all down. */
export function decideAll<View extends Foldable>(
  commands: readonly Command[],
  route: ErasedRoute<View>,
  memory: ImportMemory<View>,
): Judgement {
  const [first] = commands;
  if (!first) throw new Error('a line of a history asks for at least one command');
  const stream = route.streamOf(first);
  let state = memory.stateOf(stream, route);
  const facts: Fact[] = [];
  for (const command of commands) {
    const decision = route.decide(state, command, memory.view);
    if ('rejected' in decision) return { refusal: { reason: decision.rejected } };
    state = decision.accepted.reduce((current, event) => route.evolve(current, event), state);
    facts.push(...decision.accepted);
  }
  return { stream, facts, state };
}
