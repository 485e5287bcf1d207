import { Metadata, status, type handleBidiStreamingCall, type handleClientStreamingCall } from '@grpc/grpc-js';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streams, {
  type AppendReq,
  type AppendResp,
  type BatchAppendReq,
  type BatchAppendResp,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { AppendRequest, maxAppendSize, type RequestOutcome } from './append-request.js';
import { batchAnswer } from './batch-answer.js';
import type { DoubleLog } from './double-log.js';
import type { FaultPlan } from './fault-plan.js';
import { proposedIn } from './messages.js';

/** Streams.Append: one call, one append. */
export function appendCall(log: DoubleLog, faults: FaultPlan): handleClientStreamingCall<AppendReq, AppendResp> {
  return (call, callback) => {
    let request: AppendRequest | undefined;
    call.on('data', (message: AppendReq) => {
      const options = message.getOptions();
      const proposed = message.getProposedMessage();
      if (options) request = AppendRequest.of(options);
      if (proposed) request?.events.push(proposedIn(proposed));
    });
    call.on('end', () => {
      const asked = request;
      if (!asked) return callback({ code: status.INVALID_ARGUMENT });
      const failure = faults.carryOut(() => {
        const outcome = asked.appendTo(log);
        return () => (outcome.kind === 'too-large' ? callback(tooLarge()) : callback(null, answerTo(asked, outcome)));
      });
      if (failure) callback(failure);
    });
  };
}

/** Streams.BatchAppend: one call that stays, any number of appends, each with its own answer. */
export function batchAppendCall(
  log: DoubleLog,
  faults: FaultPlan,
): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> {
  return (call) => {
    const pending = new Map<string, AppendRequest>();
    call.on('data', (message: BatchAppendReq) => {
      const id = message.getCorrelationId() ?? new shared.UUID();
      const options = message.getOptions();
      if (options) pending.set(id.getString(), AppendRequest.ofBatch(options));
      const request = pending.get(id.getString());
      request?.events.push(...message.getProposedMessagesList().map(proposedIn));
      if (!request || !message.getIsFinal()) return;
      pending.delete(id.getString());
      const failure = faults.carryOut(() => {
        const outcome = request.appendTo(log);
        return () => call.write(batchAnswer(request, outcome).setCorrelationId(id));
      });
      if (failure) call.emit('error', failure);
    });
    call.on('end', () => call.end());
  };
}

function answerTo({ expected }: AppendRequest, outcome: Exclude<RequestOutcome, { kind: 'too-large' }>): AppendResp {
  if (outcome.kind === 'stored') {
    const place = new streams.AppendResp.Position();
    place.setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position));
    const success = new streams.AppendResp.Success().setCurrentRevision(String(outcome.revision)).setPosition(place);
    return new streams.AppendResp().setSuccess(success);
  }
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (outcome.current >= 0) wrong.setCurrentRevision(String(outcome.current));
  else wrong.setCurrentNoStream(new shared.Empty());
  if (typeof expected === 'number' && expected >= 0) wrong.setExpectedRevision(String(expected));
  else wrong.setExpectedNoStream(new shared.Empty());
  return new streams.AppendResp().setWrongExpectedVersion(wrong);
}

function tooLarge() {
  const metadata = new Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(maxAppendSize));
  return { code: status.INVALID_ARGUMENT, details: 'Maximum Append Size Exceeded.', metadata };
}
