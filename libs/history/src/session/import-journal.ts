import type { RecordedEvent, StreamName } from '@evenwicht/events';
import { noStream } from '@evenwicht/event-store';

/** A line that was refused, by the format or by a rule. */
export interface RefusedLine {
  /** From 1, as an editor counts. */
  readonly lineNumber: number;
  /** A code of the format or of the decider that refused. */
  readonly reason: string;
  /** The field that is wrong, where the reason is about one. */
  readonly field?: string;
}

/** What became of one file, folded from its stream `import-<uuid>`, and what is on its way there. */
export class ImportJournal {
  /** Of the last event, sent or stored. */
  revision: number = noStream;
  isStarted = false;
  isCompleted = false;
  private readonly refusals = new Map<number, RefusedLine>();

  constructor(readonly stream: StreamName) {}

  apply(event: RecordedEvent): void {
    if (event.stream !== this.stream) return;
    this.revision = Math.max(this.revision, event.revision);
    if (event.type === 'ImportStarted') this.isStarted = true;
    if (event.type === 'ImportCompleted') this.isCompleted = true;
    if (event.type === 'ImportLineRefused') this.refuse(event.data as RefusedLine);
  }

  refuse(line: RefusedLine): void {
    this.refusals.set(line.lineNumber, line);
  }

  isRefused(lineNumber: number): boolean {
    return this.refusals.has(lineNumber);
  }

  /** In the order of the file. */
  get refusedLines(): RefusedLine[] {
    return [...this.refusals.values()].sort((left, right) => left.lineNumber - right.lineNumber);
  }
}
