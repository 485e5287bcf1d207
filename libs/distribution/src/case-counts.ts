import type { CaseEvent, Position } from '@evenwicht/events';
import type { EventId } from '@evenwicht/kernel';
import { caseHandlers, CasesOnRecord } from './cases-on-record.js';
import { caseTallies, type CaseTally } from './count-cases.js';
import { applying, type Apply, type RegionEvent } from './handlers.js';
import type { ReciprocityPlacement } from './obligations.js';
import type { TallyContent } from './tally.js';

/** What the figures of half-years take from some of the cases; can be sent from one thread to another. */
export interface CaseCounts {
  readonly tallies: Readonly<Record<CaseTally, TallyContent>>;
  /** Of those that count, with the position at which each was recorded. */
  readonly placements: readonly { readonly placement: ReciprocityPlacement; readonly position: Position }[];
}

/** What can be left out of what is counted. */
export const uncountedCaseTypes: readonly string[] = Object.entries<unknown>(caseHandlers)
  .filter(([, handler]) => handler === 'ignored')
  .map(([type]) => type);

/** Counts the cases of whole streams by themselves: no figure of a half-year rests on two cases at once. */
export class CaseCounting {
  private readonly cases = new CasesOnRecord();
  private readonly byType = new Map<string, Apply>(Object.entries<Apply>(applying(this.cases, caseHandlers)));
  private readonly startedAt = new Map<EventId, Position>();

  /** @throws Error for an event type that no case has: it is not guessed at. */
  apply(event: RegionEvent): void {
    const apply = this.byType.get(event.type);
    if (!apply) throw new Error(`unknown event type ${event.type}`);
    apply(event);
    if (mayBePlacement(event)) this.startedAt.set(event.eventId, event.position);
  }

  get counts(): CaseCounts {
    const contents = caseTallies.map((name) => [name, this.cases[name].content]);
    const placements = this.cases.reciprocityPlacements.map((placement) => ({
      placement,
      position: this.startedAt.get(placement.placementId) as Position,
    }));
    return { tallies: Object.fromEntries(contents) as CaseCounts['tallies'], placements };
  }
}

/** Whatever else counts by its day alone: of the tenancies, these few are asked for in the order of recording. */
function mayBePlacement({ type, data }: RegionEvent): boolean {
  return type === 'TenancyStarted' && (data as StartOfTenancy).basis === 'reciprocity';
}

type StartOfTenancy = Extract<CaseEvent, { readonly type: 'TenancyStarted' }>['data'];

/** Adds up what was counted apart, placements in the order of recording. What is on file of single cases is not in it. */
export function addCaseCounts(cases: CasesOnRecord, parts: readonly CaseCounts[]): void {
  for (const part of parts) addCaseTallies(cases, part.tallies);
  addPlacements(
    cases,
    parts.flatMap((part) => part.placements),
  );
}

export function addCaseTallies(cases: CasesOnRecord, tallies: CaseCounts['tallies']): void {
  for (const name of caseTallies) cases[name].include(tallies[name]);
}

/** All that there are, at once: they are put in the order of recording. */
export function addPlacements(cases: CasesOnRecord, placements: CaseCounts['placements']): void {
  const inOrder = [...placements].sort((one, other) => one.position - other.position);
  for (const { placement } of inOrder) cases.keep(placement, { isCounted: true });
}
