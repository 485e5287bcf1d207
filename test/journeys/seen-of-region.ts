import { halfYearFigures, isOpen } from '@evenwicht/distribution';
import { streamName, type ReciprocityEvent } from '@evenwicht/events';
import { halfYear, type MunicipalityCode } from '@evenwicht/kernel';
import { ledgerRunner, reciprocityDecider } from '@evenwicht/reciprocity';
import { MemoryReactionCheckpoint } from '@evenwicht/service-kit';
import { uuidOf, type InventedRegionAtWork } from './invented-region-at-work.js';

/** The row of a municipality over the second half of 2026, and what the region owes. */
export async function figuresOf(work: InventedRegionAtWork, municipality: MunicipalityCode) {
  const { municipalities, region: whole } = halfYearFigures(await work.region(), halfYear('2026-H2'));
  const row = municipalities.find((each) => each.municipality === municipality);
  if (!row) throw new Error(`${municipality} is no member`);
  const { allocations, housed, housedInformalCare, helped, steppedIn } = row;
  return { allocations, housed, housedInformalCare, helped, steppedIn, openLoans: whole.openLoans };
}

async function eventsOf(work: InventedRegionAtWork, name: string) {
  return work.store.readStream(streamName('case', uuidOf(name)));
}

export async function typesOf(work: InventedRegionAtWork, name: string): Promise<readonly string[]> {
  return (await eventsOf(work, name)).map(({ type }) => type);
}

export async function lastOf(work: InventedRegionAtWork, name: string, type: string) {
  return (await eventsOf(work, name)).findLast((event) => event.type === type);
}

export async function ledgerOf(work: InventedRegionAtWork) {
  await ledgerRunner(work.store, work.logView, {
    checkpoint: new MemoryReactionCheckpoint(),
    onRejected: (_event, code) => expect(code).toBe('never'),
    onFault: (error) => expect(error).toBe('never'),
  }).runToHead();
  const events = (await work.store.readStream(streamName('reciprocity', 'invented'))) as unknown as ReciprocityEvent[];
  const { loans } = events.reduce(reciprocityDecider.evolve, reciprocityDecider.initial);
  return { types: events.map(({ type }) => type), openLoans: loans.filter(isOpen).length };
}
