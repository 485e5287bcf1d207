/** From and to, both inclusive, counted from 1. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Something about events. `events` are their numbers in the log; `lines` where they stand in the bundle. */
export type EventFinding =
  /** Other bytes with another meaning. */
  | { readonly kind: 'altered'; readonly events: Range; readonly lines: Range }
  /** Other bytes with the same meaning: written again by a program that spaces or orders differently. */
  | { readonly kind: 'other-form'; readonly events: Range; readonly lines: Range }
  | { readonly kind: 'missing'; readonly events: Range }
  /** Missing at the end. */
  | { readonly kind: 'cut-off'; readonly events: Range; readonly head?: string }
  /** In the bundle, but not in their place. */
  | { readonly kind: 'moved'; readonly events: Range; readonly lines: Range }
  /** There a second time. */
  | { readonly kind: 'duplicate'; readonly events: Range; readonly lines: Range }
  /** Not in the log. */
  | { readonly kind: 'added'; readonly lines: Range }
  /** After the last head with a valid signature: nobody signed for them. */
  | { readonly kind: 'unsigned'; readonly events: Range }
  /** Somewhere among these the log was another when the head was signed. */
  | { readonly kind: 'rewritten'; readonly events: Range; readonly head: string };

/** Something about the other files. */
export type FileFinding =
  | { readonly kind: 'part-missing'; readonly file: string }
  | { readonly kind: 'part-altered'; readonly file: string }
  | { readonly kind: 'malformed'; readonly file: string; readonly reason: string }
  | { readonly kind: 'no-newline-at-end'; readonly file: string }
  | { readonly kind: 'leaf-hash-altered'; readonly lines: Range }
  | { readonly kind: 'bad-proof'; readonly file: string; readonly line: number }
  | { readonly kind: 'bad-signature'; readonly file: string }
  | { readonly kind: 'unknown-key'; readonly file: string; readonly keys: readonly string[] }
  | { readonly kind: 'manifest-differs'; readonly field: 'size' | 'root' }
  | { readonly kind: 'derived-differs'; readonly file: string }
  /** The report in the event does not have the hash beside it. */
  | { readonly kind: 'published-hash-differs'; readonly file: string }
  /** The file is not the report that the event published. */
  | { readonly kind: 'published-file-differs'; readonly file: string }
  /** The same formulas give other figures on the events that the report rests on. */
  | { readonly kind: 'published-not-remade'; readonly file: string };

export type Finding = EventFinding | FileFinding;

/** What was looked at and found right. */
export type Check =
  | { readonly kind: 'events'; readonly count: number; readonly bytes: number }
  | { readonly kind: 'heads'; readonly count: number; readonly largest: number }
  | { readonly kind: 'published-heads'; readonly count: number }
  | { readonly kind: 'parts'; readonly count: number }
  | { readonly kind: 'manifest-signature' }
  | { readonly kind: 'proofs'; readonly count: number }
  | { readonly kind: 'derived'; readonly count: number }
  | { readonly kind: 'published'; readonly count: number };

/** What could not be looked at, and is therefore neither right nor wrong. */
export type NotChecked =
  /** No published head was given: events may have been cut off after the last head of the bundle. */
  | { readonly kind: 'end' }
  /** Nothing outside the bundle says what was after this event. */
  | { readonly kind: 'after'; readonly event: number }
  /** No key was given: that of the bundle itself was used. */
  | { readonly kind: 'key'; readonly key: string }
  /** No head with a valid signature: the events are held against the bundle itself only. */
  | { readonly kind: 'no-head' }
  | { readonly kind: 'no-leaf-hashes' }
  /** They are about heads without a valid signature, or about lines of which the leaf hash is not there. */
  | { readonly kind: 'proofs'; readonly count: number }
  | { readonly kind: 'derived'; readonly reason: 'not-asked' | 'events-differ' | 'unknown-event' }
  /** A published report was made by other versions of formulas than this program has. */
  | { readonly kind: 'published'; readonly file: string }
  | { readonly kind: 'differences'; readonly count: number }
  | { readonly kind: 'other-file'; readonly file: string }
  | { readonly kind: 'manifest-signature' };

export interface VerifyReport {
  readonly origin: string | undefined;
  /** Lines of `events.jsonl`. */
  readonly size: number;
  readonly checked: readonly Check[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}
