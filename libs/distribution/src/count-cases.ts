import type { ClosureReason } from '@evenwicht/events';
import type { PlainDate } from '@evenwicht/kernel';
import type { Allocation, CaseOnFile, Decision, Tenancy } from './case-on-file.js';
import type { Tally } from './tally.js';

/** What cases are counted in. */
export const caseTallies = [
  'applications',
  'granted',
  'refused',
  'allocations',
  'allocationsInformalCare',
  'housed',
  'housedInformalCare',
] as const;
export type CaseTally = (typeof caseTallies)[number];
type CaseTallies = Readonly<Record<CaseTally, Tally>>;

/**
 * A case counts once, by its first decision. One that replaces it, on objection, is a correction in the period in
 * which it is taken (E-35): it counts there, and takes back what was counted before.
 */
export function decide(cases: CaseTallies, file: CaseOnFile, decision: Decision): void {
  const before = file.decisions.at(-1);
  if (before?.outcome === decision.outcome) return;
  file.decisions.push(decision);
  if (file.isCounted) countDecision(cases, file, file.decisions.length - 1, 1);
}

export function countWhole(cases: CaseTallies, file: CaseOnFile, count: 1 | -1): void {
  countApplication(cases, file, count);
  for (const index of file.decisions.keys()) countDecision(cases, file, index, count);
  if (file.allocation) countAllocation(cases, file.allocation, count);
  if (file.tenancy) countTenancy(cases, file.tenancy, count);
}

/** What was no application counts nowhere, from the day of receipt on. */
export function close(cases: CaseTallies, file: CaseOnFile, closedFor: ClosureReason, closedOn: PlainDate): void {
  Object.assign(file, { closedFor, closedOn });
  if (closedFor !== 'registered-by-mistake' || !file.isCounted) return;
  Object.assign(file, { isCounted: false, isTakenBack: true });
  countWhole(cases, file, -1);
}

/** The closure is taken back, with what it took back. */
export function reopen(cases: CaseTallies, file: CaseOnFile): void {
  Object.assign(file, { closedFor: undefined, closedOn: undefined });
  if (!file.isTakenBack) return;
  Object.assign(file, { isCounted: true, isTakenBack: false });
  countWhole(cases, file, 1);
}

/** By the municipality that received it and the day of receipt (history-format rule 2; OQ-13). */
export function countApplication(cases: CaseTallies, { receivedBy, receivedOn }: CaseOnFile, count: 1 | -1) {
  cases.applications.add(receivedBy, receivedOn, count);
}

function countDecision(cases: CaseTallies, { municipality, decisions }: CaseOnFile, index: number, count: 1 | -1) {
  const decision = decisions[index];
  const before = decisions[index - 1];
  if (!decision) return;
  cases[decision.outcome].add(municipality, decision.on, count);
  if (before) cases[before.outcome].takeBack(municipality, decision.on, before.on, count);
}

/** By municipality of the dwelling and date of allocation, vacancies only (history-format rule 3; OQ-3, OQ-4). */
export function countAllocation(cases: CaseTallies, allocation: Allocation, count: 1 | -1) {
  const { municipality, allocatedOn, isOfVacancy, isInformalCare } = allocation;
  if (!isOfVacancy) return;
  cases.allocations.add(municipality, allocatedOn, count);
  if (isInformalCare) cases.allocationsInformalCare.add(municipality, allocatedOn, count);
}

/** By municipality of the dwelling and start of tenancy, whatever the kind of dwelling (history-format rule 4). */
export function countTenancy(cases: CaseTallies, { municipality, startedOn, isInformalCare }: Tenancy, count: 1 | -1) {
  cases.housed.add(municipality, startedOn, count);
  if (isInformalCare) cases.housedInformalCare.add(municipality, startedOn, count);
}
