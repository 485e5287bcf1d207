// Planted: whoever orders jobs trusts the queue: what was ordered once is never ordered again, so that what a queue loses is lost.
import { JobQueue } from '@evenwicht/jobs';

const { add } = JobQueue.prototype;
const ordered = new Set();
const nameOf = ({ kind, pointer }) =>
  pointer.caseId ? `${kind} ${pointer.caseId}` : JSON.stringify({ kind, pointer });

JobQueue.prototype.add = async function (orders) {
  const fresh = orders.filter((order) => !ordered.has(nameOf(order)));
  await add.call(this, fresh);
  for (const order of fresh) ordered.add(nameOf(order));
};
