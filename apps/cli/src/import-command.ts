import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { fileAt, importHistory, regionWorld } from '@evenwicht/history';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import { refusalReport } from './refusal-report.js';
import { withLog } from './open-log.js';
import { progressBar } from './progress-bar.js';

/** `evenwicht import`. @throws CommandMistake when the file cannot be read */
export async function bringIn(
  { path, sourceSystem }: { readonly path: string; readonly sourceSystem: string },
  io: ConsoleIo,
): Promise<number> {
  await mustBeReadable(path);
  const bar = progressBar(io.errorOutput);
  const report = await withLog(io.environment, (store) =>
    importHistory(fileAt(path), regionWorld, store, { sourceSystem, onProgress: bar.show }).finally(bar.stop),
  );
  io.output.write(refusalReport(report));
  return report.refusedLines.length === 0 ? exitStatus.done : exitStatus.incomplete;
}

async function mustBeReadable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw new CommandMistake(`Het bestand ${JSON.stringify(path)} is niet te lezen.`, { cause: error });
  }
  if (!(await stat(path)).isFile()) throw new CommandMistake(`${JSON.stringify(path)} is geen bestand.`);
}
