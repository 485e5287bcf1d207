// Planted: a reader whose place in the log is a moment: what was recorded before the latest moment it saw, it never sees.
import { Reactor } from '@evenwicht/service-kit';

const { react } = Reactor.prototype;
let latest = '';

Reactor.prototype.react = async function (events) {
  const later = events.filter(({ recordedAt }) => recordedAt >= latest);
  latest = events.reduce((most, { recordedAt }) => (recordedAt > most ? recordedAt : most), latest);
  await react.call(this, later);
};
