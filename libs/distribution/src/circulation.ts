/** One unit that goes from one node to another. */
export interface Edge {
  readonly source: string;
  readonly target: string;
}

/** A step in what is left to choose: taking an edge, or taking back one that was chosen. */
interface Step extends Edge {
  readonly index: number;
  /** 1 for an edge that is taken, -1 for one that is taken back. */
  readonly gain: 1 | -1;
}

/**
 * The largest set of edges that passes on in every node as many as come in; of equally large sets the one that has the
 * first edge in which they differ. Indexes, ascending. Exact: cancels positive cycles until none is left, then trades
 * for earlier edges without loss.
 */
export function largestCirculation(edges: readonly Edge[]): readonly number[] {
  const chosen = new Set<number>();
  const nodes = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  let cycle: readonly Step[] | undefined;
  while ((cycle = positiveCycle(nodes, stepsOf(edges, chosen)))) follow(cycle, chosen);
  preferEarlier(edges, nodes, chosen);
  return [...chosen].sort((left, right) => left - right);
}

/** An edge comes in where the way back costs one edge and none that was settled on before. */
function preferEarlier(edges: readonly Edge[], nodes: readonly string[], chosen: Set<number>): void {
  const settledOn = new Set<number>();
  edges.forEach(({ source, target }, index) => {
    if (!chosen.has(index)) {
      const steps = stepsOf(edges, chosen).filter((step) => step.index !== index && !settledOn.has(step.index));
      const way = bestWay(nodes, steps, target, source);
      if (way?.gain !== -1) return;
      follow(way.steps, chosen);
      chosen.add(index);
    }
    settledOn.add(index);
  });
}

function stepsOf(edges: readonly Edge[], chosen: ReadonlySet<number>): Step[] {
  return edges.map(({ source, target }, index) =>
    chosen.has(index) ? { source: target, target: source, index, gain: -1 } : { source, target, index, gain: 1 },
  );
}

function follow(steps: readonly Step[], chosen: Set<number>): void {
  for (const { index, gain } of steps) {
    if (gain === 1) chosen.add(index);
    else chosen.delete(index);
  }
}

interface Reached {
  readonly gain: number;
  readonly by?: Step;
}

/** Bellman and Ford: after as many rounds as there are nodes, whoever still gains lies behind a positive cycle. */
function positiveCycle(nodes: readonly string[], steps: readonly Step[]): readonly Step[] | undefined {
  const reached = new Map<string, Reached>(nodes.map((node) => [node, { gain: 0 }]));
  let last: string | undefined;
  for (let round = 0; round < nodes.length; round += 1) last = improveOnce(reached, steps);
  if (last === undefined) return undefined;
  let node = last;
  for (let back = 0; back < nodes.length; back += 1) node = reached.get(node)?.by?.source ?? node; // inside the cycle
  return wayTo(reached, node, node);
}

function bestWay(nodes: readonly string[], steps: readonly Step[], start: string, end: string) {
  const reached = new Map<string, Reached>([[start, { gain: 0 }]]);
  for (let round = 0; round < nodes.length; round += 1) improveOnce(reached, steps);
  const gain = reached.get(end)?.gain;
  return gain === undefined ? undefined : { gain, steps: wayTo(reached, end, start) };
}

/** @returns the node that gained last in this round; none when nothing did */
function improveOnce(reached: Map<string, Reached>, steps: readonly Step[]): string | undefined {
  let last: string | undefined;
  for (const step of steps) {
    const before = reached.get(step.source);
    const known = reached.get(step.target);
    if (!before || (known && known.gain >= before.gain + step.gain)) continue;
    reached.set(step.target, { gain: before.gain + step.gain, by: step });
    last = step.target;
  }
  return last;
}

/** From `start` to `end`, which may be the same node: once round. */
function wayTo(reached: ReadonlyMap<string, Reached>, end: string, start: string): readonly Step[] {
  const way: Step[] = [];
  let node = end;
  do {
    const step = reached.get(node)?.by;
    if (!step) throw new Error('a way that was found leads nowhere');
    way.unshift(step);
    node = step.source;
  } while (node !== start);
  return way;
}
