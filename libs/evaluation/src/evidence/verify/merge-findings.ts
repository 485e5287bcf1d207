import type { EventFinding, Range } from './findings.js';

/** One thing on one line or of one event, before ranges are made of them. */
export type Difference = { readonly kind: EventFinding['kind']; readonly event?: number; readonly line?: number };

/** Neighbours of one kind as one finding with ranges, in the order of the log; missing up to the last event is cut off. */
export function merged(differences: readonly Difference[], expectedCount: number): EventFinding[] {
  const findings: Ranged[] = [];
  for (const difference of [...differences].sort(byPlace)) {
    const last = findings.at(-1);
    const longer = last && joined(last, difference);
    if (longer) findings[findings.length - 1] = longer;
    else findings.push(alone(difference));
  }
  return findings.map((finding) => named(finding, expectedCount));
}

interface Ranged {
  readonly kind: Difference['kind'];
  readonly events?: Range;
  readonly lines?: Range;
}

function byPlace(one: Difference, other: Difference): number {
  return (one.line ?? one.event ?? 0) - (other.line ?? other.event ?? 0);
}

function alone({ kind, event, line }: Difference): Ranged {
  return {
    kind,
    ...(event && { events: { from: event, to: event } }),
    ...(line && { lines: { from: line, to: line } }),
  };
}

function joined(last: Ranged, { kind, event, line }: Difference): Ranged | undefined {
  if (last.kind !== kind || !follows(last.events, event) || !follows(last.lines, line)) return undefined;
  return {
    kind,
    ...(last.events && event && { events: { from: last.events.from, to: event } }),
    ...(last.lines && line && { lines: { from: last.lines.from, to: line } }),
  };
}

function follows(range: Range | undefined, next: number | undefined): boolean {
  return range?.to === (next === undefined ? undefined : next - 1);
}

function named(finding: Ranged, expectedCount: number): EventFinding {
  const isAtEnd = finding.kind === 'missing' && finding.events?.to === expectedCount;
  return (isAtEnd ? { ...finding, kind: 'cut-off' } : finding) as EventFinding;
}
