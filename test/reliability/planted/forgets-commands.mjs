// Planted: neither keys nor command ids are remembered: a request that is sent again is carried out again.
import { CommandExecutor, PostgresSentRequests } from '@evenwicht/service-kit';
import { randomUUID } from 'node:crypto';

const { execute } = CommandExecutor.prototype;

CommandExecutor.prototype.execute = function (route, command, context, threshold) {
  return execute.call(this, route, command, { ...context, commandId: randomUUID() }, threshold);
};
const held = { answer: async () => undefined, letGo: async () => undefined };
PostgresSentRequests.prototype.claim = async () => ({ outcome: 'held', held });
