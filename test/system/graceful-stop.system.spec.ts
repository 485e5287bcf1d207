import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inventedRegion } from './invented-region.js';
import { exchange, LoadOnService, type Outcome } from './load-on-service.js';
import { evenwicht, StandaloneProcess } from './standalone-process.js';
import { SystemDirectory } from './system-directory.js';

/** Milliseconds for whatever starts a process. */
const patience = 60_000;

const home = new SystemDirectory('stop');
const { path: directory } = home;
const environment = { EVENWICHT_DATA: join(directory, 'data'), SHUTDOWN_DELAY: '1' };
const application = { municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' };

let service: StandaloneProcess;

beforeAll(async () => {
  const file = join(directory, 'region.jsonl');
  writeFileSync(file, inventedRegion);
  await evenwicht(['import', file], environment);
  service = await StandaloneProcess.on(environment);
}, patience);

afterAll(async () => {
  await service?.end('SIGTERM');
  await home.remove();
}, patience);

const readiness = async () => (await exchange(`${service.origin}/readyz`).catch(() => ({ status: 0 }))).status;
const caseworker = () => service.tokenOf('caseworker-gm0148');
const isAcknowledged = ({ status }: Outcome) => status === 201;

interface Stopped {
  readonly outcomes: readonly Outcome[];
  readonly exitStatus: number | null;
  /** When visitors were first told to go elsewhere. */
  readonly saidUnreadyAt: number | undefined;
  readonly milliseconds: number;
}

/** Visitors behind a load balancer that asks every 50 ms whether the service is ready; a signal in the middle. */
async function stopUnderLoad(signal: NodeJS.Signals): Promise<Stopped> {
  let isOpen = true;
  let saidUnreadyAt: number | undefined;
  const load = new LoadOnService(service.origin, await caseworker(), application, () => isOpen);
  while (load.outcomes.length < 100) await pause(10);
  const begun = performance.now();
  const ending = service.end(signal);
  for (; isOpen; await pause(50)) {
    const status = await readiness();
    if (status === 200) continue;
    isOpen = false;
    if (status === 503) saidUnreadyAt = performance.now();
  }
  const outcomes = await load.stop();
  return { outcomes, exitStatus: await ending, saidUnreadyAt, milliseconds: performance.now() - begun };
}

/** What was acknowledged and is not what the same key is answered with now. */
async function lostOf(outcomes: readonly Outcome[]): Promise<Outcome[]> {
  const load = new LoadOnService(service.origin, await caseworker(), application, () => false, 0);
  const lost: Outcome[] = [];
  for (const outcome of outcomes.filter(isAcknowledged)) {
    const again = await load.register(outcome.key);
    if (again.status !== 201 || again.body !== outcome.body) lost.push(outcome);
  }
  await load.stop();
  return lost;
}

/** A question that takes five seconds to answer, once it has reached the service. */
async function waitingQuestion() {
  const token = await service.tokenOf('evaluator');
  const asked = exchange(`${service.origin}/v1/reciprocity-ledger?waitForPosition=999999`, { token });
  asked.catch(() => undefined);
  await pause(500);
  return { asked };
}

describe('a service that is told to stop while it is used', () => {
  it(
    'says so first, answers everybody who had asked, and loses nothing that it acknowledged',
    async () => {
      const { outcomes, exitStatus, saidUnreadyAt, milliseconds } = await stopUnderLoad('SIGTERM');

      expect(outcomes.filter((outcome) => !isAcknowledged(outcome))).toEqual([]);
      expect(outcomes.some(({ answeredAt }) => answeredAt > saidUnreadyAt!)).toBe(true);
      expect(exitStatus).toBe(0);
      expect(milliseconds).toBeLessThan(16_000);
      await service.start();
      expect(await lostOf(outcomes)).toEqual([]);
    },
    patience,
  );

  it(
    'that is killed instead cuts people off in the middle, and this is seen; what it acknowledged is there all the same',
    async () => {
      const { outcomes, exitStatus, saidUnreadyAt } = await stopUnderLoad('SIGKILL');

      expect(outcomes.filter(({ failure }) => failure !== undefined).length).toBeGreaterThan(0);
      expect([exitStatus, saidUnreadyAt]).toEqual([null, undefined]);
      await service.start();
      expect(await lostOf(outcomes)).toEqual([]);
    },
    patience,
  );

  it(
    'ends at once when it is told again, also while somebody waits for an answer',
    async () => {
      const cutOff = (await waitingQuestion()).asked.catch((error: NodeJS.ErrnoException) => error.code);
      const first = service.end('SIGTERM');
      await pause(1_500);
      const again = performance.now();
      service.signal('SIGTERM');

      expect([await first, await cutOff]).toEqual([1, 'ECONNRESET']);
      expect(performance.now() - again).toBeLessThan(1_000);
    },
    patience,
  );
});
