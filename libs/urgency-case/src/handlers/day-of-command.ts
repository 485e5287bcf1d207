import { addDays, dayInAmsterdam, type Instant } from '@evenwicht/kernel';
import { InvalidRequest } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';

const daysAhead = 366;

const fieldOfDay: Readonly<Partial<Record<CaseCommand['type'], string>>> = {
  RegisterApplication: 'receivedOn',
  GrantUrgency: 'decidedOn',
  RefuseUrgency: 'decidedOn',
  DetermineOrigin: 'determinedOn',
  StartTenancy: 'startedOn',
};

/**
 * What somebody records has been so; only a tenancy is agreed ahead of its first day. A slip in the year would
 * otherwise stand in the figures of a half-year that is still to come. An import is judged by its own days of recording.
 * @throws InvalidRequest
 */
export function checkDay({ type, on }: CaseCommand, recordedAt: Instant): void {
  const today = dayInAmsterdam(recordedAt);
  if (on <= (type === 'StartTenancy' ? addDays(today, daysAhead) : today)) return;
  const field = fieldOfDay[type] ?? 'occurredOn';
  throw new InvalidRequest([{ field, code: 'in-future', detail: 'Deze dag ligt te ver in de toekomst.' }]);
}
