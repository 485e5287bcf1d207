import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import rpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streams, {
  type BatchAppendResp,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { maxAppendSize, type AppendRequest, type RequestOutcome } from './append-request.js';
import { streamIdentifier } from './messages.js';

/** How BatchAppend answers one append: failures are answers too, with their particulars packed in. */
export function batchAnswer(request: AppendRequest, outcome: RequestOutcome): BatchAppendResp {
  const answer = new streams.BatchAppendResp().setStreamIdentifier(streamIdentifier(request.stream));
  switch (outcome.kind) {
    case 'stored': {
      const place = new shared.AllStreamPosition();
      place.setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position));
      const success = new streams.BatchAppendResp.Success();
      return answer.setSuccess(success.setCurrentRevision(String(outcome.revision)).setPosition(place));
    }
    case 'wrong-expected-version':
      return answer.setError(failure('WrongExpectedVersion', wrongVersion(request, outcome.current)));
    case 'too-large': {
      const particulars = new shared.MaximumAppendSizeExceeded().setMaxappendsize(maxAppendSize);
      return answer.setError(failure('MaximumAppendSizeExceeded', particulars));
    }
  }
}

function wrongVersion({ expected }: AppendRequest, current: number) {
  const wrong = new shared.WrongExpectedVersion();
  if (current >= 0) wrong.setCurrentStreamRevision(String(current));
  else wrong.setCurrentNoStream(new empty.Empty());
  if (typeof expected === 'number' && expected >= 0) wrong.setExpectedStreamPosition(String(expected));
  else wrong.setExpectedNoStream(new empty.Empty());
  return wrong;
}

function failure(type: string, particulars: { serializeBinary(): Uint8Array }) {
  const details = new any.Any();
  details.pack(particulars.serializeBinary(), `event_store.client.${type}`);
  return new rpc.Status().setCode(9).setMessage(type).setDetails(details);
}
