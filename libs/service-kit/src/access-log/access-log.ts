import type { Position } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import type { Operation } from '../identity/access-table.js';
import type { Role } from '../identity/visitor.js';

/**
 * What an evaluator asked to read. It names the reader by pseudonym alone; the Logboek Dataverwerkingen, which knows no
 * reader, is linked to it by `operationId` (domain.md 6.5).
 */
export interface AccessLine {
  readonly at: Instant;
  readonly pseudonym: string;
  readonly organisation: string;
  readonly role: Role;
  readonly operation: Operation;
  /** What was asked, by the names of the interface. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How far the log had come. */
  readonly logPosition: Position;
  /** Of the request, a UUID. */
  readonly operationId: string;
  /** W3C Trace Context: 32 hexadecimal digits. */
  readonly traceId: string;
  /** Where the processing stands in the register of processing activities: a URI. */
  readonly processingActivityId: string;
}

/** A line as it stands in the log. Numbers go up and may leave some out. */
export interface KeptAccessLine extends AccessLine {
  readonly number: number;
}

/** The line cannot be written: what it is about is not read. */
export class AccessLogUnavailable extends Error {
  constructor(cause: unknown) {
    super('the access log cannot be written', { cause });
    this.name = 'AccessLogUnavailable';
  }
}

/** Who read what: no evaluator reads without a line. Nothing in it is ever changed. A class, so that Nest can use it as a token. */
export abstract class AccessLog {
  /** @throws AccessLogUnavailable */
  abstract record(line: AccessLine): Promise<void>;

  /** The latest first; those before a number, where one is given. @throws AccessLogUnavailable */
  abstract lines(limit: number, before?: number): Promise<readonly KeptAccessLine[]>;
}

/** Remembers as long as the process lives: for specs. */
export class MemoryAccessLog extends AccessLog {
  private readonly kept: KeptAccessLine[] = [];

  override async record(line: AccessLine): Promise<void> {
    this.kept.push({ ...line, number: this.kept.length + 1 });
  }

  override async lines(limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly KeptAccessLine[]> {
    return this.kept
      .filter(({ number }) => number < before)
      .slice(-limit)
      .reverse();
  }
}
