import { momentNamed, type Question, type RulesAsked, type ValidTime } from '@evenwicht/evaluation';
import { dayInAmsterdam, isHalfYear, isPlainDate, type Instant, type PlainDate } from '@evenwicht/kernel';
import { CommandMistake } from './console-io.js';

/** `evenwicht figures`. */
export interface FiguresLine {
  readonly command: 'figures';
  readonly question: Question;
  /** The file with the rules that are laid over the others. */
  readonly rulesPath?: string | undefined;
  readonly isJson: boolean;
}

interface FiguresOptions {
  readonly 'half-year'?: string | undefined;
  readonly on?: string;
  readonly 'known-at'?: string;
  readonly 'rules-known-at'?: string;
  readonly 'agreement-version'?: string;
  readonly rules?: string;
  readonly json?: boolean;
}

export function figuresLine(rest: readonly string[], options: FiguresOptions): FiguresLine {
  if (rest.length > 0) throw new CommandMistake(`Het woord ${JSON.stringify(rest[0])} hoort niet bij deze opdracht.`);
  const { 'known-at': knownAt, rules: rulesPath, json = false } = options;
  const moment = knownAt === undefined ? undefined : momentAsked(knownAt);
  const question = { valid: validTime(options, moment), knownAt: moment, rules: rulesAsked(options) };
  return { command: 'figures', question, rulesPath, isJson: json };
}

/** Without either the day of what was known, or today. */
function validTime({ 'half-year': halfYear, on }: FiguresOptions, knownAt: Instant | undefined): ValidTime {
  if (halfYear === undefined) return { on: on === undefined ? dayInAmsterdam(knownAt ?? now()) : dayAsked(on) };
  if (on !== undefined) throw new CommandMistake('Geef --half-year of --on, niet beide.');
  if (isHalfYear(halfYear)) return { halfYear };
  throw new CommandMistake(`${JSON.stringify(halfYear)} is geen halfjaar; schrijf het als 2026-H2.`);
}

function dayAsked(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new CommandMistake(`${JSON.stringify(text)} is geen dag; schrijf die als 2026-12-31.`);
}

const now = () => new Date().toISOString() as Instant;

function rulesAsked(options: FiguresOptions): RulesAsked | undefined {
  const { 'rules-known-at': knownAt, 'agreement-version': agreementVersion } = options;
  if (knownAt !== undefined && agreementVersion !== undefined) {
    throw new CommandMistake('Geef --rules-known-at of --agreement-version, niet beide.');
  }
  if (knownAt !== undefined) return { knownAt: momentAsked(knownAt) };
  return agreementVersion === undefined ? undefined : { agreementVersion };
}

function momentAsked(text: string): Instant {
  const moment = momentNamed(text);
  if (moment) return moment;
  throw new CommandMistake(
    `${JSON.stringify(text)} is geen tijdstip; schrijf het met tijdzone, als 2027-07-01T00:00:00+02:00.`,
  );
}
