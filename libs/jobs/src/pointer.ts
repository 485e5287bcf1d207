import {
  isHalfYear,
  isPlainDate,
  isUuid,
  type CaseId,
  type EventId,
  type HalfYear,
  type PlainDate,
} from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';

/** The forms in which a report is written to a file. */
export const reportFormats = ['json', 'csv', 'ods', 'xlsx', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * What a job is about: where to look, never what is there. A queue is no place for what a household is: it is copied,
 * kept and shown by other rules than the log (docs/adr/0130).
 */
export interface Pointer {
  /** The day for which it is done, in the Netherlands. */
  readonly day?: PlainDate;
  readonly halfYear?: HalfYear;
  /** Of an event in the log. */
  readonly position?: Position;
  readonly caseId?: CaseId;
  readonly eventId?: EventId;
  /** Of something outside the log that is told of an event; a UUID. */
  readonly targetId?: string;
  readonly format?: ReportFormat;
}

/** Something was to be put in the queue that is no pointer. Says which fields, never what was in them. */
export class NoPointer extends Error {
  constructor(readonly fields: readonly string[]) {
    super(`a job points, and holds nothing else: ${fields.join(', ') || 'not even fields'}`);
    this.name = 'NoPointer';
  }
}

const isText = (isForm: (text: string) => boolean) => (value: unknown) => typeof value === 'string' && isForm(value);
const isIn = (list: readonly string[]) => isText((text) => list.includes(text));

/** In the order in which they stand in the id of a job. */
const forms: { readonly [Field in keyof Required<Pointer>]: (value: unknown) => boolean } = {
  day: isText(isPlainDate),
  halfYear: isText(isHalfYear),
  position: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  caseId: isText(isUuid),
  eventId: isText(isUuid),
  targetId: isText(isUuid),
  format: isIn(reportFormats),
};
const fieldNames = Object.keys(forms) as (keyof Pointer)[];

/** @throws NoPointer for a field that is not known, or that holds something else than an id, a position, a period or a code */
export function checkPointer(value: unknown): Pointer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NoPointer([]);
  const wrong = Object.entries(value).filter(([field, content]) => !isPointing(field, content));
  if (wrong.length > 0) throw new NoPointer(wrong.map(([field]) => (field in forms ? field : 'an unknown field')));
  return value;
}

function isPointing(field: string, content: unknown): boolean {
  return Object.hasOwn(forms, field) && (content === undefined || forms[field as keyof Pointer](content));
}

/** The same job has the same id whoever orders it, so that the queue takes it once: `orphans.2026-11-23`. */
export function jobIdOf(kind: string, pointer: Pointer): string {
  const parts = fieldNames.flatMap((field) => pointer[field] ?? []);
  return [kind, ...parts].join('.');
}
