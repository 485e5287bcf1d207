import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';

export type ReadingCall = ServerWritableStream<ReadReq, ReadResp>;

/** Until the reader has taken something, or has gone. */
function room(call: ReadingCall): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      call.off('drain', done).off('cancelled', done);
      resolve();
    };
    call.on('drain', done).on('cancelled', done);
  });
}

/** Waits for a reader who takes its time. */
export async function write(call: ReadingCall, messages: Iterable<ReadResp>): Promise<void> {
  for (const message of messages) {
    if (call.cancelled || call.destroyed) return;
    if (!call.write(message)) await room(call);
  }
}
