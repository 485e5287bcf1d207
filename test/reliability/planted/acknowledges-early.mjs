// Planted: a log that acknowledges before it commits, and is killed in between: one append in twelve is never stored.
import { PostgresEventStore } from '@evenwicht/event-store';

const { append } = PostgresEventStore.prototype;
let count = 0;

PostgresEventStore.prototype.append = async function (stream, expected, events) {
  count += 1;
  if (!stream.startsWith('case-') || count % 12 > 0) return append.call(this, stream, expected, events);
  return { revision: expected + events.length, position: (await this.head()) + events.length };
};
