import { parseArgs } from 'node:util';
import { backupLine, restoreLine, type BackupLine } from './backup-lines.js';
import { CommandMistake } from './console-io.js';
import { copyLogLine, type CopyLogLine } from './copy-log-line.js';
import { counterfactualLine, type CounterfactualLine } from './counterfactual-line.js';
import { determinationLine, type DeterminationLine } from './determination-line.js';
import { explainLine, type ExplainLine } from './explain-line.js';
import { figuresLine, type FiguresLine } from './figures-line.js';
import { importLine, type ImportLine } from './import-line.js';
import { reportLine, type ReportLine } from './report-line.js';
import { exportLine, headLine, verifyLine, type EvidenceLine } from './evidence-lines.js';
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

/** The commands, each with what may be said to it. */
const commands = new Map<string, (rest: readonly string[], values: Values) => CommandLine>([
  [
    'import',
    (rest, values) => {
      refuseOthers(values, ['source-system']);
      return importLine(rest, values['source-system']);
    },
  ],
  [
    'report',
    (rest, values) => {
      refuseOthers(values, ['half-year', 'json', 'format', 'out']);
      return reportLine(rest, { ...values, 'half-year': onlyHalfYear(values) });
    },
  ],
  [
    'figures',
    (rest, values) => {
      refuseOthers(values, ['half-year', 'on', 'known-at', 'rules-known-at', 'agreement-version', 'rules', 'json']);
      return figuresLine(rest, { ...values, 'half-year': onlyHalfYear(values) });
    },
  ],
  [
    'counterfactual',
    (rest, values) => {
      refuseOthers(values, ['half-year', 'mode', 'json']);
      return counterfactualLine(rest, values);
    },
  ],
  [
    'determination',
    (rest, values) => {
      refuseOthers(values, []);
      return determinationLine(rest);
    },
  ],
  [
    'explain',
    (rest, values) => {
      refuseOthers(values, ['figure', 'municipality', 'half-year', 'position']);
      return explainLine(rest, { ...values, 'half-year': onlyHalfYear(values) });
    },
  ],
  [
    'rebuild',
    (rest, values) => {
      refuseOthers(values, []);
      return { command: 'rebuild', names: rest };
    },
  ],
  [
    'migrate',
    (rest, values) => {
      refuseOthers(values, ['roles', 'role-prefix']);
      return migrateLine(rest, values);
    },
  ],
  [
    'doctor',
    (rest, values) => {
      refuseOthers(values, ['json', 'role-prefix']);
      return doctorLine(rest, values);
    },
  ],
  [
    'backup',
    (rest, values) => {
      refuseOthers(values, []);
      return backupLine(rest);
    },
  ],
  [
    'restore',
    (rest, values) => {
      refuseOthers(values, ['head', 'key', 'check', 'accept-loss']);
      return restoreLine(rest, values);
    },
  ],
  [
    'copy-log',
    (rest, values) => {
      refuseOthers(values, ['from', 'to']);
      return copyLogLine(rest, values);
    },
  ],
  [
    'adopt',
    (rest, values) => {
      refuseOthers(values, []);
      return adoptLine(rest);
    },
  ],
  [
    'head',
    (rest, values) => {
      refuseOthers(values, []);
      return headLine(rest);
    },
  ],
  [
    'export',
    (rest, values) => {
      refuseOthers(values, []);
      return exportLine(rest);
    },
  ],
  [
    'verify',
    (rest, values) => {
      refuseOthers(values, ['head', 'key', 'recompute', 'json']);
      return verifyLine(rest, values);
    },
  ],
]);

/** @throws CommandMistake that says what is wrong with it */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = split(words);
  const [command, ...rest] = positionals;
  if (values.help || command === 'help') return { command: 'help' };
  if (command === undefined) throw new CommandMistake('Er is geen opdracht gegeven.');
  const parse = commands.get(command);
  if (!parse) throw new CommandMistake(`De opdracht ${quoted(command)} bestaat niet.`);
  return parse(rest, values);
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

function onlyHalfYear({ 'half-year': [halfYear, ...more] = [] }: Values): string | undefined {
  if (more.length > 0) throw new CommandMistake('Geef één halfjaar tegelijk.');
  return halfYear;
}

function quoted(word: string | undefined): string {
  return JSON.stringify(word ?? '');
}
