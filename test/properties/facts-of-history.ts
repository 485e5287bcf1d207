import type { InventedLine } from '@evenwicht/history';
import type { InventedFact } from '@evenwicht/testing';

interface Followed {
  category?: unknown;
  origin?: unknown;
  isUnsuitable?: boolean;
  basis?: string;
}

const asTheyAre = ['member', 'entry-into-force', 'minimum-share', 'households', 'vacancies', 'small-affordable-change'];

/** The lines of a history as the second implementation takes them: each allocation with why it is where it is. */
export function factsOf(lines: Iterable<InventedLine>): InventedFact[] {
  const cases = new Map<unknown, Followed>();
  return [...lines].flatMap((line) => {
    const followed = cases.get(line['case']) ?? {};
    cases.set(line['case'], followed);
    follow(followed, line);
    return factOf(line, followed);
  });
}

function follow(followed: Followed, line: InventedLine): void {
  if (line['fact'] === 'application') followed.category = line['category'];
  if (line['fact'] === 'origin') followed.origin = line['origin'];
  if (line['fact'] === 'return-not-suitable') followed.isUnsuitable = true;
  if (line['fact'] === 'care-place') followed.basis = 'informalCare';
  if (line['fact'] === 'determination') followed.basis = 'mediationTable';
  if (line['fact'] === 'step-in') followed.basis = 'reciprocity';
}

function factOf(line: InventedLine, followed: Followed): InventedFact[] {
  const fact = line['fact'] as string;
  const sourceCase = line['case'];
  if (asTheyAre.includes(fact)) return [line as unknown as InventedFact];
  const dated: Record<string, () => object> = {
    agreement: () => ({ fact, version: line['version'], on: line['adoptedOn'] }),
    application: () => ({ ...line, on: line['receivedOn'] }),
    decision: () => ({ ...line, on: line['decidedOn'] }),
    allocation: () => ({ ...line, ...whyThere(followed) }),
    'allocation-withdrawn': () => ({ fact, case: sourceCase, on: line['on'] }),
    tenancy: () => ({ fact, case: sourceCase, on: line['on'] }),
  };
  const written = dated[fact]?.();
  return written ? [written as InventedFact] : [];
}

function whyThere({ basis = 'residencePrinciple', origin, isUnsuitable }: Followed): object {
  const isShown = typeof origin === 'string' && origin.startsWith('GM') && !isUnsuitable;
  return { basis, ...(isShown ? { origin } : {}) };
}
