import { Signer } from '@evenwicht/evaluation';
import { openEventStore, type OpenedEventStore } from '@evenwicht/event-store';
import type { RecordedEvent } from '@evenwicht/events';
import { fileOf, importHistory, regionWorld } from '@evenwicht/history';
import { JobQueue } from '@evenwicht/jobs';
import { ReadModels } from '@evenwicht/read-models';
import { migrate, projections } from '@evenwicht/service-host';
import type { TestRedis } from '@evenwicht/testing';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InventedIssuer } from '../system/invented-issuer.js';
import { FaultyProxy } from './faulty-proxy.js';
import { addressFor, formations, makeServiceRoles, works, type Formation } from './formation.js';
import { region } from './household.js';
import { Load } from './load.js';
import { Replica } from './replica.js';
import type { SeededRandom } from './seeded-random.js';
import type { ServerUnderFault } from './server-under-fault.js';

export interface Surroundings {
  readonly server: ServerUnderFault;
  readonly issuer: InventedIssuer;
  readonly random: SeededRandom;
  /** Where the queue of jobs is; in the database where there is none. */
  readonly redis?: TestRedis | undefined;
}

/** A region with a database of its own, processes that serve it through a proxy each, and clients. */
export class RegionUnderFault {
  private constructor(
    readonly load: Load,
    readonly replicas: readonly Replica[],
    /** Before PostgreSQL, one for each replica. */
    readonly proxies: readonly FaultyProxy[],
    readonly log: OpenedEventStore,
    readonly readModels: ReadModels,
    /** In a database of their own, written by nobody but the audit. */
    readonly rebuilt: ReadModels,
    readonly jobs: JobQueue,
    readonly redis: TestRedis | undefined,
    /** Where heads are kept that its processes sign. */
    readonly headsDirectory: string,
  ) {}

  static async open(name: string, formation: Formation, around: Surroundings): Promise<RegionUnderFault> {
    const { server, issuer, random, redis } = around;
    const redisUrl = redis?.url;
    await redis?.lose(); // what was another region's
    await redis?.start();
    await server.makeDatabase(name);
    const url = server.urlOf(name);
    const log = await logOf(url);
    if (formation === 'apart') await makeServiceRoles(url);
    const directory = join(server.directory, name);
    mkdirSync(directory);
    writeFileSync(join(directory, 'log.key'), `${Signer.generate().secretText()}\n`, { mode: 0o600 });
    const proxies = await Promise.all(formations[formation].map(() => FaultyProxy.to(server.port)));
    const replicas = await Promise.all(
      formations[formation].map((program, index) => {
        const databaseUrl = addressFor(program, server.urlOf(name, proxies[index]?.port));
        const settings = { name: `${name}-${index + 1}`, program, directory, databaseUrl, issuer: issuer.origin };
        return Replica.of({ ...settings, redisUrl: works(program) ? redisUrl : undefined });
      }),
    );
    await server.makeDatabase(`${name}-rebuilt`);
    const readModels = new ReadModels({ url, projections });
    const rebuilt = new ReadModels({ url: server.urlOf(`${name}-rebuilt`), projections });
    const load = new Load(replicas, issuer, random);
    const jobs = new JobQueue({ site: { databaseUrl: url, redisUrl } });
    const heads = join(directory, 'heads');
    return new RegionUnderFault(load, replicas, proxies, log, readModels, rebuilt, jobs, redis, heads);
  }

  /** Those with projections, reactions and jobs. */
  get workers(): readonly Replica[] {
    return this.replicas.filter(({ program }) => works(program));
  }

  async start(...faults: string[]): Promise<void> {
    for (const replica of this.replicas) replica.start(...faults);
    await this.untilReady(180_000); // all at once, on a database that is still empty
  }

  /** Every replica has recovered by itself. @throws Error */
  async untilReady(patience?: number): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.untilReady(patience)));
  }

  async events(): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const batch of this.log.readAll(0 as RecordedEvent['position'])) events.push(...batch);
    return events;
  }

  /** Tells every replica to stop. @returns which could not finish what they had in hand, whatever hung there */
  async stopFindings(): Promise<readonly string[]> {
    const statuses = await Promise.all(this.replicas.map((replica) => replica.stop()));
    return statuses.flatMap((status, index) => endFindings(this.replicas[index], status));
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.kill()));
    await Promise.all([
      this.log.close(),
      this.jobs.close(),
      this.readModels.close(),
      this.rebuilt.close(),
      ...this.proxies.map((proxy) => proxy.close()),
    ]);
  }
}

export function endFindings(replica: Replica | undefined, status: number | null): readonly string[] {
  return status === 0 ? [] : [`stopped otherwise: ${replica?.name} was told to stop, and ended with ${status}`];
}

/** With the region in it that the households live in. */
async function logOf(url: string): Promise<OpenedEventStore> {
  await migrate(url);
  const log = openEventStore({ databaseUrl: url, isListening: false });
  const { refusedLines } = await importHistory(fileOf(region), regionWorld, log, { sourceSystem: 'invented' });
  if (refusedLines.length > 0) throw new Error(`refused: ${JSON.stringify(refusedLines)}`);
  return log;
}
