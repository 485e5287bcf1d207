import type { Position } from '@evenwicht/events';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { ReadModels } from '@evenwicht/read-models';
import { NotReady } from '@evenwicht/service-kit';
import { HealthController } from './health.controller.js';
import { IdentityProvider } from './identity-provider.js';
import { StartUp } from './start-up.js';

const status = { name: 'reciprocity_ledger', version: 1, checkpoint: 3 as Position, head: 5 as Position };
const halted = { ...status, isUpToDate: false, state: 'halted' as const, cause: 'EventNotApplied', haltedAt: 4 };
const readModels = { statuses: async () => [halted] } as unknown as ReadModels;

describe('Whether a service is ready', () => {
  it('is not for one projection to decide that halted on an event: it says so, and the others go on', async () => {
    const startUp = new StartUp();
    await startUp.run([]);

    expect(await new HealthController(new MemoryEventStore(), readModels, startUp).ready()).toMatchObject({
      status: 'ready',
      checks: { reciprocity_ledger: { isReady: false, isNeeded: false, detail: 'halted' } },
    });
  });

  it('is not while what people look at is out of reach, which is not said of a log that is elsewhere', async () => {
    const startUp = new StartUp();
    await startUp.run([]);
    const away = { statuses: () => Promise.reject(new Error('ECONNREFUSED')) } as unknown as ReadModels;
    const refused = new HealthController(new MemoryEventStore(), away, startUp).ready();

    await expect(refused).rejects.toMatchObject({
      checks: { log: { isReady: true }, readModels: { isReady: false, detail: 'unreachable' } },
    });
  });

  it('does not depend on the identity provider, of which it says whether it is out of reach', async () => {
    const startUp = new StartUp();
    await startUp.run([]);
    const provider = new IdentityProvider({ issuer: 'http://127.0.0.1:1' });

    expect(
      await new HealthController(new MemoryEventStore(), readModels, startUp, undefined, provider).ready(),
    ).toMatchObject({ checks: { identity: { isReady: false, isNeeded: false, detail: 'unreachable' } } });
  });

  it('is not while it is stopping', async () => {
    const startUp = new StartUp();
    await startUp.run([]);
    startUp.stop();

    await expect(new HealthController(new MemoryEventStore(), readModels, startUp).ready()).rejects.toMatchObject({
      checks: { stopping: { isReady: false }, startUp: { isReady: true } },
    });
  });

  it('is not while it is starting', async () => {
    await expect(new HealthController(new MemoryEventStore(), readModels, new StartUp()).ready()).rejects.toThrow(
      NotReady,
    );
  });
});
