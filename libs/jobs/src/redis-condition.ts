import { Redis } from 'ioredis';
import { within } from '@evenwicht/event-store';

/** What an operator wants to know of a Redis before it holds a queue. */
export interface RedisCondition {
  readonly version: string;
  /** Must be `noeviction`: a queue of which keys are thrown away loses work until the next look. */
  readonly evictionPolicy: string;
}

/** Asks a Redis how it is, and changes nothing. @throws Error when it does not answer within `bound` milliseconds */
export async function redisCondition(url: string, bound = 5_000): Promise<RedisCondition> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  let cause: unknown;
  redis.on('error', (error: unknown) => (cause = error)); // says more than the question that fails with it
  try {
    const information = await within(
      bound,
      redis.connect().then(() => redis.info()),
    );
    return {
      version: valueIn(information, 'redis_version'),
      evictionPolicy: valueIn(information, 'maxmemory_policy'),
    };
  } catch (error) {
    throw cause ?? error;
  } finally {
    redis.disconnect();
  }
}

function valueIn(information: string, name: string): string {
  return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(information)?.[1] ?? 'unknown';
}
