import { noStream } from '@evenwicht/event-store';
import { eventTypesOf, streamName } from '@evenwicht/events';
import type { EventId, Instant } from '@evenwicht/kernel';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Blow } from './faults.js';
import { endFindings, type RegionUnderFault } from './region-under-fault.js';
import type { Replica } from './replica.js';
import type { SeededRandom } from './seeded-random.js';

/** Replicas one after another, by a version that records events in a shape which the older one does not know. */
export function replacement(random: SeededRandom): readonly Blow[] {
  return [
    {
      after: random.from(100, 800),
      what: 'replica 1 is told to stop, and a newer version takes its place',
      strike: (region) => replaced(region, 0),
    },
    {
      after: 0,
      what: 'the newer version records something of its own',
      strike: async (region) => {
        const [, older] = region.replicas;
        if (!older) return ['a blow hit nothing: there is one replica'];
        const findings = await whatIsOlder(older);
        region.load.closed.add(older);
        return findings;
      },
    },
    {
      after: random.from(0, 300),
      what: 'replica 2 is told to stop, and a newer version takes its place',
      strike: (region) => replaced(region, 1),
    },
  ];
}

async function replaced(region: RegionUnderFault, index: number): Promise<readonly string[]> {
  const replica = region.replicas[index];
  if (!replica) throw new Error('no such replica');
  const findings = await stopFindings(region, replica);
  replica.isNewer = true;
  replica.start();
  await replica.untilReady();
  region.load.closed.delete(replica);
  return findings;
}

/** Tells a replica to stop; whoever sends visitors sends them elsewhere once it says so. @returns who was left without an answer */
export async function stopFindings({ load }: RegionUnderFault, replica: Replica): Promise<readonly string[]> {
  const before = load.cutOff.length;
  const ending = replica.stop();
  while (replica.isRunning && (await replica.readiness()).status === 200) await pause(20);
  load.closed.add(replica);
  const status = await ending;
  await pause(100); // who was cut off hears of it
  const cutOff = load.cutOff.slice(before).filter((each) => each === replica).length;
  const left = cutOff > 0 ? [`cut off: ${cutOff} requests at ${replica.name}, which was told to stop`] : [];
  return [...left, ...endFindings(replica, status)];
}

/**
 * Waits until a replica says that it is older than the log.
 * @param patience milliseconds
 */
export async function whatIsOlder(replica: Replica, patience = 15_000): Promise<readonly string[]> {
  for (const begun = performance.now(); performance.now() - begun < patience; await pause(100)) {
    const { status, text } = await replica.readiness();
    if (status === 503 && text.includes('older than the log')) return [];
  }
  return [`unaware: ${replica.name} does not say that it is older than the log`];
}

/** Records something that no version here records, as a newer one may. */
export async function recordNewer({ log }: RegionUnderFault): Promise<void> {
  const { example } = eventTypesOf.board.RegionalBoardMeetingPlanned;
  const [ids, by] = [
    { correlationId: 'invented', causationId: 'invented' },
    { organisation: 'region', role: 'secretariat' },
  ];
  const event = { type: 'RegionalBoardMeetingPlanned', schemaVersion: 2, data: example };
  const at = { occurredOn: '2026-11-02' as never, recordedAt: new Date().toISOString() as Instant };
  const eventId = randomUUID() as EventId;
  await log.append(streamName('board', 'invented'), noStream, [
    {
      ...event,
      ...at,
      ...ids,
      eventId,
      commandId: eventId as never,
      actor: { ...by, pseudonym: 'p' },
      agreementVersion: '2025-12-05',
    },
  ]);
}
