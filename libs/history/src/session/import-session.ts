import { setTimeout as pause } from 'node:timers/promises';
import { dayInAmsterdam, type CommandId } from '@evenwicht/kernel';
import { streamName } from '@evenwicht/events';
import { EventIdReused, WrongExpectedRevision, type EventStore } from '@evenwicht/event-store';
import { LogView, SystemClock, type Clock, type Foldable } from '@evenwicht/service-kit';
import { SourceIds } from '../mapping/source-ids.js';
import { AppendWaves } from './append-waves.js';
import { weigh, type ImportFile, type WeighedFile } from './import-file.js';
import type { RefusedLine } from './import-journal.js';
import { ImportMemory } from './import-memory.js';
import { ImportRun } from './import-run.js';
import { JournalWriter } from './journal-writer.js';
import type { ImportWorld } from './import-world.js';

export interface ImportOptions {
  /** What the source is called; part of every id, so that two sources never meet. A code. */
  readonly sourceSystem: string;
  readonly clock?: Clock;
  /** Told after each batch how many lines have been dealt with. */
  readonly onProgress?: (lines: { readonly done: number; readonly total: number }) => void;
}

/** What became of a file. Line counts are of lines that say something: blank ones are none. */
export interface ImportReport {
  readonly lineCount: number;
  /** Lines that became events in this run. */
  readonly addedLineCount: number;
  /** In the order of the file; on a second run those of the first. */
  readonly refusedLines: readonly RefusedLine[];
  /** Fields that the format does not know, with the number of lines that have them; none on a second run. */
  readonly unreadFields: ReadonlyMap<string, number>;
}

const maximumAttempts = 30;
/** Milliseconds. Two imports of one file would otherwise go on overtaking each other. */
const longestPause = 2_000;

/**
 * Brings a file in through the ordinary commands. A second run of the same file adds nothing; a run that was cut off
 * is completed by the next; a longer file adds what is new in it.
 * @throws EventStoreUnavailable, or Error when the file cannot be read
 */
export async function importHistory<View extends Foldable>(
  file: ImportFile,
  world: ImportWorld<View>,
  store: EventStore,
  options: ImportOptions,
): Promise<ImportReport> {
  const weighed = await weigh(file);
  const source = new SourceIds(options.sourceSystem);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptImport(weighed, world, store, { ...options, source });
    } catch (error) {
      // somebody else wrote in a stream meanwhile, or brings in the same lines: look again; what is in is in
      const isOvertaken = error instanceof WrongExpectedRevision || error instanceof EventIdReused;
      if (!isOvertaken || attempt >= maximumAttempts) throw error;
      await pause(Math.random() * Math.min(longestPause, 25 * 2 ** attempt));
    }
  }
}

async function attemptImport<View extends Foldable>(
  file: WeighedFile,
  world: ImportWorld<View>,
  store: EventStore,
  { source, sourceSystem, clock = new SystemClock(), onProgress }: ImportOptions & { readonly source: SourceIds },
): Promise<ImportReport> {
  const importId = source.importId(file.digest) as CommandId;
  const memory = new ImportMemory(world, sourceSystem, streamName('import', importId));
  const log = new LogView(store, memory);
  await log.atHead();
  if (memory.journal.isCompleted) return reportOf(file, memory, { addedLineCount: 0, unreadFields: new Map() });

  const waves = new AppendWaves(store);
  const agreementVersion = () => world.agreementVersionOn(memory.view, dayInAmsterdam(clock.now()));
  const writing = { journal: memory.journal, waves, importId, clock, sourceSystem, agreementVersion };
  const journal = new JournalWriter(writing);
  const run = new ImportRun({ world, memory, log, waves, journal, ids: source, importId });
  journal.started(file);
  await bringIn(file, run, onProgress).finally(() => waves.drain());
  await run.react();
  journal.completed(file.lineCount);
  await run.settle();
  return reportOf(file, memory, run);
}

async function bringIn<View extends Foldable>(
  file: WeighedFile,
  run: ImportRun<View>,
  onProgress: ImportOptions['onProgress'],
): Promise<void> {
  let done = 0;
  for await (const line of file.lines()) {
    await run.take(line);
    done += 1;
    if (done % 250 === 0) onProgress?.({ done, total: file.lineCount });
  }
  await run.settle();
  onProgress?.({ done, total: file.lineCount });
}

function reportOf<View extends Foldable>(
  { lineCount }: WeighedFile,
  { journal }: ImportMemory<View>,
  { addedLineCount, unreadFields }: Pick<ImportReport, 'addedLineCount' | 'unreadFields'>,
): ImportReport {
  return { lineCount, addedLineCount, unreadFields, refusedLines: journal.refusedLines };
}
