// Planted: an alarm that does not look for what it signalled before.
import { OrphanAlarm } from '@evenwicht/urgency-case';
import { randomUUID } from 'node:crypto';

const { ring } = OrphanAlarm.prototype;

OrphanAlarm.prototype.ring = async function (now) {
  const orphanCount = await ring.call(this, now);
  const { region } = (await this.logView.atHead()).rules;
  const history = await this.store.readStream(`alarm-${region}`);
  const { stream, revision, position, ...last } = history.at(-1) ?? {};
  void [stream, position];
  if (last.type === 'OrphansSignalled')
    await this.store.append(`alarm-${region}`, revision, [{ ...last, eventId: randomUUID(), commandId: randomUUID() }]);
  return orphanCount;
};
