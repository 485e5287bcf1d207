import { parseCommandLine, type CommandLine } from './command-line.js';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import { usage } from './usage.js';

/** Carries out one command. @returns the exit status of the process */
export async function run(words: readonly string[], io: ConsoleIo): Promise<number> {
  try {
    return await carryOut(await parseCommandLine(words), io);
  } catch (error) {
    if (!(error instanceof CommandMistake)) throw error;
    io.errorOutput.write(`evenwicht: ${error.message}\n`);
    return exitStatus.notDone;
  }
}

type Lines = { readonly [Name in CommandLine['command']]: Extract<CommandLine, { readonly command: Name }> };

/** What a command needs is loaded for that command: a mistake is said at once. */
const commands: {
  readonly [Name in keyof Lines]: (line: Lines[Name], io: ConsoleIo) => number | Promise<number>;
} = {
  help: (_, io) => {
    io.output.write(usage);
    return exitStatus.done;
  },
  import: async (line, io) => (await import('./import-command.js')).bringIn(line, io),
  report: async (line, io) => (await import('./report-command.js')).report(line, io),
  figures: async (line, io) => (await import('./figures-command.js')).figures(line, io),
  counterfactual: async (line, io) => (await import('./counterfactual-command.js')).compareRules(line, io),
  determination: async (line, io) => (await import('./determination-command.js')).printDeterminations(line, io),
  explain: async (line, io) => (await import('./explain-command.js')).explain(line, io),
  rebuild: async (line, io) => (await import('./rebuild-command.js')).rebuildProjections(line, io),
  migrate: async (line, io) => (await import('./migrate-command.js')).migrateDatabase(line, io),
  'copy-log': async (line, io) => (await import('./copy-log-command.js')).copyTheLog(line, io),
  doctor: async (line, io) => (await import('./doctor-command.js')).examineDeployment(line, io),
  backup: async (line, io) => (await import('./backup-command.js')).backUpEverything(line, io),
  restore: async (line, io) => (await import('./restore-command.js')).restoreEverything(line, io),
  adopt: async (_, io) => (await import('./adopt-command.js')).adoptTheAgreement(io),
  head: async (_, io) => (await import('./head-command.js')).signTheHead(io),
  'new-key': async (line, io) => (await import('./new-key-command.js')).makeKey(line, io),
  export: async (line, io) => (await import('./export-command.js')).exportTheLog(line, io),
  verify: async (line, io) => (await import('./verify-command.js')).verifyTheBundle(line, io),
};

async function carryOut(line: CommandLine, io: ConsoleIo): Promise<number> {
  // the table has one entry for each command, of its own line
  return (commands[line.command] as (line: CommandLine, io: ConsoleIo) => number | Promise<number>)(line, io);
}
