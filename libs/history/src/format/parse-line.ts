import type { Instant } from '@evenwicht/kernel';
import { canonicalText } from './canonical-text.js';
import { commonForm, factForms, isFactName, type FactName, type HistoryFact } from './facts.js';
import type { LineRefusal } from './line-refusal.js';
import { dateOf } from './date-of-fact.js';
import { midnightInAmsterdam } from './moment.js';

/** A line that says something. */
export interface ReadLine {
  readonly fact: HistoryFact;
  /** When the parties knew; by default the first moment of the date of the fact. */
  readonly recordedAt: Instant;
  /** The same for every way of writing the same line. */
  readonly content: string;
  /** Fields that the format does not know; they are not read. */
  readonly unreadFields: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;

/** Characters; a misspelt name is repeated in the report and in the log. */
const longestFieldName = 40;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads one line of a history file, without its line ending. Never throws: what cannot be read has a reason. */
export function parseLine(line: Uint8Array): ReadLine | LineRefusal {
  const text = decode(line);
  if (text === undefined) return { reason: 'INVALID_UTF8' };
  if (text.includes('\0')) return { reason: 'NUL_CHARACTER' };
  const value = jsonOf(text);
  if (value === undefined) return { reason: 'MALFORMED_JSON' };
  if (!isObject(value)) return { reason: 'NOT_AN_OBJECT' };
  return refusalOfName(value) ?? refusalOfText(value) ?? readFact(value);
}

export function isRefusal(line: ReadLine | LineRefusal): line is LineRefusal {
  return 'reason' in line;
}

function decode(line: Uint8Array): string | undefined {
  try {
    return decoder.decode(line);
  } catch {
    return undefined;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Half a surrogate pair and NUL can be written as an escape; no text may hold them, not even where it is not read. */
function refusalOfText(raw: Raw): LineRefusal | undefined {
  const known = knownFields(raw['fact'] as FactName);
  for (const [name, value] of Object.entries(raw)) {
    const reason = (Array.isArray(value) ? (value as unknown[]) : [value]).map(faultOfText).find(Boolean);
    if (reason) return { reason, ...(known.has(name) ? { field: name } : {}) };
  }
  return undefined;
}

function faultOfText(value: unknown): 'NUL_CHARACTER' | 'LONE_SURROGATE' | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.includes('\0')) return 'NUL_CHARACTER';
  return /\p{Surrogate}/u.test(value) ? 'LONE_SURROGATE' : undefined;
}

function refusalOfName(raw: Raw): LineRefusal | undefined {
  if (!Object.hasOwn(raw, 'fact')) return { reason: 'MISSING_FIELD', field: 'fact' };
  if (!isFactName(raw['fact'])) return { reason: 'UNKNOWN_FACT', field: 'fact' };
  return refusalOfSpelling(raw, knownFields(raw['fact']));
}

/** An unknown field is left alone, but `recordedon` or `valid_until` was meant to be read. */
function refusalOfSpelling(raw: Raw, known: ReadonlySet<string>): LineRefusal | undefined {
  const plain = new Set([...known].map(plainName));
  const field = Object.keys(raw).find(
    (name) => name.length <= longestFieldName && !known.has(name) && plain.has(plainName(name)),
  );
  return field === undefined ? undefined : { reason: 'MISSPELT_FIELD', field };
}

function plainName(field: string): string {
  return field.toLowerCase().replace(/[_-]/g, '');
}

function readFact(raw: Raw): ReadLine | LineRefusal {
  const name = raw['fact'] as FactName;
  const particulars = factForms[name].safeParse(raw);
  if (!particulars.success) return refusalOf(particulars.error.issues[0], raw);
  const common = commonForm.safeParse(raw);
  if (!common.success) return refusalOf(common.error.issues[0], raw);
  const fact = { fact: name, ...particulars.data } as HistoryFact;
  const missing = missingGround(fact);
  if (missing) return missing;
  const content = contentOf(raw);
  if (content === undefined) return { reason: 'TOO_DEEP' };
  return {
    fact,
    recordedAt: common.data.recordedOn ?? midnightInAmsterdam(dateOf(fact)),
    content,
    unreadFields: Object.keys(raw).filter((field) => !knownFields(name).has(field)),
  };
}

function contentOf(raw: Raw): string | undefined {
  try {
    return canonicalText(raw);
  } catch {
    return undefined;
  }
}

function missingGround(fact: HistoryFact): LineRefusal | undefined {
  const isMissing = fact.fact === 'decision' && fact.outcome === 'refused' && fact.ground === undefined;
  return isMissing ? { reason: 'MISSING_FIELD', field: 'ground' } : undefined;
}

function refusalOf(issue: { readonly path: readonly PropertyKey[] } | undefined, raw: Raw): LineRefusal {
  const field = String(issue?.path[0] ?? '');
  return { reason: Object.hasOwn(raw, field) ? 'INVALID_FIELD' : 'MISSING_FIELD', field };
}

const fieldsByFact = new Map<FactName, ReadonlySet<string>>();

function knownFields(name: FactName): ReadonlySet<string> {
  const known = fieldsByFact.get(name);
  if (known) return known;
  const fields = new Set(['fact', ...Object.keys(factForms[name].shape), ...Object.keys(commonForm.shape)]);
  fieldsByFact.set(name, fields);
  return fields;
}
