// Writes the golden file of every event version that has none yet: the bytes as the log stores them, of the invented
// example. A file that exists is never touched: it is what older logs hold, and must stay readable.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { MemoryEventStore } from '@evenwicht/event-store';
import { eventTypesOf, streamName } from '@evenwicht/events';
import { eventIdFor, nameBasedUuid } from '@evenwicht/kernel';

const folder = new URL('../test/golden/events/', import.meta.url);
const namespace = '5b0f6f0e-8f0b-5d1c-9a51-6b0a4f6d1e77';
mkdirSync(folder, { recursive: true });

for (const [category, types] of Object.entries(eventTypesOf)) {
  for (const [type, { schemaVersion, example }] of Object.entries(types)) {
    const file = new URL(`${type}.v${schemaVersion}.json`, folder);
    if (!existsSync(file)) writeFileSync(file, await stored(category, type, schemaVersion, example));
  }
}

async function stored(category, type, schemaVersion, data) {
  const commandId = nameBasedUuid(namespace, `${type} ${schemaVersion}`);
  const store = new MemoryEventStore();
  await store.append(streamName(category, 'invented'), -1, [
    {
      eventId: eventIdFor(commandId, 0),
      type,
      schemaVersion,
      occurredOn: '2026-09-01',
      recordedAt: '2026-09-02T08:30:00.000Z',
      actor: { organisation: 'region', role: 'region', pseudonym: 'invented' },
      agreementVersion: '2025-12-05',
      correlationId: commandId,
      causationId: commandId,
      commandId,
      sourceSystem: 'invented',
      data,
    },
  ]);
  return store.textAt(1);
}
