import { dayInAmsterdam, nameBasedUuid, type CommandId } from '@evenwicht/kernel';
import { eventsOf, type Clock, type CommandContext } from '@evenwicht/service-kit';
import type { AppendWaves } from './append-waves.js';
import { actorOfImport } from './actor-of-import.js';
import type { ImportJournal } from './import-journal.js';
import type { Refusal } from './judgement.js';

interface Entry {
  readonly type: 'ImportStarted' | 'ImportLineRefused' | 'ImportLineAddedNothing' | 'ImportCompleted';
  readonly data: unknown;
}

export interface JournalOptions {
  readonly journal: ImportJournal;
  readonly waves: AppendWaves;
  readonly importId: CommandId;
  readonly clock: Clock;
  readonly sourceSystem: string;
  readonly agreementVersion: () => string;
}

/**
 * Writes down what became of a file, in the same order as the lines themselves: what is in the log after a crash tells
 * of every line before the last one that came through.
 */
export class JournalWriter {
  constructor(private readonly options: JournalOptions) {}

  started(file: { readonly digest: string; readonly lineCount: number }): void {
    const data = { fileDigest: file.digest, lineCount: file.lineCount };
    if (!this.options.journal.isStarted) this.write('started', { type: 'ImportStarted', data });
  }

  refused(lineNumber: number, { reason, field }: Refusal): void {
    const data = { lineNumber, reason, ...(field === undefined ? {} : { field }) };
    this.options.journal.refuse(data);
    this.write(`refused/${lineNumber}`, { type: 'ImportLineRefused', data });
  }

  /** Under the id of the line itself, so that it is known in a longer file too. */
  addedNothing(lineNumber: number, line: CommandId): void {
    this.append(line, { type: 'ImportLineAddedNothing', data: { lineNumber } });
  }

  completed(lineCount: number): void {
    const data = { lineCount, refusedLineCount: this.options.journal.refusedLines.length };
    if (!this.options.journal.isCompleted) this.write('completed', { type: 'ImportCompleted', data });
  }

  private write(name: string, entry: Entry): void {
    this.append(nameBasedUuid(this.options.importId, name) as CommandId, entry);
  }

  private append(commandId: CommandId, entry: Entry): void {
    const { journal, waves, clock, importId, sourceSystem, agreementVersion } = this.options;
    const recordedAt = clock.now();
    const context: CommandContext = {
      commandId,
      actor: actorOfImport,
      recordedAt,
      correlationId: importId,
      causationId: commandId,
      sourceSystem,
    };
    const fact = { ...entry, occurredOn: dayInAmsterdam(recordedAt) };
    waves.note(journal.stream, journal.revision, eventsOf([fact], context, agreementVersion()));
    journal.revision += 1;
  }
}
