import type { Instant } from '@evenwicht/kernel';
import type { Position, RecordedEvent } from '@evenwicht/events';
import type { EventFilter } from '@evenwicht/event-store';
import type { Pointer } from './pointer.js';

/** A kind of work that nobody waits for. */
interface Kind {
  /** In kebab-case; stands in the id of each job. */
  readonly name: string;
  /** Carries a job out. A job that comes twice has the effect of one, also in two processes at once. */
  readonly process: (pointer: Pointer) => Promise<void>;
  /** How often a job is tried before it is parked. */
  readonly attempts?: number;
  /** How many of its jobs a process carries out at once beside those of other kinds: for one that mostly waits for others. */
  readonly slots?: number;
  /** True for a failure that no waiting mends: the job is parked at once. */
  readonly isHopeless?: (error: unknown) => boolean;
  /** Hears that a job was parked, and the code of why, for who keeps a record of his own. Not heard when the process dies at that moment. */
  readonly parked?: (pointer: Pointer, cause: string) => Promise<void>;
}

/** What a job throws whose turn has not come: it is tried later, and that costs it no attempt. */
export class Postponed extends Error {
  constructor(readonly milliseconds: number) {
    super('a job waits for its turn');
    this.name = 'Postponed';
  }
}

/** Work that falls due: what there is to do follows from what is on record, so that a queue that was lost fills again. */
export interface DueKind extends Kind {
  /**
   * What is to be done at a moment. A job that was done comes no second time within the same day, also when it is still
   * named here; so a pointer names the day where it may have to come back.
   */
  readonly due: (now: Instant) => Promise<readonly Pointer[]>;
}

/** Work that follows on events. The place that it has come to is kept in the queue, and is lost with it. */
export interface FollowingKind extends Kind {
  readonly filter: EventFilter;
  /** Done before each look at the log, of which false makes none. `beginAgainAfter` has it followed again from an earlier place. */
  readonly prepare?: (beginAgainAfter: (position: Position) => Promise<void>) => Promise<boolean>;
  /** What there is to do after these events, which come in the order of the log. */
  readonly pointersFor: (events: readonly RecordedEvent[]) => readonly Pointer[] | Promise<readonly Pointer[]>;
}

export type JobKind = DueKind | FollowingKind;

export function isDueKind(kind: JobKind): kind is DueKind {
  return 'due' in kind;
}
