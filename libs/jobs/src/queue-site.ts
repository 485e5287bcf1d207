import {
  createPostgresBackend,
  createRedisBackend,
  withBackend,
  type Job,
  type Processor,
  type Queue,
  type Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { watchfulClient } from '@evenwicht/event-store';
import type { Pointer } from './pointer.js';

/** Where the queue is: on Redis where one is named, otherwise in the database. */
export interface QueueSite {
  /** `redis://…` or `rediss://…` */
  readonly redisUrl?: string | undefined;
  /** `postgres://…`; not used where Redis is. */
  readonly databaseUrl: string;
}

/** The schema of the queue in the database. */
export const jobsSchema = 'jobs';

/** Before every key on Redis. */
export const prefix = 'evenwicht';

/** What a job returns is its effect; nothing of it is kept in the queue. */
export type PointerJob = Job<Pointer, unknown>;
export type PointerProcessor = Processor<Pointer, unknown>;

/** What is used of BullMQ's classes, whatever they are bound to. */
export type PointerQueue = Omit<Queue<Pointer, unknown>, 'opts' | 'on' | 'backend'> & Listening;
export type PointerWorker = Omit<Worker<Pointer, unknown>, 'opts' | 'on' | 'backend'> & Listening;

/** Something of BullMQ's, and a way to leave a server that is away without a farewell. */
export interface Held<Thing> {
  readonly held: Thing;
  readonly drop: () => void;
}

interface Listening {
  on(event: 'failed', listener: (job: PointerJob | undefined, error: Error) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

const onPostgres = withBackend(createPostgresBackend);
const onRedis = withBackend(createRedisBackend);

/** A queue on the site. On Redis it fails at once while there is no connection: whoever orders a job comes back. */
export function queueAt({ redisUrl, databaseUrl }: QueueSite, name: string, isToBeSeen = false): Held<PointerQueue> {
  const seen = { skipMetasUpdate: isToBeSeen }; // otherwise opening it writes
  if (redisUrl === undefined) {
    const connection = postgresConnection(databaseUrl);
    return { held: asQueue(new onPostgres.Queue(name, { connection, ...seen })), drop: noop };
  }
  const { connection, drop } = redisConnection(redisUrl, { enableOfflineQueue: false });
  return { held: asQueue(new onRedis.Queue(name, { connection, prefix, ...seen })), drop };
}

/** A worker on the site. It waits for a Redis that is away. */
export function workerAt(
  { redisUrl, databaseUrl }: QueueSite,
  name: string,
  process: PointerProcessor,
  options: Omit<WorkerOptions, 'connection'>,
): Held<PointerWorker> {
  if (redisUrl === undefined) {
    const connection = postgresConnection(databaseUrl);
    return { held: asWorker(new onPostgres.Worker(name, process, { ...options, connection })), drop: noop };
  }
  const { connection, drop } = redisConnection(redisUrl, { maxRetriesPerRequest: null });
  const worker = new onRedis.Worker(name, process, { ...options, connection, prefix });
  const dropAll = () => {
    drop();
    stopTimers(worker);
  };
  return { held: asWorker(worker), drop: dropAll };
}

/** BullMQ renews the holds of jobs until it has said goodbye, which it never has to a server that does not come back. */
function stopTimers(worker: object): void {
  const { lockManager, stalledCheckStopper } = worker as {
    readonly lockManager?: { close(): Promise<void> };
    readonly stalledCheckStopper?: () => void;
  };
  void lockManager?.close();
  stalledCheckStopper?.();
}

const noop = () => undefined;

/** A connection of our own, for BullMQ waits for ever to say goodbye to a server that does not come back. */
function redisConnection(
  url: string,
  options: RedisOptions,
): { readonly connection: Redis; readonly drop: () => void } {
  const all: Redis[] = [];
  let isDropped = false;
  const remembering = (client: Redis): Redis => {
    const duplicate = client.duplicate.bind(client);
    client.duplicate = (more) => remembering(duplicate(more)); // a worker waits on a connection of its own
    client.on('error', noop); // the question in hand fails with it
    client.on('connect', () => isDropped && leave(client));
    all.push(client);
    return client;
  };
  // once dropped, what BullMQ is still at knocks no more at a server that is gone
  const retryStrategy = (attempt: number) => (isDropped ? null : soonAgain(attempt));
  const connection = remembering(new Redis(url, { ...options, retryStrategy, disconnectTimeout: 500 }));
  const drop = () => {
    isDropped = true;
    all.forEach(leave);
  };
  return { connection, drop };
}

/** One that is closed already would be waited for. */
function leave(client: Redis): void {
  if (client.status !== 'end') client.disconnect();
}

/** The two backends differ in types that nobody here looks at. */
const asQueue = (queue: object) => queue as PointerQueue;
const asWorker = (worker: object) => worker as PointerWorker;

function postgresConnection(connectionString: string) {
  return { connectionString, schema: jobsSchema, max: 3, connectionTimeoutMillis: 5_000, Client: watchfulClient() };
}

/** Milliseconds before the next attempt to connect. */
function soonAgain(attempt: number): number {
  return Math.min(attempt * 100, 2_000);
}
