// Planted: a job that does not look whether it was done: each time it comes, it records what it is for once more.
import { UrgencyExpiry } from '@evenwicht/urgency-case';
import { randomUUID } from 'node:crypto';

const { record } = UrgencyExpiry.prototype;

UrgencyExpiry.prototype.record = async function (caseId, now) {
  await record.call(this, caseId, now);
  const { store } = this.executor;
  const history = await store.readStream(`case-${caseId}`);
  const { stream, revision, position, ...last } = history.at(-1);
  if (last.type !== 'UrgencyExpired') return;
  void [stream, position];
  await store.append(`case-${caseId}`, revision, [{ ...last, eventId: randomUUID(), commandId: randomUUID() }]);
};
