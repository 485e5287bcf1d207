import type { Region } from '@evenwicht/distribution';
import { beginning, type EventStore } from '@evenwicht/event-store';
import type { PlainDate } from '@evenwicht/kernel';
import type { DemoParties } from './demo-users.js';

const associationsWhereNoneAreKnown = ['association-1', 'association-2'];

/** Whose employees the demo users are: the members of today, and the first associations that reported anything. */
export async function demoPartiesOf({ rules }: Region, store: EventStore, today: PlainDate): Promise<DemoParties> {
  const associations = await firstAssociationsIn(store);
  return {
    municipalities: rules.termsOn(today).members.map((code) => ({ code, name: rules.nameOf(code) })),
    associations: associations.length > 0 ? associations : associationsWhereNoneAreKnown,
  };
}

async function firstAssociationsIn(store: EventStore): Promise<string[]> {
  for await (const events of store.readAll(beginning, { types: ['VacanciesReported'] })) {
    return [...new Set(events.map(({ data }) => (data as { association: string }).association))].sort();
  }
  return [];
}
