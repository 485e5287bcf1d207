import { openEventStore, type OpenedEventStore } from '@evenwicht/event-store';
import type { RecordedEvent } from '@evenwicht/events';
import { fileOf, importHistory, regionWorld } from '@evenwicht/history';
import { ReadModels, rebuildNamed } from '@evenwicht/read-models';
import { JobQueue } from '@evenwicht/jobs';
import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { migrate, projections } from '@evenwicht/service-host';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestRedis } from '@evenwicht/testing';
import type { InventedIssuer } from '../system/invented-issuer.js';
import { findingsIn, notYet, receiptOf } from './audit.js';
import { FaultyProxy } from './faulty-proxy.js';
import { region } from './household.js';
import { Load } from './load.js';
import { differencesBetween, rowsIn } from './read-model-rows.js';
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

/** A region with a database of its own, replicas that serve it through a proxy each, and clients. */
export class RegionUnderFault {
  private constructor(
    readonly load: Load,
    readonly replicas: readonly Replica[],
    /** Before PostgreSQL, one for each replica. */
    readonly proxies: readonly FaultyProxy[],
    readonly log: OpenedEventStore,
    readonly readModels: ReadModels,
    /** In a database of their own, written by nobody but the audit. */
    private readonly rebuilt: ReadModels,
    private readonly jobs: JobQueue,
    readonly redis: TestRedis | undefined,
  ) {}

  static async open(name: string, replicaCount: number, around: Surroundings): Promise<RegionUnderFault> {
    const { server, issuer, random, redis } = around;
    const redisUrl = redis?.url;
    await server.makeDatabase(name);
    const url = server.urlOf(name);
    await migrate(url);
    const log = openEventStore({ databaseUrl: url, isListening: false });
    const { refusedLines } = await importHistory(fileOf(region), regionWorld, log, { sourceSystem: 'invented' });
    if (refusedLines.length > 0) throw new Error(`refused: ${JSON.stringify(refusedLines)}`);
    const count = Array.from({ length: replicaCount }, (_, index) => index + 1);
    const proxies = await Promise.all(count.map(() => FaultyProxy.to(server.port)));
    const directory = join(server.directory, name);
    mkdirSync(directory);
    const replicas = await Promise.all(
      proxies.map(({ port }, index) => {
        const databaseUrl = server.urlOf(name, port);
        return Replica.of({ name: `${name}-${index + 1}`, directory, databaseUrl, issuer: issuer.origin, redisUrl });
      }),
    );
    await server.makeDatabase(`${name}-rebuilt`);
    const readModels = new ReadModels({ url, projections });
    const rebuilt = new ReadModels({ url: server.urlOf(`${name}-rebuilt`), projections });
    const load = new Load(replicas, issuer, random);
    const jobs = new JobQueue({ site: { databaseUrl: url, redisUrl } });
    return new RegionUnderFault(load, replicas, proxies, log, readModels, rebuilt, jobs, redis);
  }

  async start(...faults: string[]): Promise<void> {
    for (const replica of this.replicas) replica.start(...faults);
    await this.untilReady();
  }

  /** Every replica has recovered by itself. @throws Error */
  async untilReady(patience?: number): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.untilReady(patience)));
  }

  /**
   * Lets the clients finish, and looks at everything. Every replica has to be there.
   * @param patience milliseconds for what follows of itself
   * @returns what is wrong
   */
  async audit(patience = 20_000): Promise<readonly string[]> {
    await this.load.stop();
    await this.untilReady();
    await this.orderJobs();
    const isSeen = await this.readModels.waitFor(await this.log.head(), patience);
    return [
      ...(isSeen ? [] : ['late: the read models do not come to the end of the log']),
      ...this.load.faults.map((fault) => `fault: ${fault}`),
      ...(await this.logFindings(patience)),
      ...(await this.readModelFindings()),
      ...(await this.figureFindings()),
    ];
  }

  /** The figures of the region count who was told that his household is in it, at every replica. */
  private async figureFindings(): Promise<readonly string[]> {
    const path = `/distribution-balances?halfYear=2026-H2&waitForPosition=${await this.log.head()}`;
    const answers = await this.load.answersTo(path, { role: 'evaluator', organisation: 'region' });
    const applications = this.load.acknowledged.filter(({ step }) => step.path === '').length + 1; // one was brought in
    return answers.flatMap((text) => {
      const { municipalities = [] } = JSON.parse(text) as { municipalities?: readonly { applications: number }[] };
      const counted = municipalities.reduce((sum, each) => sum + each.applications, 0);
      return counted === applications ? [] : [`figures: ${counted} applications instead of ${applications}`];
    });
  }

  /** Each urgency that ran out is to be recorded once, however often that is ordered: in the wrong order, under two names, twice. */
  private async orderJobs(): Promise<void> {
    const cases = this.load.lived.filter(({ life }) => life === 'forgotten').flatMap(({ sent }) => sent.slice(0, 1));
    const orders = ['2026-11-02', '2026-11-01'].flatMap((day) =>
      cases.map((sent) => ({
        kind: 'urgency-expiry',
        pointer: { day: day as PlainDate, caseId: receiptOf(sent).id as CaseId },
      })),
    );
    await this.jobs.add(orders.reverse());
    await this.jobs.add(orders);
  }

  /** What follows of itself on what was acknowledged is given a while. */
  private async logFindings(patience: number): Promise<readonly string[]> {
    for (const begun = performance.now(); ; await pause(100)) {
      const findings = findingsIn(await this.events(), this.load.lived);
      const isEarly = findings.some((finding) => finding.startsWith(notYet)) && performance.now() - begun < patience;
      if (!isEarly) return findings;
    }
  }

  async events(): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const batch of this.log.readAll(0 as RecordedEvent['position'])) events.push(...batch);
    return events;
  }

  /** Tells every replica to stop. @returns which could not finish what they had in hand, whatever hung there */
  async stopFindings(): Promise<readonly string[]> {
    const statuses = await Promise.all(this.replicas.map((replica) => replica.stop()));
    return statuses.flatMap((status, index) => (status === 0 ? [] : [`replica ${index + 1} ended with ${status}`]));
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.kill()));
    await Promise.all([
      this.log.close(),
      this.jobs.close(),
      this.readModels.close(),
      ...this.proxies.map((proxy) => proxy.close()),
    ]);
  }

  /** Against tables that are built from the log elsewhere. What a job records meanwhile has both looked at again. */
  private async readModelFindings(): Promise<readonly string[]> {
    for (;;) {
      const head = await this.log.head();
      await this.readModels.waitFor(head, 30_000);
      const found = await rowsIn(this.readModels.url);
      await rebuildNamed(this.rebuilt, this.log, []);
      if ((await this.log.head()) === head) return differencesBetween(found, await rowsIn(this.rebuilt.url));
    }
  }
}
