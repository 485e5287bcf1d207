import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streams, {
  type AppendReq,
  type BatchAppendReq,
  type ReadResp,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { LoggedEvent, ProposedEvent } from './double-log.js';

/** The event of a message that proposes it, in either way of appending. */
export function proposedIn(message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): ProposedEvent {
  return {
    id: message.getId()?.getString() ?? '',
    type: message.getMetadataMap().get('type') ?? '',
    contentType: message.getMetadataMap().get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

const fromAll = new WeakMap<LoggedEvent, ReadResp>();
const sent = new WeakMap<ReadResp, Buffer>();

/** One event of an answer. A read of one stream gives no place in `$all`. */
export function eventMessage(event: LoggedEvent, isFromAll: boolean): ReadResp {
  if (!isFromAll) return madeMessage(event, false);
  const message = fromAll.get(event) ?? madeMessage(event, true);
  fromAll.set(event, message);
  return message;
}

/** What goes over the line; most events are read many times. */
export function serialized(message: ReadResp): Buffer {
  const bytes = sent.get(message) ?? Buffer.from(message.serializeBinary());
  sent.set(message, bytes);
  return bytes;
}

function madeMessage(event: LoggedEvent, isFromAll: boolean): ReadResp {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(event.id))
    .setStreamIdentifier(streamIdentifier(event.stream))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(String(event.position))
    .setPreparePosition(String(event.position))
    .setCustomMetadata(event.metadata)
    .setData(event.data);
  recorded.getMetadataMap().set('type', event.type).set('content-type', event.contentType).set('created', '0');
  const read = new streams.ReadResp.ReadEvent().setEvent(recorded);
  if (isFromAll) read.setCommitPosition(String(event.position));
  else read.setNoPosition(new shared.Empty());
  return new streams.ReadResp().setEvent(read);
}

export function streamIdentifier(stream: string) {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream));
}

export function streamNameIn(identifier: { getStreamName_asU8(): Uint8Array } | undefined): string {
  return Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();
}
