// Planted: a service that sends visitors away while the queue of jobs is away.
import { JobQueue } from '@evenwicht/jobs';

const { isReachable } = JobQueue.prototype;

JobQueue.prototype.isReachable = async function (bound) {
  if (await isReachable.call(this, bound)) return true;
  throw new Error('planted: no queue, no service');
};
