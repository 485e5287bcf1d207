import type { Instant } from '@evenwicht/kernel';
import { checkNotAhead } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';

const daysAhead = 366;

const fieldOfDay: Readonly<Partial<Record<CaseCommand['type'], string>>> = {
  RegisterApplication: 'receivedOn',
  GrantUrgency: 'decidedOn',
  RefuseUrgency: 'decidedOn',
  DetermineOrigin: 'determinedOn',
  StartTenancy: 'startedOn',
};

/** Only a tenancy is agreed ahead of its first day. @throws InvalidRequest */
export function checkDay({ type, on }: CaseCommand, recordedAt: Instant): void {
  checkNotAhead(fieldOfDay[type] ?? 'occurredOn', on, recordedAt, type === 'StartTenancy' ? daysAhead : 0);
}
