// Planted: a worker without idempotency: what it does about an event has ids of the moment, and it does it at each delivery.
import { Reactor } from '@evenwicht/service-kit';
import { randomUUID } from 'node:crypto';

const { react } = Reactor.prototype;

Reactor.prototype.react = async function (events) {
  for (const event of events) {
    await react.call(this, [event]);
    await react.call(this, [{ ...event, eventId: randomUUID() }]);
  }
};
