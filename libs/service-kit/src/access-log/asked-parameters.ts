import { createHash } from 'node:crypto';
import { eventFields } from '@evenwicht/events';
import type { VisitedRequest } from '../identity/visit.js';
import { canonicalJson } from '@evenwicht/kernel';

/** Characters; what is longer is no parameter of ours, or a rule set that is known by its digest. */
const longestValue = 200;
const longestBody = 4_000;
const mostParameters = 40;

/**
 * What was asked, as it stood in the address and in the body. Not yet checked, so it is kept short; digits that may be
 * a citizen service number are never kept.
 */
export function askedParameters({ params, query, body }: VisitedRequest): Record<string, unknown> {
  const address = { ...shortened(params), ...shortened(query) };
  return body === undefined || body === null ? address : { ...address, body: bodyOf(body) };
}

function shortened(values: unknown): Record<string, string> {
  const entries = Object.entries((values ?? {}) as Record<string, unknown>).slice(0, mostParameters);
  return Object.fromEntries(entries.map(([name, value]) => [textOf(name), textOf(value)]));
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : canonicalJson(value);
  return withoutNumbersOfPeople(text.replaceAll(/[\0\ud800-\udfff]/gu, '')).slice(0, longestValue);
}

function bodyOf(body: unknown): unknown {
  const text = canonicalJson(body);
  if (text.length > longestBody) return { sha256: createHash('sha256').update(text).digest('hex') };
  const named = text.replaceAll(/"(?:[^"\\]|\\.)*":/g, withoutNumbersOfPeople); // names of fields are typed too
  return JSON.parse(named, (_name, value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? kept(value) : value,
  ) as unknown;
}

function kept(value: string | number): string | number {
  const text = textOf(value);
  return text === String(value) ? value : text;
}

function withoutNumbersOfPeople(text: string): string {
  return text.replaceAll(/(?<!\d)\d{8,9}(?!\d)/g, (digits) =>
    eventFields.mayBeCitizenServiceNumber(digits) ? '#'.repeat(digits.length) : digits,
  );
}
