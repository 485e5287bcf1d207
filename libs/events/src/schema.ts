import { z } from 'zod';
import {
  isInstant,
  isMonth,
  isPlainDate,
  type AssociationId,
  type CaseId,
  type CommandId,
  type EventId,
  type HalfYear,
  type Instant,
  type LedgerActId,
  type Month,
  type MunicipalityCode,
  type PersonRef,
  type PlainDate,
} from '@evenwicht/kernel';

/**
 * The only kinds of text that an event may hold. Free text does not exist here: a name, an address or a story
 * has no field to be in (architecture section 4; domain.md invariant 14).
 */
const matching = <Text extends string>(form: RegExp) => z.string().regex(form) as unknown as z.ZodType<Text>;

export const municipality = matching<MunicipalityCode>(/^GM\d{4}$/);
export const association = matching<AssociationId>(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const caseId = matching<CaseId>(uuid);
export const personRef = matching<PersonRef>(uuid);
export const commandId = matching<CommandId>(uuid);
export const eventId = matching<EventId>(uuid);
export const ledgerActId = matching<LedgerActId>(uuid);
/** A meeting of the regional board, a decision of it, or a use of the emergency button. */
export const boardActId = matching<string>(uuid);

/** A word from a coded list that the parties keep themselves: a slug, never a sentence. */
export const code = matching<string>(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/);

/**
 * A key of another system. What may be the citizen service number, the telephone number or the bank account of somebody is
 * refused, for those never enter the log (architecture section 4).
 */
const foreignKey = (form: RegExp, ...others: readonly ((text: string) => boolean)[]) =>
  z
    .string()
    .regex(form)
    .refine((text) => ![...isOfPerson, ...others].some((mayBe) => mayBe(text))) as unknown as z.ZodType<string>;

const isOfPerson = [mayBeCitizenServiceNumber, mayBeTelephoneNumber, mayBeBankAccount];

/** Case numbers count: what has no digit may be the name of somebody. */
const mayBeName = (text: string) => !/\d/.test(text);

/** The key of a document in the records system of its owner; the document itself stays there. */
export const documentReference = foreignKey(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}$/);

const keyOfSource = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/;

/** The key of a case in a file of another system, where it tells cases apart; only what is an `externalReference` is kept. */
export const sourceKey = foreignKey(keyOfSource);

/** The number of a case in another system: letters, digits and separators, with a digit in it and never a name. */
export const externalReference = foreignKey(keyOfSource, mayBeName);

/** Eight or nine digits that pass the eleven test (elfproef). */
export function mayBeCitizenServiceNumber(text: string): boolean {
  if (!/^\d{8,9}$/.test(text)) return false;
  const digits = [...text.padStart(9, '0')].map(Number);
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 11 === 0;
}

/** A Dutch number of ten digits, with or without the country in front. */
export function mayBeTelephoneNumber(text: string): boolean {
  return /^(?:0|31|0031)[1-9]\d{8}$/.test(text.replace(/[-./]/g, ''));
}

/** An international bank account number whose check digits are right (ISO 13616, ISO 7064 MOD 97-10). */
export function mayBeBankAccount(text: string): boolean {
  const account = text.replace(/[-./]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account)) return false;
  const turned = account.slice(4) + account.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

/** Who did it, where a rule asks for two different people: as in the envelope, never a name. */
export const whoActed = z.strictObject({
  organisation: matching<string>(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/),
  pseudonym: matching<string>(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,79}$/),
});

/** A SHA-256 hash, in hexadecimal. */
export const sha256 = matching<string>(/^[0-9a-f]{64}$/);

/** A version of the agreement or of a list, such as `2025-12-05`. */
export const version = matching<string>(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/);

/** Latin letters with every accent, and digits: written out, for not every reader of the API description knows `\p{L}`. */
const letterOrDigit = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f0-9';

/** Where a public figure comes from. Public regulation and statistics only, never in a case. */
export const publicSource = matching<string>(
  new RegExp(`^[${letterOrDigit}][${letterOrDigit} .,:;()'’/§&%=?#_+–-]{0,199}$`),
);

/** The name of a municipality or of a region: `'s-Hertogenbosch`, `Bergen (NH.)`, `Nuenen, Gerwen en Nederwetten`. */
export const publicName = matching<string>(new RegExp(`^['’${letterOrDigit}][${letterOrDigit} .,'’&()/-]{0,79}$`));

export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isPlainDate) as unknown as z.ZodType<PlainDate>;
export const calendarMonth = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .refine(isMonth) as unknown as z.ZodType<Month>;
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .refine(isInstant) as unknown as z.ZodType<Instant>;

export const count = z.int().min(0).max(100_000_000);
/** Counts that others gave, added up: no sum of what was taken may be refused. */
export const sumOfCounts = z.int().min(0);
export const fraction = z.strictObject({ numerator: z.int().min(0), denominator: z.int().min(1) });
/** A fraction that may be negative, such as a balance. */
export const signedFraction = z.strictObject({ numerator: z.int(), denominator: z.int().min(1) });

/** A place in the log that a decision looked at. */
export const logPosition = z.int().min(0);

/** `2026-H2`. */
export const halfYear = matching<HalfYear>(/^\d{4}-H[12]$/);

/** A place in one stream; the first event has 0. */
export const streamRevision = z.int().min(0);
