// Nothing by itself: a process that is told so is killed at the moment at which an event of that type is stored, or a job of
// that kind has done what it is for, and nobody has been told yet: neither who waits for it, nor the queue.
import { PostgresEventStore } from '@evenwicht/event-store';
import { JobWorker } from '@evenwicht/jobs';

const [{ append }, { carryOut }] = [PostgresEventStore.prototype, JobWorker.prototype];
let diesAt = '';
process.on('message', (told) => (diesAt = told.diesAt ?? diesAt));
process.channel?.unref();

PostgresEventStore.prototype.append = async function (stream, expected, events) {
  const appended = await append.call(this, stream, expected, events);
  if (events.some(({ type }) => type === diesAt)) die();
  return appended;
};
JobWorker.prototype.carryOut = async function (job, token) {
  await carryOut.call(this, job, token);
  if (job.name === diesAt) die();
};

function die() {
  process.kill(process.pid, 'SIGKILL');
}
