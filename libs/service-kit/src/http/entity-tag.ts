import { hash } from 'node:crypto';
import type { Visitor } from '../identity/visitor.js';
import { InvalidRequest } from './invalid-request.js';

/** `W/"…"`, by its parts (RFC 9110 8.8.3). */
const tagForm = /(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g;
const listForm = /^[ \t,]*T(?:[ \t]*,[ \t,]*T)*[ \t,]*$/;

/** Characters of base64url: 132 bits. */
const tagLength = 22;

/** What a version is called for a visitor: it tells whether two are the same, and nothing else. */
export function tagOfVersion({ organisation, role }: Visitor, version: string): string {
  return digest(JSON.stringify([organisation, role, version]));
}

/**
 * The strong tag of what was read. What comes before the point follows from what was recorded and can be relied on by
 * who acts (`If-Match`); what comes after it from the body, which may change with the day or with the rules.
 */
export function tagOfAnswer(body: string, versionTag: string | undefined): string {
  return `"${versionTag === undefined ? '' : `${versionTag}.`}${digest(body)}"`;
}

export type VersionCheck = (version: string | undefined) => boolean;

/**
 * Whether a version is one that the sender relies on, by the `If-Match` of the request (strong comparison, RFC 9110
 * 13.1.1); none where the sender relies on none.
 * @throws InvalidRequest
 */
export function versionCheckOf(header: string | undefined, visitor: Visitor): VersionCheck | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return (version) => version !== undefined;
  const tags = tagsIn(header);
  if (!tags) throw unfitHeader();
  const named = new Set(tags.filter(({ isWeak }) => !isWeak).map(({ opaque }) => opaque.split('.')[0]));
  return (version) => version !== undefined && named.has(tagOfVersion(visitor, version));
}

/** Whether who asks has this answer already, by `If-None-Match` (weak comparison). What is no list of tags names none. */
export function hasAlready(header: string | undefined, tag: string): boolean {
  if (header?.trim() === '*') return true;
  return (tagsIn(header ?? '') ?? []).some(({ opaque }) => `"${opaque}"` === tag);
}

function tagsIn(header: string): readonly { readonly isWeak: boolean; readonly opaque: string }[] | undefined {
  if (!listForm.test(header.replaceAll('T', 't').replaceAll(tagForm, 'T'))) return undefined;
  return [...header.matchAll(tagForm)].map(([, weak, opaque = '']) => ({ isWeak: weak !== undefined, opaque }));
}

function unfitHeader(): InvalidRequest {
  const detail = 'If-Match is een lijst van tags tussen aanhalingstekens, zoals een ETag die u kreeg, of *.';
  return new InvalidRequest([{ field: 'If-Match', code: 'invalid', detail }]);
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, tagLength);
}
