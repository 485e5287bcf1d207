import { recorders, recordersOf, type CaseEvent, type Recorder } from '@evenwicht/events';
import { rowOf } from '@evenwicht/service-kit';
import { randomCases } from '../domain/tasks/random-cases-fixture.js';
import { stepOperations } from './step-operations.js';

type Recorded = Readonly<Record<CaseEvent['type'], readonly Recorder[]>>;

/** Who recorded what in random cases, where everybody does what the access table lets them. */
function recorded(): Recorded {
  const met = new Map<CaseEvent['type'], Set<Recorder>>();
  for (const { command, events } of randomCases(300).flat()) {
    const row = rowOf(stepOperations[command.type].operation) ?? {};
    const roles = recorders.filter((role) => role in row);
    for (const { type } of events) {
      const known = met.get(type) ?? new Set();
      met.set(type, known);
      for (const role of roles) known.add(role);
    }
  }
  return Object.fromEntries(
    [...met].map(([type, roles]) => [type, recorders.filter((role) => roles.has(role))]),
  ) as unknown as Recorded;
}

/** Pairs of event and role of the one that are not in the other. */
function missingFrom(one: Recorded, other: Recorded): string[] {
  return Object.entries(one).flatMap(([type, roles]) =>
    roles.filter((role) => !other[type as CaseEvent['type']]?.includes(role)).map((role) => `${role} ${type}`),
  );
}

describe('who may record what of a case, which the log holds the services to,', () => {
  const met = recorded();

  it('is everything that the decisions give to whoever may ask for them', () => {
    expect(missingFrom(met, recordersOf.case)).toEqual([]);
  });

  it('is nothing that no decision gives, but for what follows by itself from any act, or with the day', () => {
    const following = /Referred|Established|HandedOver|Allocat|Tenancy|^system /;

    expect(missingFrom(recordersOf.case, met).filter((pair) => !following.test(pair))).toEqual([]);
  });

  it('is found to be too much or too little', () => {
    const planted = { ...recordersOf.case, UrgencyGranted: ['housing-association'] } as const;

    expect(missingFrom(met, planted)).toEqual(['caseworker UrgencyGranted']);
    expect(missingFrom(planted, met)).toContain('housing-association UrgencyGranted');
  });
});
