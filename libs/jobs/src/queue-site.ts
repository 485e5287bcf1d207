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
  return { held: asWorker(new onRedis.Worker(name, process, { ...options, connection, prefix })), drop };
}

const noop = () => undefined;

/** A connection of our own, for BullMQ waits for ever to say goodbye to a server that does not come back. */
function redisConnection(
  url: string,
  options: RedisOptions,
): { readonly connection: Redis; readonly drop: () => void } {
  const all: Redis[] = [];
  const remembering = (client: Redis): Redis => {
    const duplicate = client.duplicate.bind(client);
    client.duplicate = (more) => remembering(duplicate(more)); // a worker waits on a connection of its own
    client.on('error', noop); // the question in hand fails with it
    all.push(client);
    return client;
  };
  const connection = remembering(new Redis(url, { ...options, retryStrategy: soonAgain }));
  return { connection, drop: () => all.forEach((client) => client.disconnect()) };
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
