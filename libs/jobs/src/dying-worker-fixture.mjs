// A worker in a process of its own that takes a job, says so, and never finishes it: it is there to be killed.
import { createPostgresBackend, createRedisBackend, Worker } from 'bullmq';

const { redisUrl, databaseUrl, name, prefix, jobsSchema: schema } = JSON.parse(process.argv[2]);
const connection = redisUrl ? { url: redisUrl, maxRetriesPerRequest: null } : { connectionString: databaseUrl, schema };
const taken = () => {
  process.stdout.write('taken');
  return new Promise(() => undefined);
};
const options = { connection, lockDuration: 300, stalledInterval: 300, ...(redisUrl && { prefix }) };
new Worker(name, taken, options, redisUrl ? createRedisBackend : createPostgresBackend);
