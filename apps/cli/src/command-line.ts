import { parseArgs } from 'node:util';
import { backupLine, restoreLine, type BackupLine } from './backup-lines.js';
import { CommandMistake } from './console-io.js';
import { copyLogLine, type CopyLogLine } from './copy-log-line.js';
import { counterfactualLine, type CounterfactualLine } from './counterfactual-line.js';
import { determinationLine, type DeterminationLine } from './determination-line.js';
import type { ExplainLine } from './explain-line.js';
import type { FiguresLine } from './figures-line.js';
import { importLine, type ImportLine } from './import-line.js';
import { reportLine, type ReportLine } from './report-line.js';
import { exportLine, headLine, newKeyLine, verifyLine, type EvidenceLine } from './evidence-lines.js';
import { adoptLine, doctorLine, migrateLine, type OperatorLine } from './operator-lines.js';

export type CommandLine =
  | { readonly command: 'help' }
  | ImportLine
  | ReportLine
  | { readonly command: 'rebuild'; readonly names: readonly string[] }
  | FiguresLine
  | CopyLogLine
  | CounterfactualLine
  | DeterminationLine
  | ExplainLine
  | EvidenceLine
  | BackupLine
  | OperatorLine;

const options = {
  help: { type: 'boolean', short: 'h' },
  'source-system': { type: 'string' },
  'half-year': { type: 'string', multiple: true },
  json: { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  on: { type: 'string' },
  'known-at': { type: 'string' },
  'rules-known-at': { type: 'string' },
  'agreement-version': { type: 'string' },
  rules: { type: 'string' },
  mode: { type: 'string' },
  figure: { type: 'string' },
  municipality: { type: 'string' },
  position: { type: 'string' },
  head: { type: 'string', multiple: true },
  key: { type: 'string', multiple: true },
  name: { type: 'string' },
  recompute: { type: 'boolean' },
  roles: { type: 'string' },
  'role-prefix': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  check: { type: 'boolean' },
  'accept-loss': { type: 'boolean' },
} as const;

type Option = keyof typeof options;

type Values = ReturnType<typeof split>['values'];

interface Reader {
  /** What may be said to the command. */
  readonly options: readonly Option[];
  readonly read: (rest: readonly string[], values: Values) => CommandLine | Promise<CommandLine>;
}

/** What reading a line takes from further away is loaded for that line: a mistake is said at once. */
const readers = new Map<string, Reader>([
  ['import', { options: ['source-system'], read: (rest, values) => importLine(rest, values['source-system']) }],
  [
    'report',
    {
      options: ['half-year', 'json', 'format', 'out'],
      read: (rest, values) => reportLine(rest, onOneHalfYear(values)),
    },
  ],
  [
    'figures',
    {
      options: ['half-year', 'on', 'known-at', 'rules-known-at', 'agreement-version', 'rules', 'json'],
      read: async (rest, values) => (await import('./figures-line.js')).figuresLine(rest, onOneHalfYear(values)),
    },
  ],
  ['counterfactual', { options: ['half-year', 'mode', 'json'], read: counterfactualLine }],
  ['determination', { options: [], read: determinationLine }],
  [
    'explain',
    {
      options: ['figure', 'municipality', 'half-year', 'position'],
      read: async (rest, values) => (await import('./explain-line.js')).explainLine(rest, onOneHalfYear(values)),
    },
  ],
  ['rebuild', { options: [], read: (names) => ({ command: 'rebuild', names }) }],
  ['migrate', { options: ['roles', 'role-prefix'], read: migrateLine }],
  ['doctor', { options: ['json', 'role-prefix'], read: doctorLine }],
  ['backup', { options: [], read: backupLine }],
  ['restore', { options: ['head', 'key', 'check', 'accept-loss'], read: restoreLine }],
  ['copy-log', { options: ['from', 'to'], read: copyLogLine }],
  ['adopt', { options: [], read: adoptLine }],
  ['head', { options: [], read: headLine }],
  ['new-key', { options: ['name'], read: newKeyLine }],
  ['export', { options: [], read: exportLine }],
  ['verify', { options: ['head', 'key', 'recompute', 'json'], read: verifyLine }],
]);

/** @throws CommandMistake that says what is wrong with it */
export async function parseCommandLine(words: readonly string[]): Promise<CommandLine> {
  const { values, positionals } = split(words);
  const [command, ...rest] = positionals;
  if (values.help || command === 'help') return { command: 'help' };
  if (command === undefined) throw new CommandMistake('Er is geen opdracht gegeven.');
  const reader = readers.get(command);
  if (!reader) throw new CommandMistake(`De opdracht ${quoted(command)} bestaat niet.`);
  refuseOthers(values, reader.options);
  return reader.read(rest, values);
}

function split(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = words.find((word) => word.startsWith('-')) ?? '';
    throw new CommandMistake(`Deze opties kloppen niet (${quoted(option)}).`, { cause: error });
  }
}

function refuseOthers(values: Partial<Record<Option, unknown>>, known: readonly Option[]): void {
  const other = (Object.keys(values) as Option[]).find((option) => !known.includes(option));
  if (other) throw new CommandMistake(`De optie --${other} hoort niet bij deze opdracht.`);
}

function onOneHalfYear({ 'half-year': [halfYear, ...more] = [], ...values }: Values) {
  if (more.length > 0) throw new CommandMistake('Geef één halfjaar tegelijk.');
  return { ...values, 'half-year': halfYear };
}

function quoted(word: string | undefined): string {
  return JSON.stringify(word ?? '');
}
