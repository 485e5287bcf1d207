import { CommandMistake } from './console-io.js';

/** The commands with which an operator prepares the database. */
export type OperatorLine = MigrateLine | DoctorLine | { readonly command: 'adopt' };

export interface MigrateLine {
  readonly command: 'migrate';
  /** A directory with a password for each service; absent: roles are left as they are. */
  readonly passwordsAt?: string;
  readonly prefix?: string;
}

export interface DoctorLine {
  readonly command: 'doctor';
  readonly isJson: boolean;
  readonly prefix?: string;
}

export function migrateLine(
  rest: readonly string[],
  { roles, 'role-prefix': prefix }: { readonly roles?: string; readonly 'role-prefix'?: string },
): OperatorLine {
  if (rest.length > 0) throw new CommandMistake('De opdracht migrate heeft alleen opties.');
  return { command: 'migrate', ...(roles && { passwordsAt: roles }), ...(prefix && { prefix }) };
}

export function adoptLine(rest: readonly string[]): OperatorLine {
  if (rest.length > 0) throw new CommandMistake('De opdracht adopt heeft niets nodig.');
  return { command: 'adopt' };
}

export function doctorLine(
  rest: readonly string[],
  { json, 'role-prefix': prefix }: { readonly json?: boolean; readonly 'role-prefix'?: string },
): OperatorLine {
  if (rest.length > 0) throw new CommandMistake('De opdracht doctor heeft alleen opties.');
  return { command: 'doctor', isJson: json === true, ...(prefix && { prefix }) };
}
