import type { Instant } from '@evenwicht/kernel';
import { checkNotAhead } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';

const fieldOfDay: Readonly<Partial<Record<CaseCommand['type'], string>>> = {
  RegisterApplication: 'receivedOn',
  GrantUrgency: 'decidedOn',
  RefuseUrgency: 'decidedOn',
  DetermineOrigin: 'determinedOn',
  StartTenancy: 'startedOn',
};

/**
 * A tenancy is recorded when it starts, as everything else: until then the household is not housed, the association is
 * responsible, and the allocation can still be withdrawn. @throws InvalidRequest
 */
export function checkDay({ type, on }: CaseCommand, recordedAt: Instant): void {
  checkNotAhead(fieldOfDay[type] ?? 'occurredOn', on, recordedAt);
}
