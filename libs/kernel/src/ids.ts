import { hash } from 'node:crypto';
import type { Brand } from './brand.js';

/** CBS code of a municipality, `GM0193`. */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>;

/** A housing association (corporatie), a code such as `association-1`. */
export type AssociationId = Brand<string, 'AssociationId'>;

/** One household and one application, from receipt to closure. A lower-case UUID. */
export type CaseId = Brand<string, 'CaseId'>;

/** Opaque key of the vault in which the household is known; says nothing by itself. A lower-case UUID. */
export type PersonRef = Brand<string, 'PersonRef'>;

/** Whoever sends a command twice gives it the same id. A lower-case UUID. */
export type CommandId = Brand<string, 'CommandId'>;

export type EventId = Brand<string, 'EventId'>;

/** What municipalities agree about obligations: a release or a mutual settlement. A lower-case UUID. */
export type LedgerActId = Brand<string, 'LedgerActId'>;

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return uuidForm.test(text);
}

export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^GM\d{4}$/.test(text);
}

/** A name-based UUID (RFC 9562, version 5): the same namespace and name give the same id for ever. */
export function nameBasedUuid(namespace: string, name: string): string {
  const hex = hash('sha1', Buffer.concat([Buffer.from(namespace.replaceAll('-', ''), 'hex'), Buffer.from(name)]));
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** The id of the n-th event of a command: a command sent again gives the same ids (architecture guarantee 1). */
export function eventIdFor(commandId: CommandId, index: number): EventId {
  return nameBasedUuid(commandId, String(index)) as EventId;
}
