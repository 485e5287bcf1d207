import type {
  AppendReq,
  BatchAppendReq,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { AppendOutcome, DoubleLog, Expected, ProposedEvent } from './double-log.js';
import { streamNameIn } from './messages.js';

/** What a server takes in one append, as it is set by default. */
export const maxAppendSize = 1024 * 1024;

export type RequestOutcome = AppendOutcome | { readonly kind: 'too-large' };

/** An append that is coming in. */
export class AppendRequest {
  readonly events: ProposedEvent[] = [];

  private constructor(
    readonly stream: string,
    readonly expected: Expected,
  ) {}

  static of(options: AppendReq.Options): AppendRequest {
    const expected = options.hasRevision() ? Number(options.getRevision()) : unnumbered(options);
    return new AppendRequest(streamNameIn(options.getStreamIdentifier()), expected);
  }

  static ofBatch(options: BatchAppendReq.Options): AppendRequest {
    const expected = options.hasStreamPosition() ? Number(options.getStreamPosition()) : unnumbered(options);
    return new AppendRequest(streamNameIn(options.getStreamIdentifier()), expected);
  }

  appendTo(log: DoubleLog): RequestOutcome {
    const size = this.events.reduce((sum, { data }) => sum + data.length, 0);
    return size > maxAppendSize ? { kind: 'too-large' } : log.append(this.stream, this.expected, this.events);
  }
}

function unnumbered(options: { hasNoStream(): boolean; hasStreamExists(): boolean }): Expected {
  if (options.hasNoStream()) return -1;
  return options.hasStreamExists() ? 'stream-exists' : 'any';
}
