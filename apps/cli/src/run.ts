import { parseCommandLine, type CommandLine } from './command-line.js';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import { usage } from './usage.js';

/** Carries out one command. @returns the exit status of the process */
export async function run(words: readonly string[], io: ConsoleIo): Promise<number> {
  try {
    return await carryOut(parseCommandLine(words), io);
  } catch (error) {
    if (!(error instanceof CommandMistake)) throw error;
    io.errorOutput.write(`evenwicht: ${error.message}\n`);
    return exitStatus.notDone;
  }
}

/** What a command needs is loaded for that command: a mistake is said at once. */
async function carryOut(line: CommandLine, io: ConsoleIo): Promise<number> {
  switch (line.command) {
    case 'help':
      io.output.write(usage);
      return exitStatus.done;
    case 'import':
      return (await import('./import-command.js')).bringIn(line, io);
    case 'report':
      return (await import('./report-command.js')).report(line, io);
    case 'rebuild':
      return (await import('./rebuild-command.js')).rebuildProjections(line, io);
    case 'head':
      return (await import('./head-command.js')).signTheHead(io);
    case 'export':
      return (await import('./export-command.js')).exportTheLog(line, io);
    case 'verify':
      return (await import('./verify-command.js')).verifyTheBundle(line, io);
  }
}
