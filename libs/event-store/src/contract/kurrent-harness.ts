import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { KurrentDoubleServer } from '@evenwicht/kurrent-double';
import { KurrentEventStore } from '../kurrentdb/kurrent-event-store.js';
import type { EventStoreHarness } from './event-store-harness.js';
import { FaultyProxy } from './faulty-proxy.js';
import type { NetworkHarness } from './network-contract.js';
import { randomFrom } from './random.js';

interface Closable {
  readonly close: () => Promise<void>;
}

/**
 * A log of its own on the server at `url`, which may hold others. A server of this kind has no open transactions: what
 * is not yet committed does not exist yet.
 */
export function kurrentHarness(
  url: string,
  seed: number,
  proxiedUrl = url,
): EventStoreHarness & Closable & { log: string } {
  const log = `contract${randomBytes(6).toString('hex')}`;
  const [store, another] = [new KurrentEventStore({ url: proxiedUrl, log }), new KurrentEventStore({ url, log })];
  return {
    log,
    store,
    another,
    random: randomFrom(seed),
    async appendInOpenTransaction(stream, expected, events, { pauseMilliseconds, outcome }) {
      await pause(pauseMilliseconds);
      if (outcome === 'rollback') return { revision: expected, position: await another.head() };
      return another.append(stream, expected, events);
    },
    async storedText(position) {
      for await (const [stored] of another.readBytes((position - 1) as typeof position, position)) {
        return stored?.bytes.toString() ?? '';
      }
      return '';
    },
    close: async () => void (await Promise.all([store.close(), another.close()])),
  };
}

/** The double of a server, reached through a proxy by `store` and directly by `another`. */
export async function kurrentNetworkHarness(
  double: KurrentDoubleServer,
  seed: number,
): Promise<NetworkHarness & Closable> {
  const proxy = new FaultyProxy({ host: '127.0.0.1', port: double.port });
  const proxiedUrl = `kurrentdb://127.0.0.1:${await proxy.listen()}?tls=false`;
  const harness = kurrentHarness(double.url, seed, proxiedUrl);
  const { log } = harness;
  const impatient = new KurrentEventStore({ url: proxiedUrl, log, retryMilliseconds: 300, callMilliseconds: 2_000 });
  return {
    ...harness,
    impatient,
    longRead: 6_000, // what is kept at hand is less
    loseNextAnswer: () => double.faults.lose(),
    endConnections: async () => {
      proxy.goDown();
      proxy.comeUp();
    },
    goDown: () => proxy.goDown(),
    comeUp: () => proxy.comeUp(),
    close: async () => {
      proxy.comeUp();
      await Promise.all([harness.close(), impatient.close()]);
      await proxy.close();
    },
  };
}
