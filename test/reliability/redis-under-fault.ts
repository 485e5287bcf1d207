import { TestRedis } from '@evenwicht/testing';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './replica.js';

interface RedisServers {
  readonly redisServer: (how: { readonly fetch: boolean }) => { readonly version: string } | undefined;
}

/** A real Redis, where there is a server; nothing where there is none, unless EVENWICHT_REDIS says that there must be one. */
export async function redisUnderFault(): Promise<TestRedis | undefined> {
  const script = pathToFileURL(join(root, 'scripts/redis-server.mjs')).href;
  const { redisServer } = (await import(script)) as RedisServers;
  const isRequired = process.env['EVENWICHT_REDIS'] === 'required';
  const server = redisServer({ fetch: isRequired });
  if (!server && isRequired) throw new Error('no redis-server here, and none could be fetched from Debian');
  if (!server) return undefined;
  process.env['EVENWICHT_TEST_REDIS'] = JSON.stringify(server);
  return TestRedis.start();
}
