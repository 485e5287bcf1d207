// Says where the Redis server is that the specs of this level start for themselves: one each, so that they may stop it.
import { redisServer } from './redis-server.mjs';

export default async function findRedis() {
  const server = redisServer();
  if (!server) throw new Error('There is no redis-server here: see CONTRIBUTING.md, "Redis".');
  process.env.EVENWICHT_TEST_REDIS = JSON.stringify(server);
}
