import { randomUUID } from 'node:crypto';

/** An invented event of a case; its stored bytes are about 600. */
export function anEvent(index = 0) {
  const commandId = randomUUID();
  return {
    eventId: randomUUID(),
    type: 'ApplicationRegistered',
    schemaVersion: 1,
    occurredOn: '2026-08-12',
    recordedAt: '2026-08-12T09:12:13.456Z',
    actor: { organisation: `GM${String(index % 10).padStart(4, '0')}`, role: 'caseworker', pseudonym: 'p-7' },
    agreementVersion: '2025-12-05',
    correlationId: commandId,
    causationId: commandId,
    commandId,
    data: {
      personRef: randomUUID(),
      municipality: `GM${String(index % 10).padStart(4, '0')}`,
      category: 'womens-refuge',
      scope: 'statutory',
    },
  };
}

export function aStream() {
  return `case-${randomUUID()}`;
}
