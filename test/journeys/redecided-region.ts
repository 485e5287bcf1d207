import type { RecordedEvent } from '@evenwicht/events';
import { beginning } from '@evenwicht/event-store';
import { Redecision, type Comparison, type RuleChange, type RuleSetRedecided } from '@evenwicht/evaluation';
import { halfYear, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { ledgerRunner } from '@evenwicht/reciprocity';
import { MemoryReactionCheckpoint } from '@evenwicht/service-kit';
import { InventedRegionAtWork } from './invented-region-at-work.js';

// real codes, everything else invented: three members of 10,000 households each
export const [dalfsen, hardenberg, kampen] = ['GM0148', 'GM0160', 'GM0166'] as [
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
];
export const members = [dalfsen, hardenberg, kampen];
export const entry = '2026-07-01' as PlainDate;

/** Five vacancies each in July; Kampen and Dalfsen gave one of them to an urgent household: 1 of 5, above 15%. */
export async function regionAtWork(): Promise<InventedRegionAtWork> {
  const work = new InventedRegionAtWork();
  await work.adopt(...members);
  for (const municipality of members) await work.reportVacancies(municipality, '2026-07', 5);
  for (const municipality of [kampen, dalfsen]) {
    await work.grant(`own of ${municipality}`, municipality);
    await work.house(`own of ${municipality}`, municipality, '2026-07-20', '2026-08-01');
  }
  return work;
}

/** The municipality of origin did its utmost and declares itself unable to serve, in a month. */
export async function declareUnable(work: InventedRegionAtWork, name: string, origin: MunicipalityCode, month: string) {
  await work.grant(name, origin);
  await work.step(name, `${month}-01`, 'RecordUtmostEffort', { actions: ['direct-mediation'] });
  await work.step(name, `${month}-03`, 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' });
}

/** Another one steps in and houses, later in the month. */
export async function helpOut(work: InventedRegionAtWork, name: string, helper: MunicipalityCode, month: string) {
  await work.step(name, `${month}-04`, 'StepIn', { municipality: helper });
  await work.house(name, helper, `${month}-10`, `${month}-15`);
}

export async function eventsOf(work: InventedRegionAtWork): Promise<RecordedEvent[]> {
  await ledgerRunner(work.store, work.logView, {
    checkpoint: new MemoryReactionCheckpoint(),
    onRejected: (_event, code) => expect(code).toBe('never'),
    onFault: (error) => expect(error).toBe('never'),
  }).runToHead();
  const events: RecordedEvent[] = [];
  for await (const batch of work.store.readAll(beginning)) events.push(...batch);
  return events;
}

/** What becomes of a half-year under changed rules. */
export function redecided(events: readonly RecordedEvent[], changes: readonly RuleChange[], period = '2026-H2') {
  return only(redecidedTogether(events, [changes], period));
}

export function redecidedTogether(
  events: readonly RecordedEvent[],
  sets: readonly (readonly RuleChange[])[],
  period = '2026-H2',
): RuleSetRedecided[] {
  const again = new Redecision(sets.map((changes) => ({ name: 'other', changes: [...changes] })));
  for (const event of events) again.apply(event);
  return again.compare([halfYear(period)]);
}

export const minimumOf = (numerator: number, validFrom = entry): RuleChange => {
  return { change: 'minimum-share', minimumShare: { numerator, denominator: 100 }, validFrom };
};

/** `[actual, other]` of a figure, per member in GM-code order, each as a plain number of whole things or `n/d`. */
export function figure(
  { halfYears }: RuleSetRedecided,
  name: keyof NonNullable<RuleSetRedecided['halfYears'][number]['municipalities'][number]>['figures'],
) {
  return only(halfYears).municipalities.map(({ figures }) => pair(figures[name]));
}

export function pair({ actual, other }: Comparison): string {
  return [actual, other].map((value) => inWords(value)).join(' → ');
}

function only<One>([one]: readonly One[]): One {
  if (one === undefined) throw new Error('there is none');
  return one;
}

function inWords(value: Comparison['actual']): string {
  if (!value) return '-';
  return value.denominator === 1 ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}

/** The flips without what only names them. */
export function flipsOf({ flips }: RuleSetRedecided) {
  return flips.map(({ step, reason, municipality, left }) => ({ step, reason, municipality, ...(left && { left }) }));
}
