import type { Question, RulesAsked, ValidTime } from '@evenwicht/evaluation';
import { isHalfYear, isPlainDate, type Instant } from '@evenwicht/kernel';
import { CommandMistake } from './console-io.js';

/** `evenwicht figures`. */
export interface FiguresLine {
  readonly command: 'figures';
  readonly question: Question;
  readonly isJson: boolean;
}

interface FiguresOptions {
  readonly 'half-year'?: string | undefined;
  readonly on?: string;
  readonly 'known-at'?: string;
  readonly 'rules-known-at'?: string;
  readonly 'agreement-version'?: string;
  readonly json?: boolean;
}

export function figuresLine(rest: readonly string[], options: FiguresOptions): FiguresLine {
  if (rest.length > 0) throw new CommandMistake(`Het woord ${JSON.stringify(rest[0])} hoort niet bij deze opdracht.`);
  const { 'known-at': knownAt, json = false } = options;
  const question = {
    valid: validTime(options),
    knownAt: knownAt === undefined ? undefined : momentNamed(knownAt),
    rules: rulesAsked(options),
  };
  return { command: 'figures', question, isJson: json };
}

function validTime({ 'half-year': halfYear, on }: FiguresOptions): ValidTime {
  if ((halfYear === undefined) === (on === undefined)) {
    throw new CommandMistake('Waarvan? Geef --half-year 2026-H2, of --on 2026-12-31.');
  }
  if (halfYear !== undefined && isHalfYear(halfYear)) return { halfYear };
  if (on !== undefined && isPlainDate(on)) return { on };
  throw new CommandMistake(
    halfYear === undefined
      ? `${JSON.stringify(on)} is geen dag; schrijf die als 2026-12-31.`
      : `${JSON.stringify(halfYear)} is geen halfjaar; schrijf het als 2026-H2.`,
  );
}

function rulesAsked(options: FiguresOptions): RulesAsked | undefined {
  const { 'rules-known-at': knownAt, 'agreement-version': agreementVersion } = options;
  if (knownAt !== undefined && agreementVersion !== undefined) {
    throw new CommandMistake('Geef --rules-known-at of --agreement-version, niet beide.');
  }
  if (knownAt !== undefined) return { knownAt: momentNamed(knownAt) };
  return agreementVersion === undefined ? undefined : { agreementVersion };
}

const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment with its time zone: without one nobody knows which is meant. */
function momentNamed(text: string): Instant {
  const milliseconds = withZone.test(text) && isPlainDate(text.slice(0, 10)) ? Date.parse(text) : NaN;
  if (Number.isNaN(milliseconds)) {
    throw new CommandMistake(
      `${JSON.stringify(text)} is geen tijdstip; schrijf het met tijdzone, als 2027-07-01T00:00:00+02:00.`,
    );
  }
  return new Date(milliseconds).toISOString() as Instant;
}
