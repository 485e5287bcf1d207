import type { handleServerStreamingCall } from '@grpc/grpc-js';
import streams, {
  type ReadReq,
  type ReadResp,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { AllSubscription } from './all-subscription.js';
import type { DoubleLog, LoggedEvent } from './double-log.js';
import { filterIn } from './event-filter.js';
import { eventMessage, streamIdentifier, streamNameIn } from './messages.js';
import { write } from './reading-call.js';

/** Streams.Read: a stream or `$all`, forwards or backwards, once or as a subscription to `$all`. */
export function readCall(log: DoubleLog): handleServerStreamingCall<ReadReq, ReadResp> {
  return (call) => {
    const options = call.request.getOptions() ?? new streams.ReadReq.Options();
    if (options.hasSubscription()) return new AllSubscription(log, call, options).start();
    const answer = options.hasStream() ? streamAnswer(log, options) : allAnswer(log, options);
    void write(call, answer).then(() => call.end());
  };
}

function* streamAnswer(log: DoubleLog, options: ReadReq.Options): Iterable<ReadResp> {
  const name = streamNameIn(options.getStream()?.getStreamIdentifier());
  const events = log.stream(name);
  if (events) for (const event of ofStream(events, options)) yield eventMessage(event, false);
  else yield notFound(name);
}

function notFound(name: string): ReadResp {
  const nothing = new streams.ReadResp.StreamNotFound().setStreamIdentifier(streamIdentifier(name));
  return new streams.ReadResp().setStreamNotFound(nothing);
}

function ofStream(events: readonly LoggedEvent[], options: ReadReq.Options): readonly LoggedEvent[] {
  const asked = options.getStream();
  const end = asked?.hasEnd() ? events.length : 0;
  const start = asked?.hasRevision() ? Number(asked.getRevision()) : end;
  const found = isForwards(options) ? events.slice(start) : events.slice(0, start + 1).reverse();
  return found.slice(0, countIn(options));
}

function* allAnswer(log: DoubleLog, options: ReadReq.Options): Iterable<ReadResp> {
  const isWanted = filterIn(options);
  let left = countIn(options);
  for (const event of inOrder(log, options)) {
    if (left === 0) return;
    if (!isWanted(event)) continue;
    left -= 1;
    yield eventMessage(event, true);
  }
}

/** Forwards from a position with the event that stands there; backwards with those before it. */
function inOrder(log: DoubleLog, options: ReadReq.Options): readonly LoggedEvent[] {
  const asked = options.getAll();
  const { length } = log.all;
  const position = asked?.getPosition();
  const end = asked?.hasEnd() ? length : 0;
  const start = position ? log.indexFrom(Number(position.getCommitPosition())) : end;
  return isForwards(options) ? log.all.slice(start, length) : log.all.slice(0, start).reverse();
}

function isForwards(options: ReadReq.Options): boolean {
  return options.getReadDirection() === streams.ReadReq.Options.ReadDirection.FORWARDS;
}

function countIn(options: ReadReq.Options): number {
  return options.hasCount() ? Number(options.getCount()) : Infinity;
}
