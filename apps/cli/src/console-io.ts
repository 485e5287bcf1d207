/** Where a command reads its settings and writes what it has to say. */
export interface ConsoleIo {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was asked for, and nothing else: a program may read it. */
  readonly output: NodeJS.WritableStream;
  /** Progress, explanations, errors. */
  readonly errorOutput: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** How a command ended. */
export const exitStatus = {
  done: 0,
  /** Done, but lines were refused or a figure could not be computed. */
  incomplete: 1,
  /** Not done: a mistake in the command, a file that cannot be read, a log that cannot be reached. */
  notDone: 2,
} as const;

/** A mistake of whoever gave the command, or of its surroundings: the message says what to do; no stack is shown. */
export class CommandMistake extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommandMistake';
  }
}
