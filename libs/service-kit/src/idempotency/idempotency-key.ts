import { isUuid, nameBasedUuid } from '@evenwicht/kernel';
import { hash } from 'node:crypto';
import { canonicalJson } from '@evenwicht/kernel';
import { InvalidRequest } from '../http/invalid-request.js';
import type { Visitor } from '../identity/visitor.js';

/** Characters; a UUID has 36. */
export const longestKey = 255;

const namespace = '0d8f6d3a-4b5e-4d0c-9c3e-6a0f3d1b7e52';

interface KeyedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: unknown;
}

/**
 * The key that the sender chose; none where it chose none. Taken with and without the quotes of a structured field
 * (RFC 9651), for most clients send it bare. A UUID means the same in capitals.
 * @throws InvalidRequest
 */
export function idempotencyKeyOf({ headers }: Pick<KeyedRequest, 'headers'>): string | undefined {
  const given = headers['idempotency-key'];
  if (given === undefined) return undefined;
  const text = String(given);
  const key = /^"[\x21\x23-\x5b\x5d-\x7e]*"$/.test(text) ? text.slice(1, -1) : text;
  if (!/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(key) || key.length > longestKey) throw unfitKey();
  return isUuid(key.toLowerCase()) ? key.toLowerCase() : key;
}

function unfitKey(): InvalidRequest {
  const detail = `De Idempotency-Key is 1 tot ${longestKey} zichtbare ASCII-tekens lang, zonder spatie, " of \\; een UUID past.`;
  return new InvalidRequest([{ field: 'Idempotency-Key', code: 'invalid', detail }]);
}

/** What ids are derived from. What is no UUID is the sender's own: a colleague may use the same word for something else. */
export function uuidOfKey(key: string, { organisation, pseudonym }: Visitor): string {
  return isUuid(key) ? key : nameBasedUuid(namespace, JSON.stringify([organisation, pseudonym, key]));
}

/** What a request asks, whatever the order of its fields: method, address and body. */
export function contentOf({ method, url, body }: KeyedRequest): string {
  return `${method} ${url} ${canonicalJson(body)}`;
}

/** Whose key it is: another sender's knowledge of it gives nothing, and a word may be used by many. */
export function digestOfKey(key: string, { organisation, pseudonym }: Visitor): Buffer {
  return digest(JSON.stringify([organisation, pseudonym, key]));
}

export function digestOfContent(request: KeyedRequest): Buffer {
  return digest(contentOf(request));
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
