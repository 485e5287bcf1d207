import { randomUUID } from 'node:crypto';
import type { Position } from '@evenwicht/events';
import { Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { ReadModels } from '@evenwicht/read-models';
import { LogView, NotReady } from '@evenwicht/service-kit';
import { appendFacts } from '@evenwicht/testing';
import { HealthController } from './health.controller.js';
import { IdentityProvider } from './identity-provider.js';
import { StartUp } from './start-up.js';

const status = { name: 'reciprocity_ledger', version: 1, checkpoint: 3 as Position, head: 5 as Position };
const halted = { ...status, isUpToDate: false, state: 'halted' as const, cause: 'EventNotApplied', haltedAt: 4 };
const readModels = { statuses: async () => [halted] } as unknown as ReadModels;

interface Parts {
  readonly startUp: StartUp;
  readonly log?: MemoryEventStore;
  readonly readModels?: ReadModels;
  readonly provider?: IdentityProvider;
}

function healthOf({ startUp, log = new MemoryEventStore(), readModels: tables = readModels, provider }: Parts) {
  return new HealthController(log, tables, startUp, new LogView(log, new Region()), undefined, provider);
}

describe('Whether a service is ready', () => {
  it('is not for one projection to decide that halted on an event: it says so, and the others go on', async () => {
    const startUp = new StartUp();
    await startUp.run([]);

    expect(await healthOf({ startUp }).ready()).toMatchObject({
      status: 'ready',
      checks: { reciprocity_ledger: { isReady: false, isNeeded: false, detail: 'halted' } },
    });
  });

  it('is not while what people look at is out of reach, which is not said of a log that is elsewhere', async () => {
    const startUp = new StartUp();
    await startUp.run([]);
    const away = { statuses: () => Promise.reject(new Error('ECONNREFUSED')) } as unknown as ReadModels;
    const refused = healthOf({ startUp, readModels: away }).ready();

    await expect(refused).rejects.toMatchObject({
      checks: { log: { isReady: true }, readModels: { isReady: false, detail: 'unreachable' } },
    });
  });

  it('is not beside a newer version that has recorded something of its own, and says what', async () => {
    const [startUp, log] = [new StartUp(), new MemoryEventStore()];
    await startUp.run([]);
    const planned = { type: 'MeetingPlanned', occurredOn: '2026-09-01', data: { heldOn: '2026-10-08' } };
    await appendFacts(log, 'meeting-1', planned);
    const [known] = await log.readStream('meeting-1' as never);
    const { stream, revision, position, ...event } = known!;
    expect(await healthOf({ startUp, log }).ready()).not.toMatchObject({ checks: { version: expect.anything() } });

    await log.append(stream, revision, [{ ...event, eventId: randomUUID() as never, schemaVersion: 2 }]);
    const detail = 'older than the log: no upcaster for MeetingPlanned from version 2, at 2';
    expect(position).toBe(1);
    await expect(healthOf({ startUp, log }).ready()).rejects.toMatchObject({
      checks: { log: { isReady: true, head: 2 }, version: { isReady: false, detail } },
    });
  });

  it('does not depend on the identity provider, of which it says whether it is out of reach', async () => {
    const startUp = new StartUp();
    await startUp.run([]);
    const provider = new IdentityProvider({ issuer: 'http://127.0.0.1:1' });

    expect(await healthOf({ startUp, provider }).ready()).toMatchObject({
      checks: { identity: { isReady: false, isNeeded: false, detail: 'unreachable' } },
    });
  });

  it('is not while it is stopping', async () => {
    const startUp = new StartUp();
    await startUp.run([]);
    startUp.stop();

    await expect(healthOf({ startUp }).ready()).rejects.toMatchObject({
      checks: { stopping: { isReady: false }, startUp: { isReady: true } },
    });
  });

  it('is not while it is starting', async () => {
    await expect(healthOf({ startUp: new StartUp() }).ready()).rejects.toThrow(NotReady);
  });
});
